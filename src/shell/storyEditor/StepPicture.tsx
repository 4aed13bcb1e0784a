import { useEffect, useMemo, useRef, useState } from 'react'
import { getStage } from '../../domain/project/resolveParts.ts'
import { drawStepPicture } from '../present/drawStepPicture.ts'
import { useAtlas, useBuiltIn } from '../useAtlas.ts'
import { useScheme } from '../useScheme.ts'
import type { Desk } from './useDesk.ts'
import { useInSight } from './useInSight.ts'

type Drawn = { readonly source: string; readonly key: string }

/** A step as a small picture with its words. It is drawn once it comes into sight, and again when it shows something else. */
export function StepPicture({ desk, index }: { readonly desk: Desk; readonly index: number }) {
  const { play, cache, story } = desk
  const economy = useAtlas(state => state.economy)
  const library = useAtlas(state => state.library)
  const { models } = library
  const scheme = useScheme(useAtlas(state => state.view.theme))
  const arrangement = useBuiltIn().economies.find(one => one.economy === economy)?.arrangement
  const frame = useRef<HTMLDivElement>(null)
  const isInSight = useInSight(frame)
  const played = useMemo(() => (isInSight ? play(index) : undefined), [isInSight, play, index])
  const [drawn, setDrawn] = useState<Drawn>()
  const view = played?.view
  const key = JSON.stringify([view?.scenario, view?.lens, view?.money, view?.vocabulary, scheme])

  useEffect(() => {
    if (view === undefined || drawn?.key === key) return
    // One after the other, each in a task of its own: a long story must not hold up what is being typed.
    const timer = setTimeout(() => {
      const svg = drawStepPicture(view, { cache, arrangement, library, scheme })
      setDrawn({ key, source: `data:image/svg+xml,${encodeURIComponent(svg)}` })
    }, 30)
    return () => clearTimeout(timer)
  }, [view, key, drawn, cache, arrangement, library, scheme])

  const step = story.steps[index]
  const words = played?.caption ?? step?.caption
  return (
    <div ref={frame} className="step-picture">
      <span className="step-number">{index + 1}</span>
      {drawn === undefined ? <span className="step-blank" /> : <img src={drawn.source} alt="" />}
      <span className={words === undefined ? 'step-words is-missing' : 'step-words'}>
        {words ?? (view === undefined ? '' : getStage(models, view.scenario.state).stage.caption)}
        {step?.seconds !== undefined && <small>{step.seconds} s</small>}
      </span>
    </div>
  )
}
