import { type RefObject, useLayoutEffect, useMemo, useState } from 'react'
import { toMapName } from '../../domain/words/toMapName.ts'
import { firstZoom } from '../../draw/flow/firstZoom.ts'
import type { Size } from '../../draw/flow/frameWhole.ts'
import type { MapReader } from '../../draw/words/readMap.ts'
import type { PlacedBox, PlacedMap } from '../../layout/placedMap.ts'
import { chooseSmall, type SmallMap } from './chooseSmall.ts'
import { listProviders, numberProviders } from './numberProviders.ts'
import { spareNames } from './spareNames.ts'

/** At a smaller zoom than this names stand alone in their boxes, larger than these. */
const FAR = 0.5

/** A map as a frame of its size shows it. */
export type FittedMap = Pick<SmallMap, 'placed' | 'providers'> & {
  /** The names behind the numbers, in their order; empty where names stand in their boxes. */
  readonly names: readonly string[]
  /** True where the frame is too small for the practices' own cells. */
  readonly isSmall: boolean
}

/**
 * Fits a map to the stage in `root` and what stands below it there. Nothing until its size is known, which is before
 * the first painting. `isWhole`: with every practice's cell all the same.
 * Where names would cover one another, leaders, payers and those in `changed` keep theirs first.
 */
export function useSmallMap(
  root: RefObject<HTMLElement | null>,
  placed: PlacedMap,
  reader: MapReader,
  isWhole: boolean,
  changed: ReadonlySet<string>,
): FittedMap | undefined {
  const size = useStageSize(root)
  return useMemo(() => {
    if (size === undefined) return undefined
    const providers = listProviders(placed)
    const names = providers.map(id => {
      const body = reader.organisation(id)
      return body === undefined ? id : toMapName(body)
    })
    const small = chooseSmall(placed, names, size)
    const isSmall = small.placed !== placed
    const zoom = firstZoom(small.placed, size)
    const rank = ({ organisation: id, lane }: PlacedBox) =>
      reader.leads.has(id) ? 0 : lane === 'commission' ? 1 : changed.has(id) ? 2 : 3
    const spared = zoom < FAR ? spareNames(small.placed, zoom, rank) : small.placed
    const shown = isWhole ? placed : spared
    return small.providers === 'numbers'
      ? { ...small, placed: numberProviders(shown, providers), names, isSmall }
      : { ...small, placed: shown, names: [], isSmall }
  }, [placed, reader, size, isWhole, changed])
}

/** The stage's size in pixels together with the list below it, whether or not that is there. */
function useStageSize(root: RefObject<HTMLElement | null>): Size | undefined {
  const [size, setSize] = useState<Size>()
  useLayoutEffect(() => {
    const { current } = root
    if (current === null) return
    const read = () => {
      const parts = current.querySelectorAll('.embed-stage, .embed-providers')
      const height = [...parts].reduce((sum, part) => sum + part.clientHeight, 0)
      const width = parts[0]?.clientWidth ?? 0
      setSize(before => (before?.width === width && before.height === height ? before : { width, height }))
    }
    const observer = new ResizeObserver(read)
    observer.observe(current)
    read()
    return () => observer.disconnect()
  }, [root])
  return size
}
