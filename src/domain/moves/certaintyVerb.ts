import { assertNever } from '../../kit/assertNever.ts'
import type { Certainty } from '../vocabulary/certainty.ts'
import { type Phrase, say } from './phrase.ts'

/** "would", "would probably", "could": how firmly the source says it, in the verb itself. */
export function certaintyVerb(certainty: Certainty): string {
  switch (certainty) {
    case 'given':
    case 'stated':
    case 'inferred':
    case 'illustrative':
      return 'would'
    case 'likely':
      return 'would probably'
    case 'possible':
    case 'aspired':
      return 'could'
    default:
      return assertNever(certainty)
  }
}

/** A clause with its certainty: what is ours is owned up to, and a plan is called one. */
export function claim(certainty: Certainty, subject: Phrase, predicate: Phrase): Phrase {
  const clause = say`${subject} ${certaintyVerb(certainty)} ${predicate}`
  switch (certainty) {
    case 'inferred':
      return say`we infer that ${clause}`
    case 'illustrative':
      return say`we assume that ${clause}`
    case 'aspired':
      return say`the hope is that ${clause}`
    default:
      return clause
  }
}
