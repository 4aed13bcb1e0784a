import type { AgreementKind } from './agreement.ts'
import type { ContractForm, Payment } from './contract.ts'
import type { OrganisationKind } from './organisation.ts'

/** The two sets of words that a map can be read in: those of the paper of April 2015, and those of now. */
export const VOCABULARIES = ['2015', 'now'] as const
export type Vocabulary = (typeof VOCABULARIES)[number]

/** The nouns that differ between the two. All other words on screen are plain English and the same in both. */
export type TermGroup = 'kinds' | 'forms' | 'payments' | 'agreements'

/** The keys of each group, as maps have them. */
export type TermKeys = {
  readonly kinds: OrganisationKind
  readonly forms: ContractForm
  readonly payments: Payment
  readonly agreements: AgreementKind
}

/** One set of words: handed to whatever puts a map into words, never looked up from a place of its own. */
export type Terms = { readonly [Group in TermGroup]: Readonly<Record<TermKeys[Group], string>> } & {
  /**
   * What follows a word of 2015 inside a sentence that cannot do without it, with the space before it:
   * " (loosely: lead-provider contract)". Nothing where the word is the same.
   */
  readonly asides?: {
    readonly [Group in TermGroup]?: Readonly<Partial<Record<TermKeys[Group], string>>>
  }
  /** What follows a word of 2015 in what a source says, the longest phrase first. The words of 2015 need nothing. */
  readonly glosses?: readonly Gloss[]
  /** What has to stand beside these words: as of when, and whose reading. The words of 2015 need nothing. */
  readonly stamp?: string
}

/** A word of 2015 as it stands in running text, and what is to follow it. */
export type Gloss = {
  /** The same for all phrases that speak of one thing: "kinds.ccg". */
  readonly term: string
  /** "prime contractor". */
  readonly says: string
  /** With the space before it: " (loosely: lead provider)". */
  readonly aside: string
  /** The word of now: a text that has it itself needs no aside. */
  readonly word?: string
}
