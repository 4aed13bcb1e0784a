import { useId } from 'react'
import type { Question } from '../../domain/scrutiny/question.ts'
import { ANSWER_WORDS, type Answer } from '../../domain/vocabulary/answer.ts'
import { ANSWER_NAMES } from '../../domain/words/answerNames.ts'
import { SourceNote } from '../SourceNote.tsx'
import { useGloss } from '../useGloss.ts'
import { CHECKLIST } from './readChecklist.ts'

type Props = {
  readonly question: Question
  readonly answer: Answer | undefined
  readonly isReader: boolean
  readonly onAnswer: (change: Answer) => void
}

/** One question: why it matters and who asks it, four answers to choose from, and a note of the reader's own. */
export function QuestionField({ question, answer, isReader, onAnswer }: Props) {
  const id = useId()
  const gloss = useGloss()
  const text = gloss(question.text)
  return (
    <fieldset className="question" disabled={isReader}>
      <legend>
        {text}
        {question.kind === 'principle' && <span className="scrutiny-certainty"> (a principle)</span>}
      </legend>
      <div className="question-answers">
        {ANSWER_WORDS.map(word => (
          <label key={word}>
            <input
              type="radio"
              name={id}
              checked={answer?.answer === word}
              onChange={() => onAnswer({ answer: word })}
            />
            {ANSWER_NAMES[word]}
          </label>
        ))}
      </div>
      <label className="question-note">
        <span>
          Note <span className="visually-hidden">on: {text}</span>
        </span>
        <textarea
          rows={answer?.note === undefined ? 1 : 3}
          maxLength={2000}
          value={answer?.note ?? ''}
          onChange={({ target }) => onAnswer({ note: target.value })}
        />
      </label>
      <details>
        <summary>Why it matters</summary>
        <p>{gloss(question.why)}</p>
        <SourceNote because={question.because} own={CHECKLIST.sources} />
      </details>
    </fieldset>
  )
}
