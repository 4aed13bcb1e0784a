import type { ModelLink } from '../../domain/prospects/listModelLinks.ts'
import { getOrMake } from '../../kit/getOrMake.ts'
import type { Point } from '../placedMap.ts'
import { BAND_INSET, BOX_GAP, BOX_HEIGHT, PORT_APART, WAY_APART } from './modelSizes.ts'
import type { Standing, StandingRows } from './standModels.ts'

export type RunLink = { readonly link: ModelLink; readonly points: readonly Point[] }

/** How many pieces a bend is drawn with. */
const PIECES = 14
/** A way beside an arrow within the row would run through its words. */
const WORDS_IN_THE_WAY = 700
/** Within the end of the band. */
const PAST_THE_END = BAND_INSET - 4

/** A link between two boxes, with the x at which it passes each row between them. */
type Way = {
  readonly link: ModelLink
  readonly from: Standing
  readonly to: Standing
  readonly ways: number[]
}

/**
 * The line of every link between two models: level between neighbours, an arc under a row, else from row to row with
 * upright ends. `tops` is the y of each row's boxes, `depths` the room under each.
 */
export function runLinks(
  { rows }: StandingRows,
  links: readonly ModelLink[],
  tops: readonly number[],
  depths: readonly number[],
): readonly RunLink[] {
  const boxes = new Map<string, Standing>(rows.flat().map(box => [box.model.id, box]))
  const ways = links.flatMap((link): Way[] => {
    const [from, to] = [boxes.get(link.from), boxes.get(link.to)]
    if (from === undefined || to === undefined || from === to) return []
    return [{ link, from, to, ways: passRows(from, to, rows, links) }]
  })
  partWays(ways)
  const ports = givePorts(ways)
  return ways.map(way => ({ link: way.link, points: draw(way, ports, tops, depths) }))
}

/** Whether a level arrow joins them: neighbours with no family's name between them. */
export function isBeside({ from, to }: Pick<Way, 'from' | 'to'>): boolean {
  const right = from.place > to.place ? from : to
  return from.row === to.row && Math.abs(from.place - to.place) === 1 && right.opens === undefined
}

const middleOf = (box: Standing) => box.left + box.width / 2

/** Where it passes the rows between its ends: each time the gap nearest to the straight line. */
function passRows(
  from: Standing,
  to: Standing,
  rows: StandingRows['rows'],
  links: readonly ModelLink[],
): number[] {
  const down = to.row > from.row ? 1 : -1
  const passed = Array.from({ length: Math.max(0, Math.abs(to.row - from.row) - 1) }, (_, index) => index)
  return passed.map(index => {
    const row = rows[from.row + down * (index + 1)] ?? []
    const share = (index + 1) / Math.abs(to.row - from.row)
    const straight = middleOf(from) + (middleOf(to) - middleOf(from)) * share
    const gaps = row.map((box, place) => {
      const next = row[place + 1]
      if (next === undefined) return { x: box.left + box.width + PAST_THE_END, cost: 0 }
      const isLinked = links.some(
        link => [link.from, link.to].includes(box.model.id) && [link.from, link.to].includes(next.model.id),
      )
      const x =
        next.opens === undefined ? (box.left + box.width + next.left) / 2 : box.left + box.width + BOX_GAP
      return { x, cost: isLinked ? WORDS_IN_THE_WAY : 0 }
    })
    const price = (gap: { x: number; cost: number }) => Math.abs(gap.x - straight) + gap.cost
    return gaps.toSorted((a, b) => price(a) - price(b))[0]?.x ?? straight
  })
}

/** Links that pass a row by one gap run side by side in it. */
function partWays(ways: readonly Way[]): void {
  const gaps = new Map<string, { readonly way: Way; readonly index: number; readonly far: number }[]>()
  for (const way of ways) {
    way.ways.forEach((x, index) => {
      const row = way.from.row + Math.sign(way.to.row - way.from.row) * (index + 1)
      const far = middleOf(way.from) + middleOf(way.to)
      getOrMake(gaps, `${row} ${Math.round(x)}`, () => []).push({ way, index, far })
    })
  }
  for (const sharing of gaps.values()) {
    sharing.sort((a, b) => a.far - b.far)
    sharing.forEach(({ way, index }, place) => {
      const x = way.ways[index] ?? 0
      way.ways[index] = x + (place - (sharing.length - 1) / 2) * WAY_APART
    })
  }
}

/** x of each end of a link that leaves by a top or bottom edge: side by side, in the order of where they go. */
function givePorts(ways: readonly Way[]): ReadonlyMap<string, number> {
  type End = {
    readonly key: string
    readonly box: Standing
    readonly middle: number
    readonly towards: number
  }
  const sides = new Map<string, End[]>()
  for (const way of ways) {
    const { link, from, to } = way
    if (isBeside(way)) continue
    const isArc = from.row === to.row
    const put = (box: Standing, isBelow: boolean, end: string, towards: number, stage?: string) => {
      const at = box.model.stages.findIndex(({ id }) => id === stage)
      const count = box.model.stages.length
      const middle = at < 0 ? middleOf(box) : box.left + (box.width * (at + 0.5)) / count
      const key = `${link.id} ${end}`
      getOrMake(sides, `${box.model.id} ${isBelow} ${at}`, () => []).push({ key, box, middle, towards })
    }
    put(from, isArc || to.row > from.row, 'from', way.ways[0] ?? middleOf(to), link.stage)
    put(to, isArc || from.row > to.row, 'to', way.ways.at(-1) ?? middleOf(from))
  }
  const ports = new Map<string, number>()
  for (const ends of sides.values()) {
    ends.sort((a, b) => a.towards - b.towards)
    ends.forEach(({ key, box, middle }, place) => {
      const apart = Math.min(PORT_APART, (box.width - 48) / Math.max(1, ends.length - 1))
      ports.set(key, middle + (place - (ends.length - 1) / 2) * apart)
    })
  }
  return ports
}

function draw(
  way: Way,
  ports: ReadonlyMap<string, number>,
  tops: readonly number[],
  depths: readonly number[],
): readonly Point[] {
  const { link, from, to } = way
  const [top = 0, end = 0] = [tops[from.row], tops[to.row]]
  if (isBeside(way)) {
    const y = top + BOX_HEIGHT / 2
    return from.place < to.place
      ? [
          [from.left + from.width, y],
          [to.left, y],
        ]
      : [
          [from.left, y],
          [to.left + to.width, y],
        ]
  }
  const x = ports.get(`${link.id} from`) ?? 0
  const far = ports.get(`${link.id} to`) ?? 0
  if (from.row === to.row) {
    const y = top + BOX_HEIGHT
    const sink = y + (depths[from.row] ?? 0) * 0.86
    return bend([x, y], [x, sink], [far, sink], [far, y])
  }
  const down = to.row > from.row
  const points: Point[] = []
  let at: Point = [x, down ? top + BOX_HEIGHT : top]
  way.ways.forEach((wayX, index) => {
    const rowTop = tops[from.row + (down ? 1 : -1) * (index + 1)] ?? 0
    const enter: Point = [wayX, down ? rowTop : rowTop + BOX_HEIGHT]
    points.push(...upright(at, enter))
    at = [wayX, down ? rowTop + BOX_HEIGHT : rowTop]
  })
  points.push(...upright(at, [far, down ? end : end + BOX_HEIGHT]))
  return points
}

/** A bend whose both ends stand upright. */
function upright(from: Point, to: Point): readonly Point[] {
  const middle = (from[1] + to[1]) / 2
  return bend(from, [from[0], middle], [to[0], middle], to)
}

/** A cubic curve as a chain of points. */
function bend(a: Point, b: Point, c: Point, d: Point): readonly Point[] {
  return Array.from({ length: PIECES + 1 }, (_, index): Point => {
    const t = index / PIECES
    const s = 1 - t
    const mix = (axis: 0 | 1) =>
      s * s * s * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t * t * t * d[axis]
    return [mix(0), mix(1)]
  })
}
