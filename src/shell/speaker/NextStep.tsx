import { useMemo } from 'react'
import { formatState } from '../../domain/vocabulary/scenario.ts'
import type { View } from '../../domain/vocabulary/view.ts'
import { termsOf } from '../../domain/words/termsOf.ts'
import { AtlasMap } from '../../draw/flow/AtlasMap.tsx'
import { MapFrame } from '../../draw/flow/MapFrame.tsx'
import { relatedTo } from '../../draw/words/relatedTo.ts'
import { changedIds } from '../comparePair.ts'
import type { Playback } from '../present/usePlayback.ts'
import { scenarioBefore } from '../scenarioBefore.ts'
import { useAtlas } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'

type Props = {
  readonly playback: Playback
  /** The step that the next one follows. */
  readonly after: number
  /** The map of the step before, for its economy's maps and their places. */
  readonly model: Pick<MapModel, 'cache' | 'arrangement'>
}

/** The step to come: its caption and its map, which stands still and takes neither clicks nor the keyboard. */
export function NextStep({ playback, after, model }: Props) {
  const { play, count } = playback
  const next = useMemo(() => (after + 1 < count ? play(after + 1) : undefined), [play, after, count])
  return (
    <section className="speaker-next" aria-label="Next step">
      <h2>{next === undefined ? 'This is the last step' : `Next: ${next.caption ?? `step ${after + 2}`}`}</h2>
      {next !== undefined && (
        <div className="speaker-next-map" inert>
          {/* Another frame for each step: the map is not to play the step before its time. */}
          <MapFrame key={after}>
            <StillMap view={next.view} model={model} label={next.caption ?? 'Next step'} />
          </MapFrame>
        </div>
      )}
    </section>
  )
}

type StillProps = Pick<Props, 'model'> & { readonly view: View; readonly label: string }

const NO_TRAVELS: ReadonlyMap<string, string> = new Map()
const NOTHING: ReadonlySet<string> = new Set()
const IGNORE = () => undefined

function StillMap({ view, model, label }: StillProps) {
  const library = useAtlas(state => state.library)
  const { models } = library
  const terms = termsOf(library, view)
  const { scenario, lens, focus, money } = view
  const { cache, arrangement } = model
  const look = useMemo(() => {
    const projection = cache.project(scenario)
    const reader = cache.read(projection, terms)
    return {
      reader,
      lens,
      money,
      focus,
      pointed: undefined,
      related: focus === undefined ? undefined : relatedTo(reader, focus, projection.ledger),
      changed: changedIds(cache.project(scenarioBefore(view, models)), projection),
      onFocus: IGNORE,
      onContract: IGNORE,
    }
  }, [scenario, lens, money, focus, cache, view, models, terms])
  return (
    <AtlasMap
      placed={cache.place(scenario, lens, arrangement, terms)}
      travels={NO_TRAVELS}
      state={formatState(scenario.state)}
      label={label}
      look={look}
      moved={NOTHING}
      isPending={false}
      spotlight={undefined}
    />
  )
}
