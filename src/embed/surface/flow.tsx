import { type ReactNode, useMemo, useState, useSyncExternalStore } from 'react'
import { Surface } from './Surface.tsx'
import { LIMITS, SurfaceProvider, useSurface } from './surfaceContext.ts'
import { createSurfaceStore, type SurfaceState, type Viewport, zoomAt } from './surfaceStore.ts'

/*
 * What the map needs of React Flow, and no more: the embed's build puts this file in its place. React Flow lets people
 * drag, connect, select and measure, which a read-only map never does; without that half of the script a page that
 * shows three maps is a page again. Boxes, lines, motion and camera are the product's own, drawn by the same code.
 */

const ZOOM_STEP = 1.3

export const ReactFlow = Surface
export const Position = { Top: 'top', Bottom: 'bottom' } as const

/** Lines know their own ends. */
export function Handle() {
  return null
}

export function ReactFlowProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(createSurfaceStore)
  return <SurfaceProvider value={store}>{children}</SurfaceProvider>
}

/** A part of the frame's state; the component draws itself again only when that part changes. */
export function useStore<Part>(select: (state: SurfaceState) => Part): Part {
  const store = useSurface()
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}

export function useStoreApi(): { readonly getState: () => SurfaceState } {
  const store = useSurface()
  return useMemo(() => ({ getState: store.get }), [store])
}

/** The camera, under the names that React Flow gives to it. */
export function useReactFlow() {
  const store = useSurface()
  return useMemo(() => {
    const zoomBy = (by: number) => {
      const { transform, width, height } = store.get()
      store.set({ transform: zoomAt(transform, by, width / 2, height / 2, LIMITS) })
    }
    return {
      setViewport: async ({ x, y, zoom }: Viewport): Promise<boolean> => {
        store.set({ transform: [x, y, zoom] })
        return true
      },
      getViewport: (): Viewport => {
        const [x, y, zoom] = store.get().transform
        return { x, y, zoom }
      },
      zoomIn: async () => zoomBy(ZOOM_STEP),
      zoomOut: async () => zoomBy(1 / ZOOM_STEP),
    }
  }, [store])
}
