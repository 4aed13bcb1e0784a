import type { PlacedMap } from '../../layout/placedMap.ts'
import { frameWhole, type Size } from './frameWhole.ts'

/** A narrower frame cannot show the whole map and its words: the map scrolls in it as any wide page does. */
const NARROW = 700
/** The zoom at which the map's smallest words can just be read. */
const READABLE = 0.62

export const isNarrow = ({ width }: Pick<Size, 'width'>) => width < NARROW

/** The zoom at which a map is first shown: whole; in a narrow frame as high as that is, until words can be read. */
export function firstZoom(placed: Pick<PlacedMap, 'width' | 'height'>, frame: Size): number {
  const whole = frameWhole(placed, frame).zoom
  return isNarrow(frame) ? Math.max(whole, Math.min(frame.height / placed.height, READABLE)) : whole
}
