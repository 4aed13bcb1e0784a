import type { Troubles } from '../file/troubles.ts'
import type { Row } from './readRows.ts'

/** Leaves out, and tells, ties of a body with itself. */
export function leaveOutLoops<
  Tie extends { readonly type: string; readonly from: string; readonly to: string },
>(rows: readonly Row<Tie>[], troubles: Troubles): readonly Row<Tie>[] {
  return rows.filter(({ value, path }) => {
    if (value.from !== value.to) return true
    const message = `“${value.from}” is tied to itself (${value.type}).`
    const fix = 'Name the other body in “to”, or take the relation out.'
    troubles.add(path, { code: 'tied-to-itself', found: value.from, message, fix })
    return false
  })
}
