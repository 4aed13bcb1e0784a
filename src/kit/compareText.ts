/** Orders two texts by code unit: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A sorted copy by a text key, which is asked for once a value; equal keys keep their order. */
export function sortByText<T>(values: Iterable<T>, key: (value: T) => string): T[] {
  const entries = Array.from(values, value => ({ value, key: key(value) }))
  return entries.sort((a, b) => compareText(a.key, b.key)).map(({ value }) => value)
}
