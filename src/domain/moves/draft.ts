import type { Certainty } from '../vocabulary/certainty.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { Reason } from '../vocabulary/source.ts'
import type { MoveKind } from './move.ts'
import type { Phrase } from './phrase.ts'
import type { Stream } from './streamPence.ts'

/** A move in the making: what it is about, and how it is said. */
export type Draft = {
  readonly id: string
  readonly kind: MoveKind
  readonly streams: readonly Stream[]
  readonly changes: number[]
  readonly pence: number
  readonly practices: ReadonlySet<OrganisationId>
  readonly certainty: Certainty
  readonly because: readonly Reason[]
  /** Its place among the news: comparable with a share of all £. */
  readonly weight: number
  readonly tell: (money: boolean) => Phrase
}
