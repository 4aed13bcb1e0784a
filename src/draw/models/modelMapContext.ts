import { createContext, useContext } from 'react'
import type { State } from '../../domain/vocabulary/scenario.ts'

/** What is told beside the map: a model, or one arrow. */
export type Told = { readonly model: string } | { readonly link: string }

/** What the boxes and arrows of the map of models ask of it and tell it. */
export type ModelMapHost = {
  /** The state that is on the other map now. */
  readonly current: string
  /** The cell that Tab reaches. */
  readonly at: string
  /** The name of a state with all that it leads to, as a sentence. */
  readonly describe: (state: State) => string
  readonly onWalk: (state: State) => void
  /** By pointer or focus; `isChosen` for a click, which stays. */
  readonly onTell: (told: Told, isChosen: boolean) => void
}

const Context = createContext<ModelMapHost | null>(null)
export const ModelMapProvider = Context

/** Throws outside a map of models. */
export function useModelMap(): ModelMapHost {
  const host = useContext(Context)
  if (host === null) throw new Error('A part of the map of models stands outside it')
  return host
}
