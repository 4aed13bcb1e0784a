import type { LocalityId, ModelId, OrganisationId } from './ids.ts'

/** A model at a stage. Written `MODEL` or `MODEL:STAGE`. */
export type State = { readonly model: ModelId; readonly stage: string }

export type ChoiceValue = boolean | number | string | readonly string[]

/** What one practice does: goes along (`joins`), stays out, or is taken over by whoever leads. */
export type Participation = 'joins' | 'out' | 'taken-over'

/** An economy in a state, with other states for some localities, choices made, and practices going their own way. */
export type Scenario = {
  readonly economy: string
  readonly state: State
  readonly in: Readonly<Record<LocalityId, State>>
  /** `MODEL.CHOICE` → value. Shares are numbers from 0 to 1 here, as people write them. */
  readonly set: Readonly<Record<string, ChoiceValue>>
  readonly practices: Readonly<Record<OrganisationId, Participation>>
}

/** `MODEL`, or `MODEL:STAGE` where the model has several. */
export function formatState(state: State): string {
  return state.stage === 'only' ? state.model : `${state.model}:${state.stage}`
}
