import { wordLink } from '../../domain/words/describeModelLink.ts'
import type { Point, Rectangle } from '../placedMap.ts'
import { textWidth } from '../textWidth.ts'
import { LABEL } from './modelSizes.ts'
import type { PlacedLink } from './placedModels.ts'
import type { RunLink } from './runLinks.ts'

/** Where along its line the words of an arrow may stand, in the order in which they are tried. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8, 0.14, 0.86]
const ROUNDS = 4
const PADDING = 5

/**
 * Puts each arrow's words on its line, between the bands: clear of other words, and of other lines where that can be.
 * Words of a level arrow between neighbours stand over it.
 */
export function placeLinkLabels(
  runs: readonly RunLink[],
  bands: readonly Rectangle[],
  width: number,
): readonly PlacedLink[] {
  const candidates = runs.map(run => listPlaces(run, width))
  const chosen: (Rectangle | undefined)[] = candidates.map(places => places[0])
  for (let round = 0; round < ROUNDS; round += 1) {
    candidates.forEach((places, index) => {
      const others = chosen.filter((_, other) => other !== index)
      const lines = runs.filter((_, other) => other !== index)
      const price = (place: Rectangle, rank: number) =>
        rank +
        50 * lines.filter(({ points }) => passes(points, place)).length +
        400 * others.filter(other => other !== undefined && overlap(place, other)).length +
        900 * bands.filter(band => overlap(place, band)).length
      const priced = places.map((place, rank) => ({ place, price: price(place, rank) }))
      chosen[index] = priced.toSorted((a, b) => a.price - b.price)[0]?.place
    })
  }
  return runs.map((run, index) => ({
    ...run,
    label: { ...(chosen[index] ?? { x: 0, y: 0, width: 0, height: 0 }), text: wordLink(run.link) },
  }))
}

function listPlaces({ link, points }: RunLink, most: number): readonly Rectangle[] {
  const width = textWidth(wordLink(link), LABEL.size, LABEL.weight) + 2 * PADDING
  const { height } = LABEL
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return []
  if (points.length === 2) {
    const x = (first[0] + last[0] - width) / 2
    return [{ x, y: first[1] - height - 3, width, height }]
  }
  return PLACES.map(share => {
    const [x, y] = pointAlong(points, share)
    return { x: Math.max(0, Math.min(x - width / 2, most - width)), y: y - height / 2, width, height }
  })
}

function pointAlong(points: readonly Point[], share: number): Point {
  return points[Math.round(share * (points.length - 1))] ?? [0, 0]
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function passes(points: readonly Point[], { x, y, width, height }: Rectangle): boolean {
  return points.some((point, index) => {
    const next = points[index + 1] ?? point
    const isIn = (at: Point) => at[0] > x && at[0] < x + width && at[1] > y && at[1] < y + height
    return isIn(point) || isIn([(point[0] + next[0]) / 2, (point[1] + next[1]) / 2])
  })
}
