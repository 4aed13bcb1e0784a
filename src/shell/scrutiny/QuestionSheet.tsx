import { Redo2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { QUESTION_TOPICS, type Question, TOPIC_NAMES } from '../../domain/scrutiny/question.ts'
import { type Answer, type AnswerSheet, isOpen, withAnswer } from '../../domain/vocabulary/answer.ts'
import type { ModelId } from '../../domain/vocabulary/ids.ts'
import { historyOf } from '../../store/workHistory.ts'
import { useHistory } from '../correct/useEdit.ts'
import { useAtlas, useAtlasStore } from '../useAtlas.ts'
import { QuestionField } from './QuestionField.tsx'

type Props = {
  readonly model: ModelId
  readonly name: string
  readonly questions: readonly Question[]
}

const NO_SHEET: AnswerSheet = {}

/** The questions about a model, to be answered here; the answers are kept with the area, and only in this browser. */
export function QuestionSheet({ model, name, questions }: Props) {
  const store = useAtlasStore()
  const sheet = useAtlas(state => state.answers[model]) ?? NO_SHEET
  const isReader = useAtlas(state => state.work?.isReader === true)
  const [onlyOpen, setOnlyOpen] = useState(false)
  const { undo, redo, undoes, redoes } = useHistory()
  const answer = (question: string, change: Answer) => {
    const { answers, changeAnswers } = store.getState()
    historyOf(store).doAs('Answered a question', () =>
      changeAnswers(withAnswer(answers, model, question, change)),
    )
  }
  if (questions.length === 0)
    return <p>No question is put to today’s arrangements: step to a model to see what it asks.</p>
  const settled = questions.filter(one => !isOpen(sheet[one.id])).length
  const answered = questions.filter(one => sheet[one.id]?.answer !== undefined).length
  const shown = questions.filter(one => !onlyOpen || isOpen(sheet[one.id]))
  return (
    <section aria-label="Principles and questions">
      <h3>Principles and questions</h3>
      <p>
        What the sources ask of whoever chooses {name}. Answers and notes are kept in this browser with your
        scenarios. They go into the board paper, open questions first, and into no link or published page.
      </p>
      {isReader && <p className="refused">Another tab has this area open: answer there.</p>}
      <div className="scrutiny-bar">
        <span role="status">
          {answered} of {questions.length} answered, {settled} settled (yes, or does not apply)
        </span>
        <label className="choice-switch">
          <input type="checkbox" checked={onlyOpen} onChange={({ target }) => setOnlyOpen(target.checked)} />
          Open questions only
        </label>
        <button type="button" className="button" disabled={undoes === undefined} onClick={undo}>
          <Undo2 aria-hidden size={16} /> Undo
        </button>
        <button type="button" className="button" disabled={redoes === undefined} onClick={redo}>
          <Redo2 aria-hidden size={16} /> Redo
        </button>
      </div>
      {QUESTION_TOPICS.map(topic => {
        const here = shown.filter(one => one.topic === topic)
        if (here.length === 0) return null
        return (
          <section key={topic} className="scrutiny-topic" aria-label={TOPIC_NAMES[topic]}>
            <h4>{TOPIC_NAMES[topic]}</h4>
            {here.map(question => (
              <QuestionField
                key={question.id}
                question={question}
                answer={sheet[question.id]}
                isReader={isReader}
                onAnswer={change => answer(question.id, change)}
              />
            ))}
          </section>
        )
      })}
    </section>
  )
}
