import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import { FAMILY_NAMES } from '../../domain/words/familyNames.ts'

export type Family = { readonly family: string; readonly members: readonly CareModel[] }

/** Models by family: the known families in their order, others after them as they come; within one, the order of the library. */
export function groupByFamily(models: readonly CareModel[]): readonly Family[] {
  const families = new Map<string, CareModel[]>(Object.keys(FAMILY_NAMES).map(family => [family, []]))
  for (const model of models) {
    const there = families.get(model.family)
    if (there === undefined) families.set(model.family, [model])
    else there.push(model)
  }
  return [...families].flatMap(([family, members]) => (members.length === 0 ? [] : { family, members }))
}
