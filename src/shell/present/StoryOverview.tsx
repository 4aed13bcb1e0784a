import { useMemo } from 'react'
import { getStage } from '../../domain/project/resolveParts.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import { glossText } from '../../domain/words/glossText.ts'
import { termsOf } from '../../domain/words/termsOf.ts'
import type { PlayedStep } from '../../story/playStep.ts'
import { createMapCache } from '../mapCache.ts'
import { useAtlas, useBuiltIn } from '../useAtlas.ts'
import { useScheme } from '../useScheme.ts'
import { drawStepPicture } from './drawStepPicture.ts'
import './overview.css'

type Props = {
  readonly story: Story
  readonly step: number
  readonly play: (step: number) => PlayedStep
  readonly onChoose: (step: number) => void
}

/** All steps as small pictures, from the same renderer as every export. */
export function StoryOverview({ story, step, play, onChoose }: Props) {
  const economy = useAtlas(state => state.economy)
  const library = useAtlas(state => state.library)
  const theme = useAtlas(state => state.view.theme)
  const arrangement = useBuiltIn().economies.find(one => one.economy === economy)?.arrangement
  const scheme = useScheme(theme)
  const pictures = useMemo(() => {
    const cache = createMapCache(economy, library)
    const ground = { cache, arrangement, library, scheme }
    return story.steps.map((step, index) => {
      const { view, caption } = play(index)
      const source = `data:image/svg+xml,${encodeURIComponent(drawStepPicture(view, ground))}`
      return {
        id: step.id ?? index,
        source,
        caption:
          caption ??
          glossText(getStage(library.models, view.scenario.state).stage.caption, termsOf(library, view)),
      }
    })
  }, [story, play, economy, library, arrangement, scheme])
  return (
    <section className="overview" aria-label="All steps">
      <ol>
        {pictures.map(({ id, source, caption }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={index === step ? 'step' : undefined}
              onClick={() => onChoose(index)}
            >
              <img src={source} alt="" />
              <span>
                {index + 1}. {caption}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
