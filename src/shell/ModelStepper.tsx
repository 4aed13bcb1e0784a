import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Fragment, useEffect, useRef } from 'react'
import { isSameState, listStates } from '../domain/project/findState.ts'
import type { CareModel, Stage } from '../domain/vocabulary/careModel.ts'
import { formatState } from '../domain/vocabulary/scenario.ts'
import { useAtlas } from './useAtlas.ts'

/** The walk: every state of every model in its order, with Next and Previous. */
export function ModelStepper() {
  const models = useAtlas(state => state.library.models)
  const current = useAtlas(state => state.view.scenario.state)
  const goTo = useAtlas(state => state.goTo)
  const step = useAtlas(state => state.step)
  const states = listStates(models)
  const at = states.findIndex(state => isSameState(state, current))
  const chosen = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // Once the step is over: finding out where things stand takes time that the step needs.
    const timer = setTimeout(() => {
      if (formatState(current) !== '') chosen.current?.scrollIntoView({ block: 'nearest', inline: 'center' })
    }, 700)
    return () => clearTimeout(timer)
  }, [current])

  return (
    <nav className="stepper" aria-label="Care models" data-stepper>
      <button
        type="button"
        className="icon-button"
        onClick={() => step(-1)}
        disabled={at <= 0}
        aria-label="Previous model"
      >
        <ChevronLeft aria-hidden size={22} />
      </button>
      <ol className="stepper-list" aria-label="Models">
        {models.map(model => (
          <Fragment key={model.id}>
            {model.stages.map((stage, index) => {
              const state = { model: model.id, stage: stage.id }
              const isCurrent = isSameState(state, current)
              return (
                <li key={stage.id} className={index > 0 ? 'is-later-stage' : ''}>
                  <button
                    ref={isCurrent ? chosen : undefined}
                    type="button"
                    className="chip"
                    aria-current={isCurrent ? 'step' : undefined}
                    aria-label={chipLabel(model, stage)}
                    title={stage.summary}
                    onClick={() => goTo(state)}
                  >
                    {chipText(model, stage, index)}
                  </button>
                </li>
              )
            })}
          </Fragment>
        ))}
      </ol>
      <button
        type="button"
        className="icon-button"
        onClick={() => step(1)}
        disabled={at >= states.length - 1}
        aria-label="Next model"
      >
        <ChevronRight aria-hidden size={22} />
      </button>
    </nav>
  )
}

function chipLabel(model: CareModel, stage: Stage): string {
  return model.stages.length === 1 ? model.name : `${model.name}, ${stage.name.toLowerCase()}`
}

function chipText(model: CareModel, stage: Stage, index: number): string {
  if (model.stages.length === 1) return model.name
  return index === 0 ? `${model.name} · ${stage.name.toLowerCase()}` : stage.name.toLowerCase()
}
