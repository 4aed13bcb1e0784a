import type { PlacedMap, Point, Rectangle } from '../../layout/placedMap.ts'

/** English Metric Units, in which PowerPoint measures: 914,400 an inch, 12,700 a point. */
const EMU_PER_INCH = 914_400
const EMU_PER_POINT = 12_700

/** A slide of 13.333 × 7.5 inches, in EMU; and where on it the map stands, below the title and above the statement. */
export const SLIDE_WIDTH = 12_191_695
export const SLIDE_MARGIN = emu(0.28)
const MAP_TOP = emu(0.9)
const MAP_FOOT = emu(6.9)

/** Inches as whole EMU. */
export function emu(inches: number): number {
  return Math.round(inches * EMU_PER_INCH)
}

/** A place on a slide, in whole EMU. */
export type Frame = Rectangle

/** How map units become EMU and points on a slide. */
export type SlideScale = {
  readonly point: (point: Point) => Point
  readonly frame: (rectangle: Rectangle) => Frame
  readonly length: (units: number) => number
  /** Map units as points, for type and lines. */
  readonly points: (units: number) => number
}

/** The whole map as large as the slide takes it, in the middle. */
export function toSlideScale(map: Pick<PlacedMap, 'width' | 'height'>): SlideScale {
  const room = SLIDE_WIDTH - 2 * SLIDE_MARGIN
  const unit = Math.min(room / map.width, (MAP_FOOT - MAP_TOP) / map.height)
  const left = SLIDE_MARGIN + (room - map.width * unit) / 2
  const top = MAP_TOP + (MAP_FOOT - MAP_TOP - map.height * unit) / 2
  const point = ([x, y]: Point): Point => [Math.round(left + x * unit), Math.round(top + y * unit)]
  return {
    point,
    frame: ({ x, y, width, height }) => {
      const [left, top] = point([x, y])
      return { x: left, y: top, width: Math.round(width * unit), height: Math.round(height * unit) }
    },
    length: units => Math.round(units * unit),
    points: units => (units * unit) / EMU_PER_POINT,
  }
}
