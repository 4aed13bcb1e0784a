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
  const left = new Map<string, unknown>(Object.entries(a))
  const right = new Map<string, unknown>(Object.entries(b))
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter(field => !ignored.has(field) && !isAlike(left.get(field), right.get(field)))
    .sort()
}
