import type { Change } from './change.ts'
import type { Draft } from './draft.ts'

/**
 * Gives every change of a contract to the one move that carries most of its £ (of equals, the first): the drafts'
 * lists of changes grow.
 */
export function assignContracts(changes: readonly Change[], drafts: readonly Draft[]): void {
  const indexOf = new Map<string, number>()
  changes.forEach((change, index) => {
    if (change.subject === 'contract') indexOf.set(change.id, index)
  })
  const owners = new Map<number, { draft: Draft; weight: number }>()
  for (const draft of drafts) {
    const weights = new Map<number, number>()
    for (const { before, after, pence } of draft.streams) {
      for (const contract of [...before.steps, ...after.steps]) {
        const index = indexOf.get(contract.id)
        if (index !== undefined) weights.set(index, (weights.get(index) ?? 0) + Math.abs(pence))
      }
    }
    for (const [index, weight] of weights) {
      const owner = owners.get(index)
      if (owner === undefined || weight > owner.weight) owners.set(index, { draft, weight })
    }
  }
  for (const [index, { draft }] of owners) draft.changes.push(index)
}
