import { Position } from '@xyflow/react'
import type { Rectangle } from '../../layout/placedMap.ts'

/**
 * Where a node stands, for React Flow, which measures what it draws in whole pixels and drops given handles where its
 * measure differs: so sizes, measures and handles are given, in whole ones, and nothing is measured. The drawing inside
 * keeps its exact size.
 */
export function still({ x, y, ...size }: Rectangle, zIndex: number) {
  const width = Math.round(size.width)
  const height = Math.round(size.height)
  return {
    position: { x, y },
    width,
    height,
    measured: { width, height },
    zIndex,
    handles: [
      { type: 'source' as const, position: Position.Bottom, x: width / 2, y: height, width: 1, height: 1 },
      { type: 'target' as const, position: Position.Top, x: width / 2, y: 0, width: 1, height: 1 },
    ],
  }
}
