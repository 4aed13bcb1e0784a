import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { AtlasActions, AtlasState, AtlasStore } from '../store/atlasStore.ts'
import type { BuiltIn } from './builtIn.ts'

type Atlas = { readonly store: AtlasStore; readonly known: BuiltIn }
const Context = createContext<Atlas | null>(null)
export const AtlasProvider = Context.Provider

function useContextOrThrow(): Atlas {
  const atlas = useContext(Context)
  if (atlas === null) throw new Error('A part of the shell stands outside the atlas')
  return atlas
}

/** A part of the reader's choices, or an action; the component re-renders when just that changes. */
export function useAtlas<Part>(select: (state: AtlasState & AtlasActions) => Part): Part {
  return useStore(useContextOrThrow().store, select)
}

export function useAtlasStore(): AtlasStore {
  return useContextOrThrow().store
}

export function useBuiltIn(): BuiltIn {
  return useContextOrThrow().known
}
