import type { OrganisationId } from '../vocabulary/ids.ts'
import { type Ledger, type Piece, piecesAt } from '../vocabulary/ledger.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'

/** Is given the pieces of one due on one map and on another. */
export type OnDue = (
  before: readonly Piece[],
  after: readonly Piece[],
  practice: OrganisationId,
  service: ServiceId,
) => void

/** Goes through all dues that two ledgers have in common, practice by practice, then line by line. */
export function pairDues(before: Ledger, after: Ledger, onDue: OnDue): void {
  const rows = new Map(after.dues.practices.map(({ id }, row) => [id, row]))
  const columns = before.dues.lines.map(line =>
    after.dues.lines.findIndex(one => one.service === line.service),
  )
  before.dues.practices.forEach(({ id }, row) => {
    const rowAfter = rows.get(id)
    if (rowAfter === undefined) return
    before.dues.lines.forEach(({ service }, column) => {
      const was = piecesAt(before, row, column)
      const is = piecesAt(after, rowAfter, columns[column] ?? -1)
      if (was.length > 0 && is.length > 0) onDue(was, is, id, service)
    })
  })
}
