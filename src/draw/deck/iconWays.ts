import type { Point } from '../../layout/placedMap.ts'
import type { IconParts } from '../kindIcon.ts'
import { arcPoints } from './arcPoints.ts'

/** Pieces that a curve of an icon is cut into: it is drawn less than a quarter of an inch high. */
const PIECES = 6

/** The outlines of an icon on its grid of 24 × 24, as lines through points. */
export function iconWays(icon: IconParts): readonly (readonly Point[])[] {
  return icon.flatMap(([, { d }]) => traceOutline(d))
}

/** Follows path data (M L H V C A Z, absolute and relative) from point to point. */
function traceOutline(d: string): readonly (readonly Point[])[] {
  const ways: Point[][] = []
  let way: Point[] = []
  let at: Point = [0, 0]
  for (const [, letter = '', rest = ''] of d.matchAll(/([MLHVCAZ])([^MLHVCAZ]*)/gi)) {
    const numbers = readNumbers(rest, letter.toUpperCase() === 'A')
    const [ox, oy] = letter === letter.toLowerCase() ? [1, 1] : [0, 0]
    const take = stepsOf(letter.toUpperCase())
    if (letter.toUpperCase() === 'Z') {
      const [start] = way
      if (start !== undefined) {
        way.push(start)
        at = start
      }
      continue
    }
    for (let index = 0; index + take <= numbers.length; index += take) {
      const piece = numbers.slice(index, index + take)
      const [bx, by] = [at[0] * ox, at[1] * oy]
      const name = letter.toUpperCase()
      if (name === 'M' && index === 0) {
        at = [bx + (piece[0] ?? 0), by + (piece[1] ?? 0)]
        way = [at]
        ways.push(way)
        continue
      }
      const points = tracePiece(name, piece, at, [bx, by])
      if (way.length === 0 || way.at(-1) !== at) {
        way = [at]
        ways.push(way)
      }
      way.push(...points)
      at = points.at(-1) ?? at
    }
  }
  return ways.filter(points => points.length > 1)
}

function stepsOf(name: string): number {
  const steps: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 7 }
  return steps[name] ?? 1
}

function tracePiece(name: string, piece: readonly number[], from: Point, base: Point): readonly Point[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = piece
  const [bx, by] = base
  switch (name) {
    case 'H':
      return [[bx + a, from[1]]]
    case 'V':
      return [[from[0], by + a]]
    case 'C':
      return cubicPoints(from, [bx + a, by + b], [bx + c, by + d], [bx + e, by + f])
    case 'A':
      return arcPoints(from, { rx: a, ry: b, turn: c, large: d === 1, sweep: e === 1 }, [bx + f, by + g])
    default:
      return [[bx + a, by + b]]
  }
}

function cubicPoints(from: Point, first: Point, second: Point, to: Point): readonly Point[] {
  return Array.from({ length: PIECES }, (_, index): Point => {
    const t = (index + 1) / PIECES
    const u = 1 - t
    const mix = (axis: 0 | 1) =>
      u ** 3 * from[axis] + 3 * u * u * t * first[axis] + 3 * u * t * t * second[axis] + t ** 3 * to[axis]
    return [mix(0), mix(1)]
  })
}

/** Numbers as path data runs them together; the flags of an arc may stand without a space between them. */
function readNumbers(text: string, isArc: boolean): readonly number[] {
  if (!isArc) return [...text.matchAll(/[-+]?(?:\d*\.\d+|\d+\.?)/g)].map(match => Number(match[0]))
  const number = '([-+]?(?:\\d*\\.\\d+|\\d+\\.?))'
  const arc = new RegExp(
    `${number}[\\s,]*${number}[\\s,]*${number}[\\s,]*([01])[\\s,]*([01])[\\s,]*${number}[\\s,]*${number}`,
    'g',
  )
  return [...text.matchAll(arc)].flatMap(match => match.slice(1).map(Number))
}
