import type { Projection } from '../vocabulary/careMap.ts'
import type { Certainty } from '../vocabulary/certainty.ts'
import type { Locality } from '../vocabulary/organisation.ts'
import type { ServiceLine } from '../vocabulary/serviceLine.ts'
import type { Reason } from '../vocabulary/source.ts'
import type { Terms } from '../vocabulary/terms.ts'
import { assignContracts } from './assignContracts.ts'
import { Bodies } from './bodies.ts'
import type { Change } from './change.ts'
import { compareMaps } from './compareMaps.ts'
import type { Draft } from './draft.ts'
import { draftGrounds } from './draftGrounds.ts'
import type { Move } from './move.ts'
import { finishSentence, type Phrase, textOf } from './phrase.ts'
import { rankDrafts } from './rankDrafts.ts'
import { sortStreams } from './sortStreams.ts'
import { streamPence } from './streamPence.ts'
import { draftAgreements } from './tellAgreements.ts'
import { draftLeadership } from './tellLeadership.ts'
import { draftMembership } from './tellMembership.ts'
import { draftMoneyMove } from './tellMoney.ts'
import { draftOwnCore, isOwnCoreStream } from './tellOwnCore.ts'
import { draftTermsMoves } from './tellTerms.ts'
import { draftTies } from './tellTies.ts'
import { toCohorts } from './toCohorts.ts'

/** A move in a sentence. */
export type Sentence = {
  readonly text: string
  readonly parts: Phrase
  /** The same without any amount, for when money is off. */
  readonly moneyFreeText: string
  readonly moneyFreeParts: Phrase
  readonly certainty: Certainty
  readonly because: readonly Reason[]
  readonly pence: number
  readonly patients: number
  /** Index into `moves`. */
  readonly move: number
}

/** The difference of two maps told to people. */
export type Moves = {
  readonly changes: readonly Change[]
  readonly moves: readonly Move[]
  /** The news: at most five, which together cover at least four fifths of the £ that moved. */
  readonly sentences: readonly Sentence[]
  /** A sentence for every other move. */
  readonly further: readonly Sentence[]
  /** Known whole pence a year that moved, in all. */
  readonly movedPence: number
}

/** What sentences need beside the maps: the lines (which are hospital care), the names of the localities, and in which words. */
export type TellingContext = {
  readonly services: readonly ServiceLine[]
  readonly localities?: readonly Locality[]
  /** Absent: those of 2015. */
  readonly terms?: Terms
}

/**
 * Tells how one projection differs from another of the same economy: the lossless changes, the moves that gather
 * them (each change in exactly one), and a sentence for each move, the news first. Two equal maps have none.
 */
export function tellMoves(before: Projection, after: Projection, context: TellingContext): Moves {
  const changes = compareMaps(before.map, after.map)
  if (changes.length === 0) return { changes, moves: [], sentences: [], further: [], movedPence: 0 }
  const bodies = new Bodies(before.map, after.map, context.localities ?? [], context.terms)

  // 1. The money: what went which way, and what stays in the same hands.
  const streams = streamPence(before, after)
  const money = sortStreams(streams, bodies, context.services).map(group =>
    draftMoneyMove(group, bodies, after.map),
  )
  const ownCore = draftOwnCore(before.map, after.map, streams, bodies)
  const terms = draftTermsMoves(streams, bodies, after.map, stream => isOwnCoreStream(stream, bodies))

  // 2. Every changed contract goes to the move that carries most of its money; moved money comes first.
  const carrying = [...money, ...(ownCore === undefined ? [] : [ownCore]), ...terms]
  assignContracts(changes, carrying)

  // 3. What moves without money.
  const leadership = draftLeadership(before.map, after.map, changes, bodies)
  const without = [
    ...(leadership === undefined ? [] : [leadership]),
    ...draftMembership(changes, bodies),
    ...draftAgreements(changes, bodies),
    ...draftTies(changes, bodies),
  ]
  const taken = new Set([...carrying, ...without].flatMap(draft => draft.changes))
  const left = [...changes.keys()].filter(index => !taken.has(index))
  const grounds = draftGrounds(left, changes, bodies)

  // 4. In order of news, in words.
  const { news, further } = rankDrafts([...carrying, ...without, ...grounds])
  const ranked = [...news, ...further]
  const sentences = ranked.map((draft, index) => toSentence(draft, index, bodies))
  return {
    changes,
    moves: ranked.map(draft => toMove(draft, bodies)),
    sentences: sentences.slice(0, news.length),
    further: sentences.slice(news.length),
    movedPence: money.reduce((sum, draft) => sum + Math.abs(draft.pence), 0),
  }
}

function toMove(draft: Draft, bodies: Bodies): Move {
  const { id, kind, pence, certainty, because } = draft
  return {
    id,
    kind,
    changes: [...draft.changes].sort((a, b) => a - b),
    cohorts: toCohorts(draft.streams, bodies),
    pence,
    patients: bodies.patientsOf(draft.practices),
    certainty,
    because,
  }
}

function toSentence(draft: Draft, move: number, bodies: Bodies): Sentence {
  const parts = finishSentence(draft.tell(true))
  const moneyFreeParts = finishSentence(draft.tell(false))
  const { certainty, because, pence } = draft
  return {
    text: textOf(parts),
    parts,
    moneyFreeText: textOf(moneyFreeParts),
    moneyFreeParts,
    certainty,
    because,
    pence,
    patients: bodies.patientsOf(draft.practices),
    move,
  }
}
