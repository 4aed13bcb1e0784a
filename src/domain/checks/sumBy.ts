/** Adds numbers up by a key; what is `null` counts nothing. */
export function sumBy<Value, Key>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
  amountOf: (value: Value) => number | null,
): ReadonlyMap<Key, number> {
  const sums = new Map<Key, number>()
  for (const value of values) {
    const key = keyOf(value)
    sums.set(key, (sums.get(key) ?? 0) + (amountOf(value) ?? 0))
  }
  return sums
}
