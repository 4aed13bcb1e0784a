import { breakWords } from '../../kit/breakWords.ts'
import type { PlacedBox, PlacedMap, Rectangle } from '../../layout/placedMap.ts'
import { textWidth } from '../../layout/textWidth.ts'

/** In pixels, as `small.css` has them: the size of a name that stands alone, its padding, and the widest it may be. */
const SIZE = 11.5
const PADDING = 0.5 * SIZE
const WIDEST = { near: { scale: 70, lead: 90 }, tiny: { scale: 76, lead: 62 } } as const
const WIDEST_ELSEWHERE = { near: 70, tiny: 62 } as const
/** At this zoom and below words are smallest, and a leader's name says that it leads. */
const TINY = 0.3
/** The icon in the middle of a box, in pixels. */
const ICON = 20

/**
 * A map whose names stand alone, at a zoom, without the names that would cover one another, or the middle of another box:
 * who has none has the icon of its kind there, as providers do. `rank` says whose name is kept first: 0 those who lead,
 * then the least.
 */
export function spareNames(placed: PlacedMap, zoom: number, rank: (box: PlacedBox) => number): PlacedMap {
  const named = placed.boxes.filter(box => box.lane !== 'practices' && box.lane !== 'provide')
  const kept: Rectangle[] = []
  const spare = new Set<PlacedBox>()
  for (const box of [...named].sort((a, b) => rank(a) - rank(b) || a.y - b.y || a.x - b.x)) {
    const name = measureName(box, zoom, rank(box) === 0)
    const others = named.filter(other => other !== box).map(other => centred(other, ICON / zoom, ICON / zoom))
    const isKept = rank(box) === 0 || ![...kept, ...others].some(other => isOver(name, other))
    if (isKept) kept.push(name)
    else spare.add(box)
  }
  if (spare.size === 0) return placed
  return { ...placed, boxes: placed.boxes.map(box => (spare.has(box) ? { ...box, isSpare: true } : box)) }
}

/** Where a name stands, in map units: in the middle of its box, in as few lines as its widest allows, all alike long. */
function measureName(box: PlacedBox, zoom: number, leads: boolean): Rectangle {
  const { lane, nameLines } = box
  const size = zoom <= TINY ? 'tiny' : 'near'
  const widest = (lane === 'scale' || lane === 'lead' ? WIDEST[size][lane] : WIDEST_ELSEWHERE[size]) - PADDING
  const words = [...nameLines, ...(leads && size === 'tiny' ? ['leads'] : [])].join(' ').split(' ')
  const most = breakInto(words, widest)
  // The browser balances the lines: the narrowest that takes no more of them.
  let narrow = widest
  while (narrow > SIZE && breakInto(words, narrow - 1).length === most.length) narrow -= 1
  const lines = breakInto(words, narrow)
  const own = (Math.max(...lines.map(widthOf)) + PADDING) / zoom
  return centred(box, own, (lines.length * SIZE) / zoom)
}

function centred(box: Rectangle, width: number, height: number): Rectangle {
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height }
}

function breakInto(words: readonly string[], width: number): readonly string[] {
  return breakWords(words, line => widthOf(line) <= width)
}

const widthOf = (text: string) => textWidth(text, SIZE, 600)

function isOver(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
