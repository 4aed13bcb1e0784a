import type { Bodies } from '../moves/bodies.ts'
import { finishSentence, joinPhrases, type Phrase, say, textOf } from '../moves/phrase.ts'
import { certaintyOf, mergeReasons } from '../project/reasons.ts'
import type { Certainty } from '../vocabulary/certainty.ts'
import type { Reason } from '../vocabulary/source.ts'
import { glossText } from '../words/glossText.ts'
import type { NoteTopic, PracticeNote } from './practiceNote.ts'
import type { PracticeTold } from './practiceTold.ts'
import { reasonsOfVoice, wordBelonging, wordVoice } from './wordBelonging.ts'
import { wordCore } from './wordCore.ts'
import { listPayers } from './wordMoney.ts'

/** A cell of the table of all states: words, how firm they are, and why. */
export type Cell = {
  readonly text: string
  /** Absent where nothing is claimed: "nothing to stay out of". */
  readonly certainty?: Certainty
  readonly because: readonly Reason[]
}

/** The questions of the table, in words. The pounds have columns of their own. */
export const QUESTIONS = ['core', 'pays', 'voice', 'decides', 'out', 'back'] as const
export type Question = (typeof QUESTIONS)[number]

/** What a state answers to each question of the table. */
export function wordCells(
  told: PracticeTold,
  notes: readonly PracticeNote[],
  bodies: Bodies,
): Readonly<Record<Question, Cell>> {
  const gloss = (one: Cell): Cell => ({ ...one, text: glossText(one.text, bodies.terms) })
  return {
    core: cell(wordCore(told.core, bodies), told.core.because),
    pays: wordPays(told, bodies),
    voice: gloss(wordSpeakers(told, bodies)),
    decides: gloss(wordNotes(notes, 'decides') ?? wordDeciders(told)),
    out: wordOut(told, bodies),
    back: gloss(wordBack(told, notes)),
  }
}

function cell(phrase: Phrase, because: readonly Reason[]): Cell {
  return { text: capitalised(phrase), certainty: certaintyOf(because), because }
}

/** A phrase with its first letter large and no full stop. */
function capitalised(phrase: Phrase): string {
  return textOf(finishSentence(phrase)).replace(/\.$/, '')
}

function wordPays({ income, core }: PracticeTold, bodies: Bodies): Cell {
  const payers = listPayers(income)
  if (payers.length === 0)
    return {
      text: 'Nobody: it holds no contract',
      certainty: core.certainty,
      because: core.because,
    }
  const said = payers.map(
    ({ payer, payments }) =>
      say`${bodies.name(payer)}: ${payments.map(payment => bodies.terms.payments[payment]).join(', ')}`,
  )
  return cell(joinPhrases(said, '; ', '; '), mergeReasons(income.map(one => one.contract.because)))
}

function wordSpeakers({ belongsTo, voice }: PracticeTold, bodies: Bodies): Cell {
  const because = mergeReasons(belongsTo.map(one => one.relation.because))
  const heard = wordVoice(belongsTo, bodies)
  const tie = wordBelonging(belongsTo, bodies)
  if (heard.length > 0)
    return cell(say`${tie}. Speaks through ${heard}`, mergeReasons([because, reasonsOfVoice(belongsTo)]))
  const source = voice === undefined ? say`` : say`. GPs’ voice: ${voice.value}`
  return cell(say`${tie}${source}`, mergeReasons([because, voice?.because ?? []]))
}

function wordDeciders({ decisions }: PracticeTold): Cell {
  const said = decisions.flatMap(({ label, decides }) =>
    decides === undefined ? [] : [say`${label}: ${decides}`],
  )
  if (said.length === 0) return { text: 'Not said', because: [] }
  return cell(joinPhrases(said, '; ', '; '), mergeReasons(decisions.map(one => one.because)))
}

function wordNotes(notes: readonly PracticeNote[], topic: NoteTopic): Cell | undefined {
  const those = notes.filter(note => note.topic === topic && note.words !== undefined)
  if (those.length === 0) return undefined
  const said = those.map(note => say`${note.words ?? ''}`)
  return cell(joinPhrases(said, '; ', '; '), mergeReasons(those.map(note => note.because)))
}

function wordOut({ standing, stayingOut }: PracticeTold, bodies: Bodies): Cell {
  if (standing === 'no-choice') return { text: 'Nothing to stay out of', because: [] }
  if (stayingOut === undefined) return { text: 'It is outside here', because: [] }
  return cell(wordCore(stayingOut.core, bodies), stayingOut.core.because)
}

function wordBack({ core }: PracticeTold, notes: readonly PracticeNote[]): Cell {
  if (core.fate === 'own') return { text: 'Not needed: it keeps its contract', because: [] }
  return wordNotes(notes, 'way-back') ?? { text: 'Not said', because: [] }
}
