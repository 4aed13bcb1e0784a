import type { Bodies } from '../moves/bodies.ts'
import { finishSentence, type Phrase, say, textOf } from '../moves/phrase.ts'
import { certaintyOf, mergeReasons } from '../project/reasons.ts'
import type { Certainty } from '../vocabulary/certainty.ts'
import type { Reason } from '../vocabulary/source.ts'
import { formatPounds } from '../words/formatPounds.ts'
import type { PracticeNote } from './practiceNote.ts'
import type { PracticeTold, StayingOut } from './practiceTold.ts'
import { listLost, sayLost } from './sayLost.ts'
import { reasonsOfVoice, sayBelonging, wordVoice } from './wordBelonging.ts'
import { sayCore } from './wordCore.ts'
import { certaintyOfChange, sayReceived } from './wordMoney.ts'

/** One sentence for a practice, how firm it is and why. `isMoney`: it says pounds, and goes when pounds are hidden. */
export type PracticeSentence = {
  readonly text: string
  readonly certainty: Certainty
  readonly because: readonly Reason[]
  readonly isMoney: boolean
}

export type Telling = {
  readonly bodies: Bodies
  /** Those that hold for this practice in this state. */
  readonly notes: readonly PracticeNote[]
  readonly isToday: boolean
}

/** A state in plain language for one practice: contract, pounds, where what it loses goes, voice, who decides, staying out. */
export function summarisePractice(told: PracticeTold, telling: Telling): readonly PracticeSentence[] {
  const { bodies, notes, isToday } = telling
  const { core, lines, practice } = told
  return [
    toSentence(sayCore(core, practice, bodies, isToday), core.because),
    {
      ...toSentence(sayReceived(told, bodies, isToday), mergeReasons(waysOf(lines))),
      certainty: certaintyOfChange(told),
      isMoney: true,
    },
    ...listLost(told).map(lost => ({
      ...toSentence(sayLost(lost, told, bodies), lost.because),
      isMoney: true,
    })),
    ...tellVoice(told, bodies, isToday),
    ...notes
      .filter(note => note.topic === 'decides')
      .map(({ text, because }) => toSentence(say`${text.replace(/\.$/, '')}`, because)),
    ...tellStayingOut(told, bodies),
  ]
}

function waysOf(lines: PracticeTold['lines']): readonly (readonly Reason[])[] {
  return lines.flatMap(line => line.ways.map(way => way.because))
}

function toSentence(phrase: Phrase, because: readonly Reason[]): PracticeSentence {
  return {
    text: textOf(finishSentence(phrase)),
    certainty: certaintyOf(because),
    because,
    isMoney: false,
  }
}

function tellVoice(
  { belongsTo, practice, voice }: PracticeTold,
  bodies: Bodies,
  isToday: boolean,
): readonly PracticeSentence[] {
  const because = mergeReasons(belongsTo.map(one => one.relation.because))
  const heard = wordVoice(belongsTo, bodies)
  const certainty = certaintyOf(because)
  return [
    toSentence(sayBelonging(belongsTo, practice, bodies, certainty, isToday), because),
    ...(heard.length > 0 ? [toSentence(say`It speaks through ${heard}`, reasonsOfVoice(belongsTo))] : []),
    ...(heard.length > 0 || voice === undefined
      ? []
      : [toSentence(say`Of GPs’ voice the source says: ${voice.value}`, voice.because)]),
  ]
}

function tellStayingOut(told: PracticeTold, bodies: Bodies): readonly PracticeSentence[] {
  const { stayingOut, standing, practice } = told
  if (standing === 'out') return [tellOutside(told, bodies)]
  if (stayingOut === undefined) return []
  const { core } = stayingOut
  return [
    toSentence(say`if it stayed out, ${sayCore(core, practice, bodies, false)}`, core.because),
    { ...toSentence(sayStakes(stayingOut), core.because), isMoney: true },
  ]
}

/** Which set of practices it is not in, by the model's own name for it. */
function tellOutside({ decisions, practice }: PracticeTold, bodies: Bodies): PracticeSentence {
  const sets = decisions.filter(one => one.type === 'practices' && !one.isOn)
  const named = sets.map(one => one.label.replace(/^Practices /, 'practices ')).join(' or the ')
  const because = mergeReasons(sets.map(one => one.because))
  return toSentence(say`here ${bodies.name(practice)} is not among the ${named}`, because)
}

function sayStakes({ received, change }: StayingOut): Phrase {
  if (change.pence === null || received.pence === null) return say`what it would receive outside is not known`
  const difference =
    change.pence === 0
      ? 'as much as inside'
      : `${formatPounds(Math.abs(change.pence))} ${change.pence > 0 ? 'more' : 'less'} than inside`
  const note = received.illustrative || change.illustrative ? ' (illustrative)' : ''
  return say`outside it would receive ${formatPounds(received.pence)} a year, ${difference}${note}`
}
