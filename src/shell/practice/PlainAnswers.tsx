import {
  PRACTICE_QUESTIONS,
  type PracticeQuestion,
  type PracticeSentence,
} from '../../domain/practice/summarisePractice.ts'
import type { StateTold } from '../../domain/practice/tellStates.ts'
import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'
import { SourceNote } from '../SourceNote.tsx'
import { useAtlas } from '../useAtlas.ts'
import { PRACTICE_NOTES } from './readNotes.ts'

const QUESTIONS = Object.entries(PRACTICE_QUESTIONS)

/** The state on screen in plain language: each answer under its question, with how firm it is, opening to its source. */
export function PlainAnswers({ state, caption }: { readonly state: StateTold; readonly caption: string }) {
  const money = useAtlas(one => one.view.money)
  const shown = state.summary.filter(sentence => money || !sentence.isMoney)
  return (
    <section className="plain-answers" aria-label="In plain words">
      <h3 aria-live="polite">{state.isToday ? 'As it stands today' : state.name}</h3>
      <p className="plain-caption">{caption}</p>
      <dl>
        {QUESTIONS.map(([question, words]) => (
          <Answer
            key={question}
            question={words}
            sentences={shown.filter(sentence => sentence.question === question)}
            isEmpty={emptyWords(question)}
          />
        ))}
      </dl>
    </section>
  )
}

function emptyWords(question: string): string {
  const asked: PracticeQuestion = 'out'
  return question === asked
    ? 'This state leaves a practice nothing to stay out of.'
    : 'The sources do not say.'
}

type AnswerProps = {
  readonly question: string
  readonly sentences: readonly PracticeSentence[]
  readonly isEmpty: string
}

function Answer({ question, sentences, isEmpty }: AnswerProps) {
  return (
    <div>
      <dt>{question}</dt>
      {sentences.length === 0 && <dd className="plain-empty">{isEmpty}</dd>}
      {sentences.map(({ text, certainty, because }) => (
        <dd key={text}>
          <details>
            <summary>
              {text} <span className="plain-certainty">{CERTAINTY_NAMES[certainty].word}</span>
            </summary>
            <SourceNote because={because} own={PRACTICE_NOTES.sources} />
          </details>
        </dd>
      ))}
    </div>
  )
}
