import { localityId } from '../../domain/vocabulary/ids.ts'
import type { Locality } from '../../domain/vocabulary/organisation.ts'
import { keepUnique } from '../file/keepUnique.ts'
import type { Troubles } from '../file/troubles.ts'
import { localityRowSchema } from '../schema/economyFileSchema.ts'
import { type Row, readRows } from './readRows.ts'

/** The localities of the file; with none, the whole area `name` is one, and that is ours. */
export function toLocalities(
  given: readonly unknown[] | undefined,
  name: string,
  troubles: Troubles,
): readonly Locality[] {
  if (given === undefined || given.length === 0) {
    return [{ id: localityId('whole-area'), name, derived: true }]
  }
  const rows = readRows(given, 'localities', localityRowSchema, troubles)
  return uniqueRows(rows, value => value.id, troubles).map(row => ({ ...row, id: localityId(row.id) }))
}

/** The values of the rows whose key is the first of its kind; each repeat is told. */
export function uniqueRows<Value>(
  rows: readonly Row<Value>[],
  keyOf: (value: Value) => string,
  troubles: Troubles,
): readonly Value[] {
  return keepUnique(
    rows,
    row => keyOf(row.value),
    row => row.path,
    troubles,
  ).map(row => row.value)
}

/** Bodies and groups share one set of ids. */
export function keepUniqueBodies<Body extends { readonly id: string }, Group extends { readonly id: string }>(
  bodies: readonly Row<Body>[],
  groups: readonly Row<Group>[],
  troubles: Troubles,
) {
  const all = [
    ...bodies.map((body, index) => ({ id: body.value.id, path: body.path, index, group: false })),
    ...groups.map((group, index) => ({ id: group.value.id, path: group.path, index, group: true })),
  ]
  const kept = keepUnique(
    all,
    one => one.id,
    one => one.path,
    troubles,
  )
  const indexes = (group: boolean) => new Set(kept.filter(one => one.group === group).map(one => one.index))
  const [keptBodies, keptGroups] = [indexes(false), indexes(true)]
  return {
    organisations: bodies.filter((_, index) => keptBodies.has(index)),
    groups: groups.filter((_, index) => keptGroups.has(index)),
  }
}
