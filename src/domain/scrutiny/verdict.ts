import type { Certainty } from '../vocabulary/certainty.ts'

/** What becomes of something that should be protected, from the best to the worst. `open`: no source settles it. */
export const VERDICTS = ['kept', 'open', 'at-risk', 'in-part', 'lost'] as const
export type Verdict = (typeof VERDICTS)[number]

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  kept: 'Kept',
  open: 'Not settled',
  'at-risk': 'At risk',
  'in-part': 'Lost in part',
  lost: 'Lost',
}

/** What is found of different practices as one: the worst; but what is lost for some and not for others is lost in part. */
export function gatherVerdicts(verdicts: readonly Verdict[]): Verdict | undefined {
  const isMixed = verdicts.includes('lost') && verdicts.some(one => one !== 'lost')
  return isMixed ? 'in-part' : worstVerdict(verdicts)
}

/** `undefined` where there is none. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict | undefined {
  return VERDICTS[Math.max(...verdicts.map(one => VERDICTS.indexOf(one)))]
}

/** "At risk (possible)": never without how firm it is. */
export function wordVerdict(verdict: Verdict, certainty: Certainty): string {
  return `${VERDICT_NAMES[verdict]} (${certainty})`
}
