import type { LeadershipPattern } from '../vocabulary/leadership.ts'
import type { Reason, Source } from '../vocabulary/source.ts'
import type { Question } from './question.ts'
import type { Verdict } from './verdict.ts'

/**
 * What the map is asked of each practice, test by test, and what it can answer. The words and the verdict for each
 * answer stand in `data/tests-of-a-model.yaml`.
 *
 * - `registered-list`: who does the core work for the practice's list: itself, a body that GPs own, or another.
 * - `local-links`: how many patients the body that does the core work has in all: at most `SMALL_UNIT`, or more.
 * - `national-contract`: what has become of the practice's own core contract, and in which form it is; `held-by-gps`: a
 *   body that GPs own has it in a form that practices have.
 * - `gp-led`: whether its GPs work for themselves, for a body that GPs own, or for another.
 * - `advocacy`: who could hold what a GP says against them: nobody, a body of theirs that has the budget, a payer that
 *   is a provider, or an employer.
 */
export const TEST_ANSWERS = {
  'registered-list': ['practice', 'gp-body', 'other'],
  'local-links': ['small', 'large'],
  'national-contract': ['national', 'local', 'unsaid', 'held-by-gps', 'suspended', 'subcontract', 'ended'],
  'gp-led': ['partners', 'gp-body', 'employed'],
  advocacy: ['independent', 'own-budget', 'paid-by-provider', 'employed'],
} as const

export type TestId = keyof typeof TEST_ANSWERS
export type TestAnswer<Id extends TestId = TestId> = (typeof TEST_ANSWERS)[Id][number]

/** Registered patients: the largest primary care home that the sources speak of. */
export const SMALL_UNIT = 50_000

/** What one answer comes to, in our words, with its grounds. */
export type Reading = {
  readonly verdict: Verdict
  readonly text: string
  readonly because: readonly Reason[]
}

/** What a source says of some states beyond what can be counted; without a verdict it only adds to what is known. */
export type TestNote = {
  readonly text: string
  readonly because: readonly Reason[]
  readonly verdict?: Verdict
  /** `MODEL` (all its stages) or `MODEL:STAGE`. */
  readonly states: readonly string[]
}

/** One thing that should be protected, and how a state is held against it. */
export type ModelTest = {
  readonly id: TestId
  readonly name: string
  /** What is asked. */
  readonly asks: string
  readonly because: readonly Reason[]
  /** One for each answer that the map can give. */
  readonly answers: Readonly<Record<string, Reading>>
  /** For tests that also ask who leads the whole; a pattern that is absent says nothing. */
  readonly patterns: Readonly<Partial<Record<LeadershipPattern, Reading>>>
  readonly notes: readonly TestNote[]
}

/** `data/tests-of-a-model.yaml`: the five tests, the principles and questions, and the documents that only they cite. */
export type Checklist = {
  readonly tests: readonly ModelTest[]
  readonly questions: readonly Question[]
  readonly sources: readonly Source[]
}
