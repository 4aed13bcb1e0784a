import { compareText } from '../../kit/compareText.ts'
import type { Change, MapRecords, RecordChange } from './change.ts'
import { findDifferingFields } from './isAlike.ts'
import { partIdOf, relationIdOf } from './recordIds.ts'

/** An organisation's money is the sum of its contracts: derived, so no change of its own. */
const DERIVED_FIELDS: ReadonlySet<string> = new Set(['allocated', 'received', 'delivered', 'passedOn'])
const NONE: ReadonlySet<string> = new Set()

/**
 * The lossless difference of two care maps of one economy, record by record: `patchMap(a, compareMaps(a, b))` is `b`
 * up to what is derived. A map compared with itself has none. By subject, then by id.
 */
export function compareMaps(before: MapRecords, after: MapRecords): readonly Change[] {
  const byId = (record: { readonly id: string }) => record.id
  return [
    ...compareRecords(before.organisations, after.organisations, byId, DERIVED_FIELDS).map(
      (change): Change => ({ subject: 'organisation', ...change }),
    ),
    ...compareRecords(before.contracts, after.contracts, byId, NONE).map(
      (change): Change => ({ subject: 'contract', ...change }),
    ),
    ...compareRecords(before.agreements, after.agreements, byId, NONE).map(
      (change): Change => ({ subject: 'agreement', ...change }),
    ),
    ...compareRecords(before.relations, after.relations, relationIdOf, NONE).map(
      (change): Change => ({ subject: 'relation', ...change }),
    ),
    ...compareRecords(before.parts, after.parts, partIdOf, NONE).map(
      (change): Change => ({ subject: 'part', ...change }),
    ),
  ]
}

function compareRecords<Value extends object>(
  before: readonly Value[],
  after: readonly Value[],
  idOf: (value: Value) => string,
  ignored: ReadonlySet<string>,
): readonly RecordChange<Value>[] {
  const old = new Map(before.map(value => [idOf(value), value]))
  const changes: RecordChange<Value>[] = []
  for (const value of after) {
    const id = idOf(value)
    const was = old.get(id)
    old.delete(id)
    if (was === undefined) {
      changes.push({ id, type: 'added', after: value })
      continue
    }
    const fields = findDifferingFields(was, value, ignored)
    if (fields.length > 0) changes.push({ id, type: 'changed', before: was, after: value, fields })
  }
  for (const [id, value] of old) changes.push({ id, type: 'removed', before: value })
  return changes.sort((a, b) => compareText(a.id, b.id))
}
