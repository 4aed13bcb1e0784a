import { createContext, useContext, useSyncExternalStore } from 'react'
import type { SurfaceStore, Transform } from './surfaceStore.ts'

const Context = createContext<SurfaceStore | null>(null)
export const SurfaceProvider = Context.Provider

/** Closest and farthest, as the map of the product has it. */
export const LIMITS: readonly [number, number] = [0.15, 3]

/** Throws outside a map's frame. */
export function useSurface(): SurfaceStore {
  const store = useContext(Context)
  if (store === null) throw new Error('A part of the map stands outside its frame')
  return store
}

export function useTransform(): Transform {
  const store = useSurface()
  return useSyncExternalStore(store.subscribe, () => store.get().transform)
}
