import type { Message } from '../../parse/presentation/readMessage.ts'

/** What a window is after it heard something or did something, and what it says to that. */
export type Heard<State> = { readonly state: State; readonly replies: readonly Message[] }

export function quietly<State>(state: State): Heard<State> {
  return { state, replies: [] }
}
