/** Works out what follows from two objects once, and keeps it for as long as both are kept. */
export function rememberPair<First extends object, Second extends object, Value>(
  make: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  const known = new WeakMap<First, WeakMap<Second, Value>>()
  return (first, second) => {
    const row = known.get(first) ?? new WeakMap<Second, Value>()
    known.set(first, row)
    const found = row.get(second)
    if (found !== undefined) return found
    const made = make(first, second)
    row.set(second, made)
    return made
  }
}
