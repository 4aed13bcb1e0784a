import type { Dues } from './dues.ts'
import type { ContractId, OrganisationId } from './ids.ts'
import type { ServiceId } from './serviceLine.ts'

/**
 * A way that money takes on one map: whom it leaves, through which contracts, and who delivers care for it. All
 * money of a map that goes the same way shares one.
 */
export type Way = {
  readonly payer: OrganisationId
  /** From the payer's contract to the last subcontract; none where the payer delivers it itself. */
  readonly contracts: readonly ContractId[]
  /** Of the last contract: 0 with the payer, and in a pooled fund. */
  readonly tier: number
  /** Whoever holds the first contract, a pooled fund apart; the payer where there is none. */
  readonly firstHolder: OrganisationId
  readonly deliverer: OrganisationId
}

/** A part of a due that goes one way. */
export type Piece = {
  readonly way: Way
  /** Whole pence a year; `null` where the due is unknown. */
  readonly pence: number | null
}

/** What becomes of one due: all of it goes one way, or it is split. */
export type Fate = Way | { readonly pieces: readonly Piece[] }

/**
 * What becomes of every due of an economy on one map: the pieces of a due add up to it. The fates stand practice by
 * practice, then line by line, as the table of the dues has them; what is nought has none.
 */
export type Ledger = { readonly dues: Dues; readonly fates: readonly (Fate | undefined)[] }

/** The pieces of the due in a row and column of the table; none where it is nought. */
export function piecesAt({ dues, fates }: Ledger, row: number, column: number): readonly Piece[] {
  const line = dues.lines[column]
  const fate = fates[row * dues.lines.length + column]
  if (line === undefined || fate === undefined) return []
  return 'pieces' in fate ? fate.pieces : [{ way: fate, pence: line.pence[row] ?? null }]
}

/** The pieces of what one practice is due for one line. */
export function piecesOf(ledger: Ledger, practice: OrganisationId, service: ServiceId): readonly Piece[] {
  const row = ledger.dues.practices.findIndex(one => one.id === practice)
  const column = ledger.dues.lines.findIndex(line => line.service === service)
  return row < 0 ? [] : piecesAt(ledger, row, column)
}

/** Goes through all pieces, practice by practice, then line by line; `row` and `column` are those of the dues. */
export function forEachPiece(
  { dues, fates }: Ledger,
  visit: (way: Way, pence: number | null, row: number, column: number) => void,
): void {
  const columns = dues.lines.length
  fates.forEach((fate, at) => {
    if (fate === undefined) return
    const column = at % columns
    const row = (at - column) / columns
    if (!('pieces' in fate)) visit(fate, dues.lines[column]?.pence[row] ?? null, row, column)
    else for (const { way, pence } of fate.pieces) visit(way, pence, row, column)
  })
}

/** One piece of one due, as a record of its own. */
export type Flow = Piece & { readonly practice: OrganisationId; readonly service: ServiceId }

/** A record of each piece, practice by practice, then line by line. */
export function listFlows(ledger: Ledger): readonly Flow[] {
  const { practices, lines } = ledger.dues
  const flows: Flow[] = []
  forEachPiece(ledger, (way, pence, row, column) => {
    const practice = practices[row]?.id
    const service = lines[column]?.service
    if (practice !== undefined && service !== undefined) flows.push({ practice, service, way, pence })
  })
  return flows
}
