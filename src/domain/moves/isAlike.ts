/** Whether two plain values (records, lists, texts, numbers) say the same, whatever the order of their keys. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = new Map<string, unknown>(Object.entries(a))
  const right = new Map<string, unknown>(Object.entries(b))
  if (left.size !== right.size) return false
  for (const [key, value] of left) if (!right.has(key) || !isAlike(value, right.get(key))) return false
  return true
}

/** The names of the fields in which two records differ, sorted; `ignored` ones are not looked at. */
export function findDifferingFields(a: object, b: object, ignored: ReadonlySet<string>): readonly string[] {
  const right = new Map<string, unknown>(Object.entries(b))
  const left: readonly (readonly [string, unknown])[] = Object.entries(a)
  const differing: string[] = []
  for (const [field, value] of left) {
    if (!ignored.has(field) && !isAlike(value, right.get(field))) differing.push(field)
    right.delete(field)
  }
  for (const [field, value] of right) if (!ignored.has(field) && value !== undefined) differing.push(field)
  return differing.sort()
}
