import { type Share, splitPence } from '../../kit/splitPence.ts'
import type { Dues } from '../vocabulary/dues.ts'
import type { Practice } from '../vocabulary/organisation.ts'
import type { ContractBook } from './contractBook.ts'
import { findForks } from './findForks.ts'
import type { Branch, Fork, KindOf } from './layForks.ts'
import type { LedgerBook } from './ledgerBook.ts'
import type { PartContext } from './selectBodies.ts'

/** A due that is on its way: where it stands among the dues, whose it is, and how much. */
type Sent = { readonly at: number; readonly practice: Practice; readonly pence: number | null }

/**
 * Sends the dues of one part down its routes: enters every contract in the one book, and what becomes of every due in
 * the other. Every piece of a due ends with exactly one deliverer, and the pieces of a due add up to it.
 */
export function routeDues(
  { practices, lines }: Dues,
  context: PartContext,
  kindOf: KindOf,
  contracts: ContractBook,
  ledger: LedgerBook,
): void {
  const here = new Set(context.rules.practices)
  const findForksOf = findForks(context, kindOf, contracts)
  practices.forEach((practice, row) => {
    if (!here.has(practice)) return
    const findFork = findForksOf(practice)
    lines.forEach((line, column) => {
      const pence = line.pence[row] ?? null
      const sent = { at: row * lines.length + column, practice, pence }
      if (pence !== 0) send(findFork(line), pence, line.basis[row] !== 'payment', sent)
    })
  })

  /** Sends a piece on from a fork; `illustrative` once a rate, a known total or a share of ours is behind it. */
  function send(
    { way, branches, shares }: Fork,
    pence: number | null,
    illustrative: boolean,
    sent: Sent,
  ): void {
    if (branches.length === 0) {
      ledger.enter(sent.at, way, pence, pence === sent.pence)
      return
    }
    const parts = shares.length === 1 ? undefined : split(pence, shares)
    for (let index = 0; index < shares.length; index += 1) {
      const part = parts === undefined ? pence : (parts[index] ?? null)
      const branch = branches[index]
      if (part === 0) continue
      if (branch === undefined) ledger.enter(sent.at, way, part, part === sent.pence)
      else sendDown(branch, part, illustrative || parts !== undefined, sent)
    }
  }

  function sendDown({ legs, shares }: Branch, pence: number | null, illustrative: boolean, sent: Sent): void {
    const parts = shares.length === 1 ? undefined : split(pence, shares)
    for (let index = 0; index < legs.length; index += 1) {
      const part = parts === undefined ? pence : (parts[index] ?? null)
      const leg = legs[index]
      if (leg === undefined || part === 0) continue
      leg.resting?.add(part === null ? null : 0, false, sent.practice)
      leg.entry?.add(part, illustrative, sent.practice)
      send(leg.onward, part, illustrative, sent)
    }
  }
}

function split(pence: number | null, shares: readonly Share[]): readonly (number | null)[] {
  return pence === null ? shares.map(() => null) : splitPence(pence, shares)
}
