import type { Bodies } from '../moves/bodies.ts'
import { finishSentence, type Phrase, say, textOf } from '../moves/phrase.ts'
import { certaintyOf, mergeReasons } from '../project/reasons.ts'
import type { Certainty } from '../vocabulary/certainty.ts'
import type { Reason } from '../vocabulary/source.ts'
import { formatPounds } from '../words/formatPounds.ts'
import type { NoteTopic, PracticeNote } from './practiceNote.ts'
import type { PracticeTold, StayingOut } from './practiceTold.ts'
import { listLost, sayLost } from './sayLost.ts'
import { reasonsOfVoice, sayBelonging, wordVoice } from './wordBelonging.ts'
import { sayCore } from './wordCore.ts'
import { certaintyOfChange, listPayers, sayReceived } from './wordMoney.ts'

/** What a practice asks of every state, in this order. */
export const PRACTICE_QUESTIONS = {
  core: 'Who holds my core contract?',
  money: 'Who pays me, and what changes?',
  voice: 'Whom do I belong to, and who speaks for me?',
  decides: 'Who decides: I alone, or all together?',
  out: 'What if I stay out, and is there a way back?',
} as const
export type PracticeQuestion = keyof typeof PRACTICE_QUESTIONS

/** One sentence for a practice, how firm it is and why. `isMoney`: it says pounds, and goes when pounds are hidden. */
export type PracticeSentence = {
  readonly question: PracticeQuestion
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

/** A state in plain language for one practice: contract, pounds, voice, who decides, staying out. */
export function summarisePractice(told: PracticeTold, telling: Telling): readonly PracticeSentence[] {
  const { bodies, notes, isToday } = telling
  const { core, practice } = told
  return [
    sentence('core', sayCore(core, practice, bodies, isToday), core.because),
    ...tellMoney(told, bodies, isToday),
    ...tellVoice(told, bodies, isToday),
    ...tellNotes('decides', notes, 'decides'),
    ...tellStayingOut(told, bodies),
    ...(core.fate === 'own' ? [] : tellNotes('out', notes, 'way-back')),
  ]
}

function sentence(
  question: PracticeQuestion,
  phrase: Phrase,
  because: readonly Reason[],
  given: Partial<Pick<PracticeSentence, 'certainty' | 'isMoney'>> = {},
): PracticeSentence {
  return {
    question,
    text: textOf(finishSentence(phrase)),
    certainty: certaintyOf(because),
    because,
    isMoney: false,
    ...given,
  }
}

function tellMoney(told: PracticeTold, bodies: Bodies, isToday: boolean): readonly PracticeSentence[] {
  const ways = told.lines.flatMap(line => line.ways.map(way => way.because))
  const received = { certainty: certaintyOfChange(told), isMoney: true }
  return [
    ...tellPayers(told, bodies),
    sentence('money', sayReceived(told, bodies, isToday), mergeReasons(ways), received),
    ...listLost(told).map(lost =>
      sentence('money', sayLost(lost, told, bodies), lost.because, { isMoney: true }),
    ),
    ...told.agreements.map(({ kind, parties, because }) =>
      sentence(
        'money',
        say`as one of ${parties.length} parties it is bound by the ${bodies.terms.agreements[kind].toLowerCase()}, which moves no money of its own`,
        because,
      ),
    ),
  ]
}

function tellPayers({ income, practice }: PracticeTold, bodies: Bodies): readonly PracticeSentence[] {
  return listPayers(income).map(({ payer, payments }) => {
    const because = mergeReasons(
      income.filter(one => one.contract.payer === payer).map(one => one.contract.because),
    )
    const kinds = payments.map(payment => bodies.terms.payments[payment]).join(', ')
    return sentence('money', say`${bodies.name(payer)} pays ${bodies.name(practice)}: ${kinds}`, because)
  })
}

function tellVoice(
  { belongsTo, practice, voice }: PracticeTold,
  bodies: Bodies,
  isToday: boolean,
): readonly PracticeSentence[] {
  const because = mergeReasons(belongsTo.map(one => one.relation.because))
  const heard = wordVoice(belongsTo, bodies)
  return [
    sentence('voice', sayBelonging(belongsTo, practice, bodies, certaintyOf(because), isToday), because),
    ...(heard.length > 0
      ? [sentence('voice', say`it speaks through ${heard}`, reasonsOfVoice(belongsTo))]
      : []),
    ...(heard.length > 0 || voice === undefined
      ? []
      : [sentence('voice', say`of GPs’ voice the source says: ${voice.value}`, voice.because)]),
  ]
}

/** The first note of a topic in full; the others stand among the notes. */
function tellNotes(
  question: PracticeQuestion,
  notes: readonly PracticeNote[],
  topic: NoteTopic,
): readonly PracticeSentence[] {
  return notes
    .filter(note => note.topic === topic)
    .slice(0, 1)
    .map(({ text, because }) => sentence(question, say`${text.replace(/\.$/, '')}`, because))
}

function tellStayingOut(told: PracticeTold, bodies: Bodies): readonly PracticeSentence[] {
  const { stayingOut, standing, practice } = told
  if (standing === 'out') return [tellOutside(told, bodies)]
  if (stayingOut === undefined) return []
  const { core } = stayingOut
  return [
    sentence('out', say`if it stayed out, ${sayCore(core, practice, bodies, false)}`, core.because),
    sentence('out', sayStakes(stayingOut), core.because, { isMoney: true }),
  ]
}

/** Which set of practices it is not in, by the model's own name for it. */
function tellOutside({ decisions, practice }: PracticeTold, bodies: Bodies): PracticeSentence {
  const sets = decisions.filter(one => one.type === 'practices' && !one.isOn)
  const named = sets.map(one => one.label.replace(/^Practices /, 'practices ')).join(' or the ')
  const because = mergeReasons(sets.map(one => one.because))
  return sentence('out', say`here ${bodies.name(practice)} is not among the ${named}`, because)
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
