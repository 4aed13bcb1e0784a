import { ReactFlowProvider } from '@xyflow/react'
import { createContext, type ReactNode, type RefObject, useContext, useRef } from 'react'

/** How a map that scrolls comes closer; absent where React Flow's own camera moves. */
export type Scroller = {
  /** Closer by a factor; `whole` shows all of it. */
  readonly zoom: (by: number | 'whole') => void
}

const Context = createContext<RefObject<Scroller | null> | null>(null)

/** Holds one map and the controls that belong to it. */
export function MapFrame({ children }: { readonly children: ReactNode }) {
  const scroller = useRef<Scroller | null>(null)
  return (
    <Context value={scroller}>
      <ReactFlowProvider>{children}</ReactFlowProvider>
    </Context>
  )
}

/** The scroller of the map in the same frame. Throws outside a frame. */
export function useScrollerRef(): RefObject<Scroller | null> {
  const scroller = useContext(Context)
  if (scroller === null) throw new Error('A map or its controls stand outside a MapFrame')
  return scroller
}
