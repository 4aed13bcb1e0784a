/** Whether two plain values (records, lists, texts, numbers) say the same, whatever the order of their keys. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && areListsAlike(a, b)
  if (Array.isArray(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  for (const key of keys) {
    if (!Object.hasOwn(b, key) || !isAlike(Reflect.get(a, key), Reflect.get(b, key))) return false
  }
  return true
}

function areListsAlike(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => isAlike(value, b[index]))
}

/** The names of the fields in which two records differ, sorted; `ignored` ones are not looked at. */
export function findDifferingFields(a: object, b: object, ignored: ReadonlySet<string>): readonly string[] {
  const differing: string[] = []
  for (const field of Object.keys(a)) {
    if (!ignored.has(field) && !isAlike(Reflect.get(a, field), Reflect.get(b, field))) differing.push(field)
  }
  for (const field of Object.keys(b)) {
    if (!ignored.has(field) && !Object.hasOwn(a, field) && Reflect.get(b, field) !== undefined)
      differing.push(field)
  }
  return differing.length < 2 ? differing : differing.sort()
}
