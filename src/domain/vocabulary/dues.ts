import type { OrganisationId } from './ids.ts'
import type { Practice } from './organisation.ts'
import type { ServiceId } from './serviceLine.ts'
import type { Reason } from './source.ts'

/** What says how much a due is. */
export type Basis = 'payment' | 'rate' | 'control-total' | 'unknown'

/** One practice × service line: the money that every state routes, fixed before any model. */
export type Due = {
  readonly practice: OrganisationId
  readonly service: ServiceId
  readonly payer: OrganisationId
  /** Whole pence a year; `null` where it is not known. */
  readonly pence: number | null
  readonly basis: Basis
  readonly because: readonly Reason[]
}

/** The dues of one service line: a column with a row for each practice. */
export type DueLine = {
  readonly service: ServiceId
  /** Whoever pays the line for all practices; absent where each one's commissioner does. */
  readonly payer?: OrganisationId
  /** Whole pence a year; `null` where it is not known. */
  readonly pence: readonly (number | null)[]
  readonly basis: readonly Basis[]
  readonly because: Readonly<Record<Basis, readonly Reason[]>>
}

/** All dues of an economy, as a table: a country has too many to keep a record of each. */
export type Dues = { readonly practices: readonly Practice[]; readonly lines: readonly DueLine[] }

/** Who pays a line for a practice. */
export function payerOf({ payer }: DueLine, practice: Practice): OrganisationId {
  return payer ?? practice.commissioner
}

/** A record of each due, in the order of the practices, then of the lines. */
export function listDues({ practices, lines }: Dues): readonly Due[] {
  return practices.flatMap((practice, row) =>
    lines.map((line): Due => {
      const basis = line.basis[row] ?? 'unknown'
      return {
        practice: practice.id,
        service: line.service,
        payer: payerOf(line, practice),
        pence: line.pence[row] ?? null,
        basis,
        because: line.because[basis],
      }
    }),
  )
}
