import { startTransition, useCallback, useRef, useState } from 'react'
import type { MapModel } from './useMapModel.ts'

/**
 * The model for the words beside and below the map: while a step is under way they stay with the map before, so that
 * the step has the machine to itself; when it rests they follow. What changes without a step is told at once, and so is
 * what follows a slider.
 */
export function useRested(model: MapModel): { readonly words: MapModel; readonly onRest: () => void } {
  const [rested, setRested] = useState(model)
  const latest = useRef(model)
  latest.current = model
  // In pieces, after the frame in which the map comes to rest: the reader may already press the next key.
  const onRest = useCallback(() => {
    requestAnimationFrame(() => startTransition(() => setRested(latest.current)))
  }, [])
  // The very model last told: another that says the same would have every word written again as the step begins.
  const told = useRef(model)
  if (model.isLive || model.placed === rested.placed || model.placed === told.current.placed)
    told.current = model
  return { words: told.current, onRest }
}
