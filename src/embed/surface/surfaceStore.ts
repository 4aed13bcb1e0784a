/** Where the map stands in its frame, as React Flow says it: `[x, y, zoom]`. */
export type Transform = readonly [number, number, number]
export type Viewport = { readonly x: number; readonly y: number; readonly zoom: number }
export type SurfaceState = {
  readonly transform: Transform
  readonly width: number
  readonly height: number
}

/** One map's camera and frame, heard by whoever subscribes. */
export type SurfaceStore = {
  readonly get: () => SurfaceState
  readonly set: (part: Partial<SurfaceState>) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createSurfaceStore(): SurfaceStore {
  let state: SurfaceState = { transform: [0, 0, 1], width: 0, height: 0 }
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: part => {
      state = { ...state, ...part }
      for (const listener of listeners) listener()
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The transform that is `by` times as close, with the point at `x`, `y` of the frame left where it is. */
export function zoomAt(
  [left, top, zoom]: Transform,
  by: number,
  x: number,
  y: number,
  limits: readonly [number, number],
): Transform {
  const next = Math.min(limits[1], Math.max(limits[0], zoom * by))
  const factor = next / zoom
  return [x - (x - left) * factor, y - (y - top) * factor, next]
}
