/** Whether two plain values (records, lists, texts, numbers) say the same, whatever the order of their keys. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a)) return Array.isArray(b) && areListsAlike(a, b)
  if (!isRecord(a) || !isRecord(b) || Array.isArray(b)) return false
  let left = 0
  // Asked for hundreds of boxes at every change of a slider: no lists of keys are made.
  for (const key in a) {
    left += 1
    if (a[key] !== b[key] && !isAlike(a[key], b[key])) return false
    if (a[key] === undefined && !Object.hasOwn(b, key)) return false
  }
  for (const _key in b) left -= 1
  return left === 0
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function areListsAlike(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => isAlike(value, b[index]))
}

/** The names of the fields in which two records differ, sorted; `ignored` ones are not looked at. */
export function findDifferingFields(a: object, b: object, ignored: ReadonlySet<string>): readonly string[] {
  const differing: string[] = []
  if (!isRecord(a) || !isRecord(b)) return differing
  // Asked for every record of two maps: no lists of keys are made.
  for (const field in a) {
    if (a[field] !== b[field] && !ignored.has(field) && !isAlike(a[field], b[field])) differing.push(field)
  }
  for (const field in b) {
    if (b[field] !== undefined && !ignored.has(field) && !Object.hasOwn(a, field)) differing.push(field)
  }
  return differing.length < 2 ? differing : differing.sort()
}
