import { useEffect, useRef } from 'react'
import { useInTurn } from '../../draw/flow/useInTurn.ts'
import type { MapModel } from '../useMapModel.ts'

/** Frames that a table may take to be written again. */
const FRAMES = 3

/**
 * The rows that a table is to show, after a step a part of them in each frame: the map wears the accent of what moved
 * for longer than they take. What changes without a step, and what follows a slider, is shown at once.
 */
export function useRowsInTurn<Row extends { readonly id: string }>(target: Row[], model: MapModel): Row[] {
  const told = useRef(model.map)
  const rows = useInTurn(target, model.isLive || told.current === model.map, FRAMES)
  useEffect(() => {
    if (rows === target) told.current = model.map
  }, [rows, target, model.map])
  return rows
}
