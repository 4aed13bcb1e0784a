/** True for a line that carries a contract which was not there before; `changed` are ids of all that is new. */
export function isNew(contracts: readonly string[], changed: ReadonlySet<string>): boolean {
  return changed.size > 0 && contracts.some(contract => changed.has(contract))
}
