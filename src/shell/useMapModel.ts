import { useMemo } from 'react'
import { nameState } from '../domain/project/findState.ts'
import { getStage } from '../domain/project/resolveParts.ts'
import type { CareMap, Projection } from '../domain/vocabulary/careMap.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import type { ContractId, OrganisationId } from '../domain/vocabulary/ids.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import { formatState } from '../domain/vocabulary/scenario.ts'
import type { View } from '../domain/vocabulary/view.ts'
import { glossText } from '../domain/words/glossText.ts'
import { PATTERN_NAMES } from '../domain/words/terms.ts'
import { termsOf } from '../domain/words/termsOf.ts'
import { toMapName } from '../domain/words/toMapName.ts'
import type { MapLook } from '../draw/flow/mapContext.ts'
import type { MapReader } from '../draw/words/readMap.ts'
import type { Arrangement } from '../layout/arrangement.ts'
import type { PlacedBox, PlacedMap } from '../layout/placedMap.ts'
import { changedIds } from './comparePair.ts'
import { createMapCache, type MapCache } from './mapCache.ts'
import { scenarioBefore } from './scenarioBefore.ts'
import { useArrangement } from './useArrangement.ts'
import { useAtlas, useBuiltIn } from './useAtlas.ts'
import { useMapLook } from './useMapLook.ts'
import { type StepMoved, useStepMoved } from './useStepMoved.ts'

/** Everything that the parts of the shell show of one view: all of it follows from the view and the economy. */
export type MapModel = {
  readonly cache: MapCache
  readonly map: CareMap
  readonly reader: MapReader
  readonly placed: PlacedMap
  /** What the map is placed by; nothing until a reader's own economy has been arranged. */
  readonly arrangement: Arrangement | undefined
  readonly look: MapLook
  readonly travels: ReadonlyMap<ContractId, ContractId>
  readonly moved: ReadonlySet<string>
  readonly projection: Projection
  /** The map compared with. */
  readonly before: CareMap
  readonly projectionBefore: Projection
  /** True where the map is compared with itself: today since today. */
  readonly isSame: boolean
  readonly isToday: boolean
  readonly isPending: boolean
  /** True while a slider is being dragged: the map is drawn as it is, without a step. */
  readonly isLive: boolean
  readonly illustrative: boolean
  /** `MODEL[:STAGE]`. */
  readonly state: string
  readonly stateName: string
  readonly economyName: string
  readonly caption: string
  readonly summary: string
  /** "since today", "since Soft MCP". */
  readonly sinceWords: string
  readonly spotlight: PlacedBox | undefined
  readonly nameScope: (scope: string) => string
  /** A body's name as the map writes it, on this map or the one compared with. */
  readonly nameBody: (id: OrganisationId) => string
  readonly point: (id: string | undefined) => void
}

/** All that is shown of `view`, which may be a moment behind where a slider is dragged. */
export function useMapModel(view: View): MapModel {
  const economy = useAtlas(state => state.economy)
  const library = useAtlas(state => state.library)
  const isLive = useAtlas(state => state.isLive)
  const focusOn = useAtlas(state => state.focusOn)
  const isPresenting = useAtlas(state => state.presenting !== undefined)
  const shipped = useBuiltIn().economies.find(one => one.economy === economy)?.arrangement
  const { services } = library
  // A library that has grown by further models changes nothing of what was worked out.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the service lines stand for the library
  const cache = useMemo(() => createMapCache(economy, library), [economy, services])
  cache.learn(library)
  const { scenario, lens } = view

  const projection = cache.project(scenario)
  const { arrangement, isPending } = useArrangement(cache, scenario, shipped, isPresenting)
  const terms = termsOf(library, view)
  const placed = cache.place(scenario, lens, arrangement, terms)
  const before = cache.project(scenarioBefore(view, library.models))
  const changed = changedIds(before, projection)
  const step = useStepMoved(projection, economy.id, isLive)
  const { look, point } = useMapLook({ cache, projection, view, terms, changed, focusOn })

  return useMemo(
    () =>
      toModel({
        cache,
        economy,
        library,
        view,
        projection,
        before,
        placed,
        arrangement,
        look,
        step,
        isPending,
        isLive,
        point,
      }),
    [
      cache,
      economy,
      library,
      view,
      projection,
      before,
      placed,
      arrangement,
      look,
      step,
      isPending,
      isLive,
      point,
    ],
  )
}

type Parts = Pick<
  MapModel,
  'cache' | 'projection' | 'placed' | 'arrangement' | 'look' | 'isPending' | 'isLive' | 'point'
> & {
  readonly economy: Economy
  readonly library: Library
  readonly view: View
  readonly before: Projection
  readonly step: StepMoved
}

function toModel(parts: Parts): MapModel {
  const { economy, library, view, projection, before, placed, look } = parts
  const { reader } = look
  const { state } = view.scenario
  const { stage } = getStage(library.models, state)
  const caption = glossText(stage.caption, reader.terms)
  const stateName = nameState(library.models, state)
  const sinceWords = wordsOfSince(view, library)
  const leaders = [...reader.leads].map(id => reader.organisation(id)?.name ?? id)
  return {
    cache: parts.cache,
    map: projection.map,
    reader,
    placed,
    arrangement: parts.arrangement,
    look,
    travels: parts.step.travels,
    moved: parts.step.moved,
    projection,
    before: before.map,
    projectionBefore: before,
    isSame: before === projection,
    isToday: state.model === library.models[0]?.id,
    isPending: parts.isPending,
    isLive: parts.isLive,
    illustrative: projection.map.illustrative,
    state: formatState(state),
    stateName,
    economyName: economy.name,
    caption,
    summary: `Map of ${economy.name}: ${stateName}. ${caption} ${
      leaders.length === 0 ? wordsOfPattern(projection.map) : `Leads: ${leaders.join(', ')}.`
    }`,
    sinceWords,
    spotlight: placed.boxes.find(box => box.organisation === view.focus),
    nameScope: scope =>
      economy.localities.find(locality => locality.id === scope)?.name ??
      economy.practices.find(practice => practice.id === scope)?.name ??
      scope,
    nameBody: id => {
      const body = reader.organisation(id) ?? before.map.organisations.find(one => one.id === id)
      return body === undefined ? id : toMapName(body)
    },
    point: parts.point,
  }
}

function wordsOfSince(view: View, library: Library): string {
  if (view.since === 'today') return 'since today'
  return `since ${nameState(library.models, scenarioBefore(view, library.models).state)}`
}

function wordsOfPattern(map: CareMap): string {
  return [...new Set(map.parts.map(part => `${PATTERN_NAMES[part.leadership.pattern]}.`))].join(' ')
}
