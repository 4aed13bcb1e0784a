import { CLEARANCE } from './mapSizes.ts'
import type { Point } from './placedMap.ts'

/**
 * How much of a turn bends at each end; between the bends it runs straight. Straight lines keep their order: the more
 * of a turn bends, the more turns of different heights cross one another.
 */
const BEND = 0.36

/** A turn of a ribbon from one upright stretch to another further down: its middle goes from `from` to `to`. */
export type Turn = { readonly from: Point; readonly to: Point; readonly width: number }

/** One edge of a turn: an S from top to bottom with upright ends. */
export type Edge = {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

/**
 * The two edges of a turn. The outer edge of each bend turns sooner and the inner later, by w/2 · tan(θ/2), so that
 * the ribbon is as wide across the slope as it is upright: an area of constant width, not a stroke.
 */
export function turnEdges(turn: Turn): { readonly left: Edge; readonly right: Edge } {
  const [xa, ya] = turn.from
  const [xb, yb] = turn.to
  const half = turn.width / 2
  const height = yb - ya
  const across = Math.abs(xb - xa)
  let shift = 0
  for (let round = 0; round < 6; round += 1) {
    const slope = across / Math.max(1, (1 - BEND) * (height - 2 * shift))
    const next = Math.min(half * Math.tan(Math.atan(slope) / 2), height * 0.3)
    shift = (shift + next) / 2
  }
  const early = { y0: ya, y1: yb - 2 * shift }
  const late = { y0: ya + 2 * shift, y1: yb }
  const rightwards = xb >= xa
  return {
    left: { x0: xa - half, x1: xb - half, ...(rightwards ? late : early) },
    right: { x0: xa + half, x1: xb + half, ...(rightwards ? early : late) },
  }
}

/** The point of an edge at 0 ≤ t ≤ 1, from its top to its bottom. */
export function edgePoint(edge: Edge, t: number): Point {
  return [edge.x0 + (edge.x1 - edge.x0) * ease(t), edge.y0 + (edge.y1 - edge.y0) * t]
}

/** From 0 to 1: faster and faster, then evenly, then slower and slower. */
function ease(t: number): number {
  const rise = 1 / (2 * BEND * (1 - BEND))
  if (t < BEND) return t * t * rise
  if (t > 1 - BEND) return 1 - (1 - t) * (1 - t) * rise
  return (t - BEND / 2) / (1 - BEND)
}

/** Where an edge is at a height; its upright ends go on above and below. */
export function edgeAt(edge: Edge, y: number): number {
  if (y <= edge.y0) return edge.x0
  if (y >= edge.y1) return edge.x1
  return edgePoint(edge, (y - edge.y0) / (edge.y1 - edge.y0))[0]
}

/**
 * Both edges of a ribbon through upright stretches (`via`, from the top down: the gates between boxes), each edge
 * of exactly `count` points from the first to the last.
 */
export function drawRibbon(
  start: Point,
  via: readonly { readonly x: number; readonly top: number; readonly bottom: number }[],
  end: Point,
  width: number,
  count: number,
): { readonly left: readonly Point[]; readonly right: readonly Point[] } {
  const turns = toTurns(start, via, end, width)
  const left: Point[] = [[start[0] - width / 2, start[1]]]
  const right: Point[] = [[start[0] + width / 2, start[1]]]
  const between = count - 2
  turns.forEach((turn, index) => {
    const points = Math.floor(between / turns.length) + (index < between % turns.length ? 1 : 0)
    const edges = turnEdges(turn)
    for (let step = 0; step < points; step += 1) {
      const t = points === 1 ? 0.5 : step / (points - 1)
      left.push(edgePoint(edges.left, t))
      right.push(edgePoint(edges.right, t))
    }
  })
  left.push([end[0] - width / 2, end[1]])
  right.push([end[0] + width / 2, end[1]])
  return { left, right }
}

/** The turns between the upright stretches; a short upright piece is kept at the boxes, clear of their neighbours. */
export function toTurns(
  start: Point,
  via: readonly { readonly x: number; readonly top: number; readonly bottom: number }[],
  end: Point,
  width: number,
): readonly Turn[] {
  const stub = Math.min(CLEARANCE, (end[1] - start[1]) / 4)
  const turns: Turn[] = []
  let from: Point = [start[0], start[1] + stub]
  for (const gate of via) {
    turns.push({ from, to: [gate.x, gate.top], width })
    from = [gate.x, gate.bottom]
  }
  turns.push({ from, to: [end[0], end[1] - stub], width })
  return turns
}
