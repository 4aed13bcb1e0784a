import { useMemo } from 'react'
import { nameState } from '../domain/project/findState.ts'
import { getStage } from '../domain/project/resolveParts.ts'
import type { CareMap } from '../domain/vocabulary/careMap.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import { formatState } from '../domain/vocabulary/scenario.ts'
import type { View } from '../domain/vocabulary/view.ts'
import { glossText } from '../domain/words/glossText.ts'
import { termsOf } from '../domain/words/termsOf.ts'
import type { MapLook } from '../draw/flow/mapContext.ts'
import { describeStanding } from '../draw/paper/describeStanding.ts'
import type { Arrangement } from '../layout/arrangement.ts'
import type { PlacedBox, PlacedMap } from '../layout/placedMap.ts'
import { changedIds } from '../shell/comparePair.ts'
import type { MapCache } from '../shell/mapCache.ts'
import { scenarioBefore } from '../shell/scenarioBefore.ts'
import { useMapLook } from '../shell/useMapLook.ts'
import { type StepMoved, useStepMoved } from '../shell/useStepMoved.ts'
import type { EmbedStore } from './embedStore.ts'

/** What maps are drawn from: the same for all that one page shows of one economy. */
export type EmbedGround = {
  readonly library: Library
  readonly cache: MapCache
  readonly arrangement: Arrangement | undefined
}

/** Everything that an embed shows of one view. */
export type EmbedMap = {
  readonly map: CareMap
  readonly placed: PlacedMap
  readonly look: MapLook
  readonly step: StepMoved
  /** `MODEL[:STAGE]`. */
  readonly state: string
  readonly stateName: string
  readonly economyName: string
  readonly caption: string
  /** "since today": what is marked as new is new since then. */
  readonly sinceWords: string
  /** What the map is and is not, in sentences; the first says where it comes from. */
  readonly standing: string
  /** The same in one line. */
  readonly shortStanding: string
  readonly summary: string
  readonly spotlight: PlacedBox | undefined
  readonly point: (id: string | undefined) => void
}

export function useEmbedMap(
  { library, cache, arrangement }: EmbedGround,
  view: View,
  store: EmbedStore,
): EmbedMap {
  const { economy } = cache
  const { scenario, lens, focus, money } = view
  const projection = cache.project(scenario)
  const terms = termsOf(library, view)
  const placed = cache.place(scenario, lens, arrangement, terms)
  const earlier = scenarioBefore(view, library.models)
  const changed = changedIds(cache.project(earlier), projection)
  const sinceWords =
    view.since === 'today' ? 'since today' : `since ${nameState(library.models, earlier.state)}`
  const step = useStepMoved(projection, economy.id, false)
  const { look, point } = useMapLook({ cache, projection, view, terms, changed, focusOn: store.focusOn })
  return useMemo(() => {
    const { map } = projection
    const { stage } = getStage(library.models, scenario.state)
    const stateName = nameState(library.models, scenario.state)
    const { reader } = look
    const caption = glossText(stage.caption, reader.terms)
    const leaders = [...reader.leads].map(id => reader.organisation(id)?.name ?? id)
    const about = { title: stateName, economy, library, ownSources: [] }
    const standing = describeStanding(map, about, { money, terms: reader.terms })
    return {
      map,
      placed,
      look,
      step,
      state: formatState(scenario.state),
      stateName,
      economyName: economy.name,
      caption,
      sinceWords,
      standing,
      shortStanding: shorten(
        standing,
        economy.illustrative ? economy.name : '',
        money && map.illustrative,
        reader.terms.stamp,
      ),
      summary: [
        `Map of ${economy.name}: ${stateName}.`,
        caption,
        leaders.length === 0 ? '' : `Leads: ${leaders.join(', ')}.`,
      ].join(' '),
      spotlight: placed.boxes.find(box => box.organisation === focus),
      point,
    }
  }, [projection, placed, look, step, library, economy, scenario, money, focus, sinceWords, point])
}

/** What every picture has to say of itself, as short as it can be said. */
function shorten(standing: string, madeUp: string, isIllustrative: boolean, stamp = ''): string {
  const [first = ''] = /^.*?\.(?= |$)/.exec(standing) ?? []
  const rest = [madeUp === '' ? '' : `${madeUp} is made up`, isIllustrative ? '£ illustrative' : '']
  const words = rest.filter(one => one !== '').join('; ')
  const whole = words === '' ? first : `${first} ${words[0]?.toUpperCase() ?? ''}${words.slice(1)}.`
  return `${whole} ${stamp}`.trimEnd()
}
