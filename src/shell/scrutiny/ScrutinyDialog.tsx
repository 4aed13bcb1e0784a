import { useMemo } from 'react'
import { chooseQuestions } from '../../domain/scrutiny/question.ts'
import { testModel } from '../../domain/scrutiny/testModel.ts'
import { Dialog } from '../Dialog.tsx'
import { useAtlas } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'
import { QuestionSheet } from './QuestionSheet.tsx'
import { CHECKLIST } from './readChecklist.ts'
import './scrutiny.css'
import { TestEntry } from './TestEntry.tsx'

type Props = { readonly model: MapModel; readonly onClose: () => void }

/** What the model on the map does to what should be protected, and the questions to settle before it is chosen. */
export function ScrutinyDialog({ model, onClose }: Props) {
  const { projection, stateName, economyName } = model
  const localities = useAtlas(state => state.economy.localities)
  const today = useAtlas(state => state.library.models[0]?.id ?? '')
  const results = useMemo(() => testModel(CHECKLIST.tests, projection, localities), [projection, localities])
  const questions = useMemo(
    () => chooseQuestions(CHECKLIST.questions, projection.map, today),
    [projection, today],
  )
  const [uncounted] = results.map(result => result.uncounted)
  return (
    <Dialog title={`Tests and questions: ${stateName}`} onClose={onClose}>
      <div className="scrutiny">
        <h3>Five things to protect</h3>
        <p>
          The BMA’s paper of April 2015 names what should outlive any reorganisation. Each answer is counted
          on the map of {economyName}, with what the sources say beside it. It is no advice.
        </p>
        <ul className="scrutiny-tests">
          {results.map(result => (
            <TestEntry key={result.test.id} result={result} />
          ))}
        </ul>
        {uncounted !== undefined && uncounted > 0 && (
          <p>{uncounted} practices are not counted: nobody is paid for their core care.</p>
        )}
        <QuestionSheet model={projection.map.scenario.state.model} name={stateName} questions={questions} />
      </div>
    </Dialog>
  )
}
