import type { TermGroup, TermKeys, Terms } from './terms.ts'

/**
 * How near a term of now is to one of 2015. `same`: the body or form still exists; `renamed`; `successor`: another took
 * its place in law; `loose`: no more than an analogue; `none`: nothing answers to it.
 */
export const CLOSENESSES = ['same', 'renamed', 'successor', 'loose', 'none'] as const
export type Closeness = (typeof CLOSENESSES)[number]

/** `seen` in a source; `inferred` from one; `general` knowledge that no source seen bears out. */
export const CONFIDENCES = ['seen', 'inferred', 'general'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** What answers now to a term of 2015, in our reading. */
export type Counterpart = {
  /** The term of now, or what comes closest; absent where nothing does, or where a word would mislead. */
  readonly word?: string
  readonly closeness: Closeness
  /** In one sentence, in our words. */
  readonly sentence: string
  readonly confidence: Confidence
  /** Ids of `sources`; may be empty where the confidence is `general`. */
  readonly sources: readonly string[]
}

/** What comes closest to a whole model. */
export type ModelCounterpart = Counterpart & {
  /** Where the likeness ends, in one sentence. */
  readonly differs?: string
}

/** A published page that a counterpart rests on. */
export type NowSource = {
  readonly id: string
  /** Publisher, title and date. */
  readonly title: string
  readonly address?: string
}

/** The words of now over those of 2015 (`data/vocabularies/now.yaml`). What it leaves out has not been compared. */
export type NowVocabulary = {
  /** Until when policy was seen: "early July 2026". */
  readonly asSeen: string
  /** The sentence that stands wherever these words do. */
  readonly stamp: string
  readonly counterparts: {
    readonly [Group in TermGroup]: Readonly<Partial<Record<TermKeys[Group], Counterpart>>>
  }
  /** By the id of a care model. */
  readonly models: Readonly<Partial<Record<string, ModelCounterpart>>>
  readonly sources: readonly NowSource[]
  /** The words of 2015 with these laid over them. */
  readonly terms: Terms
}
