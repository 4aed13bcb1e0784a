import { SMALL_SIZE } from './mapSizes.ts'
import type { PlacedLabel, Point, Rectangle } from './placedMap.ts'
import { textWidth } from './textWidth.ts'

export type Wording = {
  readonly id: string
  readonly text: string
  /** The line that it names. */
  readonly centre: readonly Point[]
  /** How broad the line is; absent: no broader than its words are high. */
  readonly breadth?: number
  /** The larger has its choice first. */
  readonly weight: number
  /** True for what has to be named even where other lines run beneath its words. */
  readonly overLines?: boolean
}

/** What is drawn, as small rectangles by the id of its line. */
type LinePieces = ReadonlyMap<string, readonly Rectangle[]>

const HEIGHT = 26
const PADDING = 10
/** A broader line is a band: its words stand on it only where they are on it whole, and else beside it. */
const BAND = 12
/** Between a band and the words beside it. */
const BESIDE = 4
/** Where along a line a label may sit, the middle first. */
const STATIONS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.15, 0.85]

/**
 * Words for lines, each where it covers no box, no other label, no other line and no edge of its own band; where there
 * is no such place, no words. `occupied` are rectangles that no label may touch; `lines` what else is drawn, as small
 * rectangles by id; `faint` what is drawn lightly, so: words stand clear of it where they can, and else over it.
 */
export function placeLabels(
  wordings: readonly Wording[],
  occupied: readonly Rectangle[],
  lines: LinePieces,
  faint: LinePieces,
  bounds: Rectangle,
): ReadonlyMap<string, PlacedLabel> {
  const labels = new Map<string, PlacedLabel>()
  const taken: Rectangle[] = [...occupied]
  const heaviestFirst = [...wordings].sort((a, b) => b.weight - a.weight)
  for (const wording of heaviestFirst) {
    const { id, text, overLines } = wording
    const width = textWidth(text, SMALL_SIZE) + 2 * PADDING
    const isFree = (box: Rectangle) =>
      isInside(box, bounds) &&
      !taken.some(other => touches(box, other)) &&
      (overLines === true || !touchesOtherLine(box, id, lines))
    const place = firstClear(
      listPlaces(wording, width, lines.get(id) ?? []),
      ([x, y]) => isFree(boxAround(x, y, width)),
      ([x, y]) => !touchesOtherLine(boxAround(x, y, width), id, faint),
    )
    if (place === undefined) continue
    labels.set(id, { at: place, text, width, height: HEIGHT })
    taken.push(boxAround(place[0], place[1], width))
  }
  return labels
}

/** The first place that is free and clear, or else the first that is free. */
function firstClear(
  places: readonly Point[],
  isFree: (at: Point) => boolean,
  isClear: (at: Point) => boolean,
): Point | undefined {
  let free: Point | undefined
  for (const place of places) {
    if (!isFree(place)) continue
    if (isClear(place)) return place
    free ??= place
  }
  return free
}

function boxAround(x: number, y: number, width: number): Rectangle {
  return { x: x - width / 2, y: y - HEIGHT / 2, width, height: HEIGHT }
}

/** Where the middle of a line's words may be, the best first: on the line; of a band within both its edges, or beside it. */
function listPlaces(
  { centre, breadth = 0 }: Wording,
  width: number,
  own: readonly Rectangle[],
): readonly Point[] {
  const onLine = STATIONS.map(station => pointAlong(centre, station))
  if (breadth < BAND) return [...onLine, ...onLine.flatMap(([, y]) => listBeside(y, width, own).beside)]
  return onLine.flatMap(([, y]): readonly Point[] => {
    const { beside, inside, room } = listBeside(y, width, own)
    return room < width ? beside : [[inside, y], ...beside]
  })
}

/** Where words of this width may stand at a height beside a line's pieces, right and left; and the room within its edges. */
function listBeside(y: number, width: number, own: readonly Rectangle[]) {
  const here = own.filter(piece => piece.y < y + HEIGHT / 2 && y - HEIGHT / 2 < piece.y + piece.height)
  const [left, right] = [here.map(piece => piece.x), here.map(piece => piece.x + piece.width)]
  const [inLeft, inRight] = [Math.max(...left), Math.min(...right)]
  const beside: readonly Point[] = [
    [Math.max(...right) + BESIDE + width / 2, y],
    [Math.min(...left) - BESIDE - width / 2, y],
  ]
  return { beside, inside: (inLeft + inRight) / 2, room: inRight - inLeft }
}

/** Pieces of a ribbon as rectangles, for telling what a label would cover. */
export function toPieces(left: readonly Point[], right: readonly Point[]): readonly Rectangle[] {
  const pieces: Rectangle[] = []
  // Asked for every ribbon at every change of a slider: no lists are made.
  for (let index = 1; index < left.length; index += 1) {
    const [a, b, c, d] = [left[index - 1], left[index], right[index - 1], right[index]]
    if (a === undefined || b === undefined || c === undefined || d === undefined) continue
    const x = Math.min(a[0], b[0], c[0], d[0])
    const y = Math.min(a[1], b[1], c[1], d[1])
    const width = Math.max(a[0], b[0], c[0], d[0]) - x
    const height = Math.max(a[1], b[1], c[1], d[1]) - y
    pieces.push({ x, y, width, height })
  }
  return pieces
}

function pointAlong(points: readonly Point[], share: number): Point {
  const lengths = points.map((point, index) => {
    const before = points[index - 1] ?? point
    return Math.hypot(point[0] - before[0], point[1] - before[1])
  })
  let left = lengths.reduce((sum, length) => sum + length, 0) * share
  for (let index = 1; index < points.length; index += 1) {
    const length = lengths[index] ?? 0
    const from = points[index - 1]
    const to = points[index]
    if (from === undefined || to === undefined) break
    if (left <= length && length > 0) {
      const t = left / length
      return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
    }
    left -= length
  }
  return points.at(-1) ?? [0, 0]
}

function touches(a: Rectangle, b: Rectangle): boolean {
  const apart = 3
  return (
    a.x < b.x + b.width + apart &&
    b.x < a.x + a.width + apart &&
    a.y < b.y + b.height + apart &&
    b.y < a.y + a.height + apart
  )
}

function touchesOtherLine(box: Rectangle, own: string, lines: LinePieces): boolean {
  for (const [id, pieces] of lines) {
    if (id !== own && pieces.some(piece => touches(box, piece))) return true
  }
  return false
}

function isInside(box: Rectangle, bounds: Rectangle): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  )
}
