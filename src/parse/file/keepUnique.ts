import type { Path } from './inputFile.ts'
import type { Troubles } from './troubles.ts'

/** The rows whose id is the first of its kind; each repeat is told, with the line of the repeat. */
export function keepUnique<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  pathOf: (row: Row, index: number) => Path,
  troubles: Troubles,
): Row[] {
  const seen = new Set<string>()
  return rows.filter((row, index) => {
    const key = keyOf(row)
    if (!seen.has(key)) {
      seen.add(key)
      return true
    }
    const message = `“${key}” stands here a second time.`
    troubles.add(pathOf(row, index), {
      code: 'duplicate-id',
      found: key,
      message,
      fix: 'Keep one of the two.',
    })
    return false
  })
}
