import type { AnswerSheet, Answers } from './answer.ts'
import type { Economy } from './economy.ts'
import type { Problem } from './problem.ts'
import type { Scenario } from './scenario.ts'

/** A scenario that the user gave a name, to come back to and to compare, with their answers as they then were. */
export type NamedScenario = {
  readonly name: string
  readonly scenario: Scenario
  /** On the questions about its model; absent where there were none. */
  readonly answers?: AnswerSheet
}

/** What a user has opened or made: their economy, and all that they chose about it. */
export type Work = {
  readonly economy: Economy
  readonly scenarios: readonly NamedScenario[]
  /**
   * The texts of kept scenarios that could not be used, as of a model that is not open just now: they are kept as they
   * are, for when they can be.
   */
  readonly setAside: readonly string[]
  readonly answers: Answers
  /** How they last looked at it, as an address's query; empty for the start of the walk. */
  readonly view: string
  /** What in the files that it was read from could not be used. */
  readonly leftOut: readonly Problem[]
}
