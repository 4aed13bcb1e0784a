import type { OrganisationKind, PracticeContract } from '../vocabulary/organisation.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'
import type { Reason, Source } from '../vocabulary/source.ts'
import type { CoreFate, Standing } from './practiceTold.ts'

/** What a note is about, in the order in which a practice asks. */
export const NOTE_TOPICS = [
  'contract',
  'way-back',
  'staying-out',
  'decides',
  'voice',
  'money',
  'scale',
  'employment',
  'pensions',
  'indemnity',
  'vat',
  'cqc',
  'premises',
  'liabilities',
  'dispensing',
  'now',
] as const
export type NoteTopic = (typeof NOTE_TOPICS)[number]

/** `open`: a question that the sources ask, or leave without an answer. */
export const NOTE_KINDS = ['fact', 'benefit', 'risk', 'open'] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

/** For which practices in which states a note holds: all that is given must be so; nothing given means always. */
export type NoteCondition = {
  /** `MODEL` (all its stages) or `MODEL:STAGE`. */
  readonly states?: readonly string[]
  readonly core?: readonly CoreFate[]
  readonly standing?: readonly Standing[]
  readonly contracts?: readonly PracticeContract[]
  /** Any one of these flags. */
  readonly flags?: readonly string[]
  /** A member of a group of any of these kinds today. */
  readonly groups?: readonly OrganisationKind[]
  /** True: a member of no group today. */
  readonly alone?: boolean
  readonly dispensing?: boolean
  /** True: no payment of this practice is known. */
  readonly rated?: boolean
  /** It receives less than today for any of these lines. */
  readonly loses?: readonly ServiceId[]
}

/** What a source says, asks or leaves open for practices, in our words. */
export type PracticeNote = {
  readonly topic: NoteTopic
  readonly kind: NoteKind
  readonly text: string
  /** The same in a few words, for the cell of a table. */
  readonly words?: string
  readonly when: NoteCondition
  readonly because: readonly Reason[]
}

/** All notes, and the documents that only they cite. */
export type PracticeNotes = {
  readonly notes: readonly PracticeNote[]
  readonly sources: readonly Source[]
}
