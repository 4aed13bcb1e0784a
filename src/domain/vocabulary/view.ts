import type { OrganisationId } from './ids.ts'
import type { Scenario, State } from './scenario.ts'

/** The three questions that a map answers: who contracts with whom, where the money goes, who leads. */
export const LENSES = ['contracts', 'budgets', 'leadership'] as const
export type Lens = (typeof LENSES)[number]

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What fills the page while nothing is presented: the map, one practice's answers, or two states side by side. */
export const SCREENS = ['explore', 'practice', 'compare'] as const
export type Screen = (typeof SCREENS)[number]

/** What a map is compared with: today, the step before it in the walk, or a state of the reader's choice. */
export type Since = 'today' | 'previous' | State

/** Everything that a link carries: a scenario, and how it is looked at. */
export type View = {
  readonly scenario: Scenario
  readonly lens: Lens
  readonly focus?: OrganisationId
  readonly since: Since
  readonly theme: Theme
  /** False: every £ is left out. */
  readonly money: boolean
  /** Absent: the words of 2015. */
  readonly vocabulary?: 'now'
}
