import { memo, useMemo, useState } from 'react'
import { isAsModelled } from '../../domain/project/changeScenario.ts'
import { getStage } from '../../domain/project/resolveParts.ts'
import type { CareModel, Stage } from '../../domain/vocabulary/careModel.ts'
import { formatState, type Scenario, type State } from '../../domain/vocabulary/scenario.ts'
import { useAtlas } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { ExposureTable } from './ExposureTable.tsx'
import { LocalityStates } from './LocalityStates.tsx'
import { Participations } from './Participations.tsx'
import { ScenarioShelf } from './ScenarioShelf.tsx'
import './whatIf.css'

/** What the model leaves open, to be tried out: the map, the moves and the indicators follow each change. */
export const WhatIf = memo(function WhatIf({ model }: { readonly model: MapModel }) {
  const [isOpen, setOpen] = useState(false)
  const scenario = useAtlas(state => state.view.scenario)
  const models = useAtlas(state => state.library.models)
  const { state, in: places } = scenario
  const parts = useMemo(() => partsOf(state, places, models), [state, places, models])
  const choices = parts.reduce((sum, { stage }) => sum + Object.keys(stage.choices).length, 0)
  const isChanged = !isAsModelled(scenario)
  return (
    <details className="what-if" open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>What if …?</h2>
        <span className="what-if-count">
          {isChanged ? 'choices changed' : choices === 1 ? 'one open choice' : `${choices} open choices`}
        </span>
      </summary>
      {isOpen && <Choices model={model} scenario={scenario} parts={parts} isChanged={isChanged} />}
    </details>
  )
})

type ChoicesProps = {
  readonly model: MapModel
  readonly scenario: Scenario
  readonly parts: readonly Part[]
  readonly isChanged: boolean
}

function Choices({ model, scenario, parts, isChanged }: ChoicesProps) {
  const refine = useAtlas(state => state.refineScenario)
  return (
    <div className="what-if-body">
      {parts.map(({ key, model: of, stage }) => (
        <fieldset key={key}>
          <legend>
            {Object.keys(stage.choices).length === 0
              ? `${of.name} leaves nothing open`
              : `What ${of.name} leaves open`}
          </legend>
          {Object.entries(stage.choices).map(([id, rule]) => (
            <ChoiceField key={id} id={`${of.id}.${id}`} rule={rule} />
          ))}
        </fieldset>
      ))}
      <ExposureTable model={model} parts={parts} />
      <Participations />
      <LocalityStates />
      <p>
        <button
          type="button"
          className="button"
          disabled={!isChanged}
          onClick={() => refine({ ...scenario, in: {}, set: {}, practices: {} })}
        >
          Back to the model as it stands
        </button>
      </p>
      <ScenarioShelf model={model} />
    </div>
  )
}

export type Part = { readonly key: string; readonly model: CareModel; readonly stage: Stage }

/** The states that the scenario has somewhere, each once, the whole area's first. */
function partsOf(state: State, places: Scenario['in'], models: readonly CareModel[]): readonly Part[] {
  const states = new Map([state, ...Object.values(places)].map(state => [formatState(state), state]))
  return [...states].map(([key, state]) => ({ key, ...getStage(models, state) }))
}
