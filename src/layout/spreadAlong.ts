/** Something that wants a place on a line: its middle wants to be at `wanted`. */
export type Stander = {
  readonly width: number
  readonly wanted: number
  /** The heavier has its wish first. */
  readonly weight: number
}

/** The least distance of two middles, by their places in the order; `undefined` where they may stand over one another. */
export type Distances = (left: number, right: number) => number | undefined

/**
 * Middles for things that stand in a fixed order on the line from `low` to `high`: the heaviest where it wants to
 * be, every other as near to its wish as those before it allow. What does not fit runs past `high`: ask
 * `lengthAlong` first.
 */
export function spreadAlong(
  standers: readonly Stander[],
  apart: Distances,
  low: number,
  high: number,
): readonly number[] {
  const fixed: (number | undefined)[] = standers.map(() => undefined)
  const heaviestFirst = standers
    .map((_, index) => index)
    .sort((a, b) => (standers[b]?.weight ?? 0) - (standers[a]?.weight ?? 0) || a - b)
  for (const index of heaviestFirst) {
    const { least, most } = boundsAlong(standers, apart, low, high, fixed)
    const wanted = standers[index]?.wanted ?? low
    const from = least[index] ?? low
    fixed[index] = Math.max(from, Math.min(wanted, most[index] ?? high))
  }
  return fixed.map(middle => middle ?? low)
}

/** How far left and right each may stand, given those that already have their place. */
function boundsAlong(
  standers: readonly Stander[],
  apart: Distances,
  low: number,
  high: number,
  fixed: readonly (number | undefined)[],
): { readonly least: readonly number[]; readonly most: readonly number[] } {
  const least: number[] = []
  standers.forEach((stander, i) => {
    let x = low + stander.width / 2
    for (let j = 0; j < i; j += 1) {
      const distance = apart(j, i)
      if (distance !== undefined) x = Math.max(x, (least[j] ?? low) + distance)
    }
    least.push(fixed[i] ?? x)
  })
  const most: number[] = []
  for (let i = standers.length - 1; i >= 0; i -= 1) {
    let x = high - (standers[i]?.width ?? 0) / 2
    for (let j = i + 1; j < standers.length; j += 1) {
      const distance = apart(i, j)
      if (distance !== undefined) x = Math.min(x, (most[j] ?? high) - distance)
    }
    most[i] = fixed[i] ?? x
  }
  return { least, most }
}

/** The room that things in a fixed order need when packed as tightly as they may stand. */
export function lengthAlong(widths: readonly number[], apart: Distances): number {
  const middles: number[] = []
  let end = 0
  widths.forEach((width, i) => {
    let middle = width / 2
    for (let j = 0; j < i; j += 1) {
      const distance = apart(j, i)
      if (distance !== undefined) middle = Math.max(middle, (middles[j] ?? 0) + distance)
    }
    middles.push(middle)
    end = Math.max(end, middle + width / 2)
  })
  return end
}
