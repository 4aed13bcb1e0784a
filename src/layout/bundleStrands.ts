import type { Strand } from './strand.ts'

/** Lines between the same two boxes, by their places in the list: they all take one way, side by side. */
export type Bundle = { readonly strand: Strand; readonly members: readonly number[]; readonly width: number }

/** Between two lines of a bundle. */
export const BESIDE = 2

export function bundleStrands(strands: readonly Strand[]): readonly Bundle[] {
  const bundles = new Map<string, number[]>()
  strands.forEach(({ upper, lower }, index) => {
    const key = `${upper.x} ${upper.y} ${lower.x} ${lower.y}`
    const bundle = bundles.get(key)
    if (bundle) bundle.push(index)
    else bundles.set(key, [index])
  })
  return [...bundles.values()].flatMap((members): Bundle[] => {
    const strand = strands[members[0] ?? -1]
    if (strand === undefined) return []
    const width = members.reduce((sum, index) => sum + (strands[index]?.line.width ?? 0) + BESIDE, -BESIDE)
    return [{ strand, members, width }]
  })
}
