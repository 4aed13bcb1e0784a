import type { LeadershipPattern } from './leadership.ts'
import type { Sector } from './organisation.ts'
import type { RelationType } from './relation.ts'
import type { Reason } from './source.ts'
import type { TermKeys } from './terms.ts'
import type { Lens } from './view.ts'

/** Words of this product. */
export const OUR_WORDS = [
  'care-model',
  'stage',
  'lens',
  'ribbon',
  'leads',
  'move',
  'walk',
  'choice',
  'scenario',
  'story',
  'vocabulary',
  'service-line',
  'registered-list',
  'locality',
] as const
type OurWord = (typeof OUR_WORDS)[number]

/** Where no document that is cited says what a term means: it is this product's own word, or only its explanation is. */
export const OURS = ['word', 'explanation'] as const
export type Ours = (typeof OURS)[number]

/** On what an explanation stands: what is cited, in our words, or nothing but us. */
export type Grounds = { readonly because: readonly Reason[] } | { readonly ours: Ours }

/** What a term means, in a sentence or two of ours, how else people write it, and on what that stands. */
export type GlossaryEntry = {
  readonly text: string
  readonly also?: readonly string[]
  readonly grounds: Grounds
}

type GlossaryKeys = TermKeys & {
  readonly sectors: Sector
  readonly relations: RelationType
  readonly patterns: LeadershipPattern
  readonly families: string
  readonly lenses: Lens
  readonly words: OurWord
}

/** An entry for every term that maps are told with (`data/glossary.yaml`); what has a definition of its own stays there. */
export type Glossary = {
  readonly [Group in keyof GlossaryKeys]: Readonly<Record<GlossaryKeys[Group], GlossaryEntry>>
}
