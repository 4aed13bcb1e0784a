import { firstZoom } from '../../draw/flow/firstZoom.ts'
import type { Size } from '../../draw/flow/frameWhole.ts'
import type { PlacedMap } from '../../layout/placedMap.ts'
import { textWidth } from '../../layout/textWidth.ts'
import { foldPractices } from './foldPractices.ts'

/** What stands for the providers' names where they cannot be read: numbers with a list below, or their kinds' icons alone. */
export type SmallMap = {
  readonly placed: PlacedMap
  /** `numbers`: with a list of so many rows; `icons`: no room for that either. */
  readonly providers: 'names' | 'numbers' | 'icons'
  /** Rows of the list below the map. */
  readonly rows: number
}

/** The smallest words of the map, 18 units, are 11 pixels high at this zoom. */
const READABLE = 11 / 18
/** At this zoom they are when they are drawn as much larger as their boxes bear. */
const STRETCHED = 0.54
/** Below this there is no room in a box even for a number. */
const LEAST = 0.33

/** A locality's name and totals, in pixels. */
const LOCALITY = 30

/** The list below the map: sizes in pixels, as `small.css` has them. */
const LIST_ROW = 15
const LIST_GAP = 10
const LIST_WORD = 11

/**
 * How a map is drawn in a frame of a size (pixels; with the list, if there is one, in it), so that all its words can be
 * read: whole where they can; else with its practices folded; else with numbers for its providers, `names` in a list.
 */
export function chooseSmall(placed: PlacedMap, names: readonly string[], frame: Size): SmallMap {
  const asItIs: SmallMap = { placed, providers: 'names', rows: 0 }
  if (firstZoom(placed, frame) >= READABLE) return asItIs
  const folded = fold(placed, frame)
  const zoom = firstZoom(folded, frame)
  if (zoom >= STRETCHED) return { ...asItIs, placed: folded }
  const rows = countRows(names, frame.width)
  const left = { ...frame, height: frame.height - rows * LIST_ROW }
  const lower = fold(placed, left)
  if (firstZoom(lower, left) >= LEAST) return { placed: lower, providers: 'numbers', rows }
  return { placed: folded, providers: 'icons', rows: 0 }
}

/** As high as the frame is for the map's width, and no lower than a locality's two lines. */
function fold(placed: PlacedMap, frame: Size): PlacedMap {
  const height = (frame.height * placed.width) / frame.width
  return foldPractices(placed, height, LOCALITY / firstZoom(placed, frame))
}

/** Rows that numbered names take, one after the other. */
function countRows(names: readonly string[], width: number): number {
  let rows = 1
  let used = 0
  for (const [index, name] of names.entries()) {
    const own = textWidth(`${index + 1} ${name}`, LIST_WORD, 600) + LIST_GAP
    if (used > 0 && used + own > width) {
      rows += 1
      used = 0
    }
    used += own
  }
  return rows
}
