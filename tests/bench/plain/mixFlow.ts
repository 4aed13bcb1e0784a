import type { Edge, Node } from '@xyflow/react'
import type { PlainFlow, PlainStep } from './plainFlow.ts'

/**
 * The map between two others, at `t` from 0 to 1: boxes that stay glide, lines that stay change their width, what
 * is new fades in and what leaves fades out. What does not change keeps its object, so that React Flow passes it by.
 */
export function mixFlow({ before, after }: PlainStep, t: number): PlainFlow {
  if (t >= 1) return after
  return {
    nodes: mixBy(before.nodes, after.nodes, mixNode, t),
    edges: mixBy(before.edges, after.edges, mixEdge, t),
  }
}

type Part = { readonly id: string; readonly style?: React.CSSProperties }

function mixBy<One extends Part>(
  before: readonly One[],
  after: readonly One[],
  mix: (from: One, to: One, t: number) => One,
  t: number,
): readonly One[] {
  const old = new Map(before.map(one => [one.id, one]))
  const stays = new Set(after.map(one => one.id))
  const standing = after.map(to => {
    const from = old.get(to.id)
    return from === undefined ? fade(to, t) : mix(from, to, t)
  })
  return [...standing, ...before.filter(one => !stays.has(one.id)).map(one => fade(one, 1 - t))]
}

function fade<One extends Part>(one: One, opacity: number): One {
  return { ...one, style: { ...one.style, opacity } }
}

function mixNode(from: Node, to: Node, t: number): Node {
  if (from.position.x === to.position.x && from.position.y === to.position.y) return to
  const x = from.position.x + (to.position.x - from.position.x) * t
  const y = from.position.y + (to.position.y - from.position.y) * t
  return { ...to, position: { x, y } }
}

function mixEdge(from: Edge, to: Edge, t: number): Edge {
  const [start, end] = [Number(from.style?.strokeWidth), Number(to.style?.strokeWidth)]
  if (start === end) return to
  return { ...to, style: { ...to.style, strokeWidth: start + (end - start) * t } }
}
