import type { Economy } from '../vocabulary/economy.ts'

/** An id made of a name that nothing in the economy has yet: `Marl Hospice` → `marl-hospice`, then `marl-hospice-2`. */
export function newId(name: string, economy: Economy): string {
  const taken = takenIds(economy)
  const stem =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'body'
  if (!taken.has(stem)) return stem
  let number = 2
  while (taken.has(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}

/** Every id that a body or locality of the economy has, drawn or listed apart. */
export function takenIds(economy: Economy): ReadonlySet<string> {
  const { organisations, practices, groups, localities, apart } = economy
  return new Set<string>(
    [organisations, practices, groups, localities, apart].flatMap(list => list.map(one => one.id)),
  )
}
