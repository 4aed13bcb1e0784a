import type { Statement } from './careModel.ts'
import type { ChoiceValue, State } from './scenario.ts'
import type { Reason, Source } from './source.ts'

/** A place that the sources name: what it was, in our words, and the state in which the atlas shows something like it. */
export type Case = {
  readonly id: string
  readonly name: string
  readonly place: string
  readonly text: string
  readonly because: readonly Reason[]
  readonly state: State
  /** Choices of ours that bring the state nearer to it: `MODEL.CHOICE` → value. */
  readonly set: Readonly<Record<string, ChoiceValue>>
  readonly facts: readonly Statement[]
  /** Where sources say different things of it. */
  readonly disagreements: readonly Statement[]
}

/** The built-in story that tells a case. */
export function caseStoryId({ id }: Pick<Case, 'id'>): string {
  return `${CASE_STORY}${id}`
}

export function isCaseStory(storyId: string): boolean {
  return storyId.startsWith(CASE_STORY)
}

const CASE_STORY = 'case-'

export const VANGUARD_TYPES = ['pacs', 'mcp', 'care-homes'] as const

/** The regions of England, in the order of reading a map of them. */
export const REGIONS = [
  'north-east',
  'north-west',
  'yorkshire-humber',
  'west-midlands',
  'east-midlands',
  'east-of-england',
  'south-west',
  'south-east',
  'london',
] as const
export type Region = (typeof REGIONS)[number]

/** One of the 29 of March 2015, in the order of the published list. */
export type Vanguard = {
  readonly number: number
  readonly name: string
  readonly type: (typeof VANGUARD_TYPES)[number]
  /** Where most of it lies. */
  readonly region: Region
  /** Its later official name. */
  readonly later: string
  readonly case?: string
}

export type Cases = {
  readonly cases: readonly Case[]
  readonly vanguards: readonly Vanguard[]
  /** The documents that only the cases cite. */
  readonly sources: readonly Source[]
}
