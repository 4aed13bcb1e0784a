/** A list with one more value. The first one's list has room for it alone, as most lists of many short ones need. */
export function append<Value>(list: readonly Value[], value: Value): readonly Value[] {
  return list.length === 0 ? [value] : [...list, value]
}
