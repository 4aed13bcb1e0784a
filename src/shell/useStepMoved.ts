import { useState } from 'react'
import type { Projection } from '../domain/vocabulary/careMap.ts'
import type { ContractId } from '../domain/vocabulary/ids.ts'
import { changedIds, travelsOf } from './comparePair.ts'

/** What a step moved, and contract → the contract before that its money left. */
export type StepMoved = {
  readonly travels: ReadonlyMap<ContractId, ContractId>
  readonly moved: ReadonlySet<string>
}
const NO_STEP: StepMoved = { travels: new Map(), moved: new Set() }

/**
 * What the step from the map shown last to this one moves, and where each new contract's money comes from. What follows
 * a slider is no step.
 */
export function useStepMoved(projection: Projection, economy: string, isLive: boolean): StepMoved {
  const [shown, setShown] = useState({ projection, economy, step: NO_STEP })
  if (shown.projection === projection) return shown.step
  const isStep = shown.economy === economy && !isLive
  const step = isStep
    ? {
        travels: travelsOf(shown.projection, projection),
        moved: changedIds(shown.projection, projection),
      }
    : NO_STEP
  setShown({ projection, economy, step })
  return step
}
