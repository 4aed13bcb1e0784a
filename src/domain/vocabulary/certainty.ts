/**
 * How firmly a source says a thing, from firmest to weakest.
 * `given` is for what the user's own file states; `stated`, `likely`, `possible` and `aspired` are the source's;
 * `inferred` and `illustrative` are ours.
 */
export const CERTAINTIES = [
  'given',
  'stated',
  'likely',
  'possible',
  'aspired',
  'inferred',
  'illustrative',
] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** The weakest of several certainties: a thing is as certain as its weakest ground. `given` when there is none. */
export function weakestCertainty(certainties: Iterable<Certainty>): Certainty {
  let weakest = 0
  for (const certainty of certainties) weakest = Math.max(weakest, CERTAINTIES.indexOf(certainty))
  return CERTAINTIES[weakest] ?? 'given'
}
