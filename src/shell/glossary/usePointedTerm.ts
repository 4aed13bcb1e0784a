import { useEffect, useMemo, useState } from 'react'
import { followTerms } from './followTerms.ts'

export type PointedTerm = {
  /** The element that is to be explained now. */
  readonly anchor: HTMLElement | undefined
  /** The pointer is at the explanation: it stays. */
  readonly keep: () => void
  /** The pointer left the explanation. */
  readonly leave: () => void
  readonly hide: () => void
}

/** Which element with `data-term` the pointer or the keyboard rests at. */
export function usePointedTerm(): PointedTerm {
  const [anchor, setAnchor] = useState<HTMLElement>()
  const following = useMemo(() => followTerms(setAnchor), [])
  useEffect(() => following.start(), [following])
  return { anchor, ...following }
}
