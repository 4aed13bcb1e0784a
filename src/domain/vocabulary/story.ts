import type { OrganisationId } from './ids.ts'
import { ORGANISATION_KINDS, type OrganisationKind } from './organisation.ts'
import type { ChoiceValue, Participation, State } from './scenario.ts'
import type { Reason, Source } from './source.ts'
import type { Vocabulary } from './terms.ts'
import type { Lens } from './view.ts'

/** The parts that a story gives to organisations, so that it runs on any economy. Organisation kinds serve too. */
export const STORY_PARTS = [
  /** The commissioner with the most registered patients. */
  'commissioner',
  /** Whoever leads on the map of the step; nobody, today. */
  'lead',
  /** The GP network that a model forms, else the largest of today's. */
  'network',
  /** The trust whose hospitals deliver the most. */
  'hospital',
  'practice-under-strain',
  'largest-practice',
] as const
export type StoryPart = (typeof STORY_PARTS)[number]

/** An organisation named by the part that it plays, or by its kind: the largest of that kind is meant. */
export type StoryBody = StoryPart | OrganisationKind

export const STORY_BODIES: readonly StoryBody[] = [...STORY_PARTS, ...ORGANISATION_KINDS]

export function isStoryBody(text: string): text is StoryBody {
  return STORY_BODIES.some(body => body === text)
}

/** Whom a step points at: a body by its part, one body of one economy by its id, or nobody any more. */
export type StoryFocus = StoryBody | 'nobody' | { readonly id: OrganisationId }

/** What a step is compared with; `previous` is the nearest step before it that is in another state. */
export type StorySince = 'today' | 'previous' | State

/**
 * A step states only what changes: a field that is absent is as in the step before. A record (`in`, `set`,
 * `practices`) that is stated takes the place of the one before as a whole; `{}` empties it. The words of a step
 * (caption, notes, seconds, because) are its own and do not carry over.
 */
export type StoryStep = {
  readonly id?: string
  readonly state?: State
  /** Keys are locality ids, `largest-locality` or `smallest-locality`; what an economy lacks is left out there. */
  readonly in?: Readonly<Record<string, State>>
  readonly set?: Readonly<Record<string, ChoiceValue>>
  /** Keys are practice ids, `practice-under-strain` or `largest-practice`. */
  readonly practices?: Readonly<Record<string, Participation>>
  readonly lens?: Lens
  readonly focus?: StoryFocus
  readonly since?: StorySince
  /** False: every £ is left out. */
  readonly money?: boolean
  /** In a story that says it nowhere, the words that are on screen; else those of 2015 until a step says others. */
  readonly vocabulary?: Vocabulary
  /** One sentence. It and the notes may hold `{commissioner}` and other parts, and `{economy}`. */
  readonly caption?: string
  /** What the presenter says. */
  readonly notes?: string
  readonly seconds?: number
  /** The grounds of what caption and notes say beyond the map. */
  readonly because?: readonly Reason[]
}

/** An ordered walk through views of a map, each with its caption and what to say. */
export type Story = {
  readonly id: string
  readonly title: string
  /** Whom it is told to, in words. */
  readonly audience: string
  /** Documents that only this story cites; those of the library need not be repeated. */
  readonly sources?: readonly Source[]
  /** In order; never empty. */
  readonly steps: readonly StoryStep[]
}
