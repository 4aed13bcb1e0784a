import { ChevronLeft, ChevronRight } from 'lucide-react'
import { lazy, memo, Suspense, useEffect, useRef, useState } from 'react'
import { isSameState, listWalk } from '../domain/project/findState.ts'
import { getStage } from '../domain/project/resolveParts.ts'
import type { CareModel, Stage } from '../domain/vocabulary/careModel.ts'
import { formatState } from '../domain/vocabulary/scenario.ts'
import { useAtlas } from './useAtlas.ts'

const LibraryDialog = lazy(async () => ({
  default: (await import('./library/LibraryDialog.tsx')).LibraryDialog,
}))

/** The walk: every state that the step keys go through, with Next and Previous; and the door to all other models. */
export const ModelStepper = memo(function ModelStepper() {
  const models = useAtlas(state => state.library.models)
  const current = useAtlas(state => state.view.scenario.state)
  const goTo = useAtlas(state => state.goTo)
  const step = useAtlas(state => state.step)
  const [isChoosing, setChoosing] = useState(false)
  const states = listWalk(models, current)
  const at = states.findIndex(state => isSameState(state, current))
  const isOutside = !getStage(models, current).model.inWalk
  // Where the walk was left is where it goes on.
  const left = useRef(listWalk(models)[0])
  if (!isOutside) left.current = current
  const chosen = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (formatState(current) === '') return
    // Now, and whenever what comes later beside the list leaves it less room.
    const observer = new ResizeObserver(() =>
      chosen.current?.scrollIntoView({ block: 'nearest', inline: 'center' }),
    )
    // Once the step is over: finding out where things stand takes time that the step needs.
    const timer = setTimeout(() => list.current !== null && observer.observe(list.current), 700)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [current])

  return (
    <nav className="stepper" aria-label="Care models" data-stepper>
      {isOutside && (
        <button type="button" className="chip" onClick={() => left.current && goTo(left.current)}>
          Back to the walk
        </button>
      )}
      <button
        type="button"
        className="icon-button"
        onClick={() => step(-1)}
        disabled={at <= 0}
        aria-label="Previous model"
      >
        <ChevronLeft aria-hidden size={22} />
      </button>
      <ol ref={list} className="stepper-list" aria-label="Models">
        {states.map(state => {
          const { model, stage } = getStage(models, state)
          const index = model.stages.indexOf(stage)
          const isCurrent = isSameState(state, current)
          return (
            <li key={formatState(state)} className={index > 0 ? 'is-later-stage' : ''}>
              <button
                ref={isCurrent ? chosen : undefined}
                type="button"
                className="chip"
                aria-current={isCurrent ? 'step' : undefined}
                aria-label={chipLabel(model, stage)}
                data-term={chipTerms(model, stage, index)}
                onClick={() => goTo(state)}
              >
                {chipText(model, stage, index)}
              </button>
            </li>
          )
        })}
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
      <button type="button" className="chip" onClick={() => setChoosing(true)}>
        More models
      </button>
      {isChoosing && (
        <Suspense>
          <LibraryDialog onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </nav>
  )
})

function chipLabel(model: CareModel, stage: Stage): string {
  return model.stages.length === 1 ? model.name : `${model.name}, ${stage.name.toLowerCase()}`
}

/** What the glossary explains of a chip: the name that stands on it, and its stage. */
function chipTerms(model: CareModel, stage: Stage, index: number): string {
  const name = index === 0 ? `models:${model.id}` : ''
  return model.stages.length === 1 ? name : `${name} stages:${model.id}:${stage.id}`
}

function chipText(model: CareModel, stage: Stage, index: number): string {
  if (model.stages.length === 1) return model.name
  return index === 0 ? `${model.name} · ${stage.name.toLowerCase()}` : stage.name.toLowerCase()
}
