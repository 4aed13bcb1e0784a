import type { LeadershipPattern } from './leadership.ts'
import type { Sector } from './organisation.ts'
import type { RelationType } from './relation.ts'
import type { TermKeys } from './terms.ts'
import type { Lens } from './view.ts'

/** What a term means, in a sentence or two of ours, and how else people write it. */
export type GlossaryEntry = { readonly text: string; readonly also?: readonly string[] }

type GlossaryKeys = TermKeys & {
  readonly sectors: Sector
  readonly relations: RelationType
  readonly patterns: LeadershipPattern
  readonly families: string
  readonly lenses: Lens
}

/** An entry for every term that maps are told with (`data/glossary.yaml`); what has a definition of its own stays there. */
export type Glossary = {
  readonly [Group in keyof GlossaryKeys]: Readonly<Record<GlossaryKeys[Group], GlossaryEntry>>
}
