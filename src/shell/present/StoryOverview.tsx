import { useMemo } from 'react'
import type { Story } from '../../domain/vocabulary/story.ts'
import { renderSvg } from '../../draw/svg/renderSvg.ts'
import { DARK, LIGHT } from '../../draw/theme.ts'
import type { PlayedStep } from '../../story/playStep.ts'
import { createMapCache, type MapCache } from '../mapCache.ts'
import { useAtlas, useBuiltIn } from '../useAtlas.ts'
import { useScheme } from '../useScheme.ts'

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
    return story.steps.map((_, index) => picture(play(index), cache, arrangement, scheme, economy.name))
  }, [story, play, economy, library, arrangement, scheme])
  return (
    <section className="overview" aria-label="All steps">
      <ol>
        {pictures.map(({ source, caption }, index) => (
          <li key={caption}>
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

function picture(
  { view, caption }: PlayedStep,
  cache: MapCache,
  arrangement: Parameters<MapCache['place']>[2],
  scheme: 'light' | 'dark',
  title: string,
): { readonly source: string; readonly caption: string } {
  const placed = cache.place(view.scenario, view.lens, arrangement)
  const svg = renderSvg(cache.project(view.scenario).map, placed, {
    palette: scheme === 'light' ? LIGHT : DARK,
    money: view.money,
    words: { title, subtitle: '', caption: '', statement: '' },
  })
  return { source: `data:image/svg+xml,${encodeURIComponent(svg)}`, caption: caption ?? title }
}
