import type { Publication } from './publication.ts'
import type { PublishedState } from './publishedState.ts'

/** The interactive map in a state, as the embed's address says it, from a page of the version's folder. */
export function mapAddress({ state }: PublishedState, { money }: Publication): string {
  const stage = state.stage === 'only' ? '' : `&stage=${state.stage}`
  return `map.html?model=${state.model}${stage}${money ? '' : '&money=off'}`
}
