import { endKey } from './endKey.ts'
import type { Union } from './toUnion.ts'

/** The most pence that ever flow into or out of each end of the union, over all its states. */
export function moneyThrough(union: Union): ReadonlyMap<string, number> {
  const most = new Map<string, number>()
  for (const links of union.links) {
    const into = new Map<string, number>()
    const out = new Map<string, number>()
    for (const link of links) {
      const pence = Math.max(0, link.pence ?? 0)
      const to = endKey(link.to)
      into.set(to, (into.get(to) ?? 0) + pence)
      out.set(link.from, (out.get(link.from) ?? 0) + pence)
    }
    for (const sums of [into, out]) {
      for (const [key, pence] of sums) most.set(key, Math.max(most.get(key) ?? 0, pence))
    }
  }
  return most
}
