import { compareText } from '../../kit/compareText.ts'
import { type Certainty, weakestCertainty } from '../vocabulary/certainty.ts'
import { sourceId } from '../vocabulary/ids.ts'
import type { Reason } from '../vocabulary/source.ts'

/** The reason of everything that the user's own file states. */
export const GIVEN: readonly Reason[] = [{ source: sourceId('given'), section: 'file', certainty: 'given' }]

/** A modelling choice of ours, named by its section in the source `atlas`. */
export function ourChoice(section: string, certainty: Certainty = 'inferred'): readonly Reason[] {
  return [{ source: sourceId('atlas'), section, certainty }]
}

/** Several lists of reasons as one: no repeats, in a fixed order. */
export function mergeReasons(lists: Iterable<readonly Reason[]>): readonly Reason[] {
  const byKey = new Map<string, Reason>()
  for (const list of lists) {
    for (const reason of list) {
      byKey.set(`${reason.source}#${reason.section} ${reason.certainty} ${reason.claim ?? ''}`, reason)
    }
  }
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, reason]) => reason)
}

export function certaintyOf(because: readonly Reason[]): Certainty {
  return weakestCertainty(because.map(reason => reason.certainty))
}
