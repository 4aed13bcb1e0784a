import type { Camera, Spot } from '../../kit/camera.ts'

/** The two windows of a presentation: what is projected, and what the presenter reads. */
export type Side = 'audience' | 'speaker'

/** What the audience sees in place of the map, if anything. */
export type Screen = 'map' | 'black' | 'white'

/**
 * Where the spotlight is on the map, and how far from the middle of the organisation next to it: two windows may
 * place a reader's own economy differently, and the light is to fall on the same thing.
 */
export type Light = Spot & { readonly near: ({ readonly organisation: string } & Spot) | null }

/** What is on the map: the step of the story, from 0, and the view as an address writes it. */
export type Showing = {
  /** What economy and story this belongs to (`GroundKey`). */
  readonly ground: string
  readonly step: number
  /** As `writeView` writes it. */
  readonly address: string
}

/** The presenter's clock. Milliseconds; `since` is a time of day in milliseconds since 1970, or null while paused. */
export type Timing = {
  /** What had passed when the clock was last started or paused. */
  readonly banked: number
  readonly since: number | null
  /** What had passed when the step began. */
  readonly stepStart: number
}

/** A value with the time of its last change and the side that changed it. */
export type Entry<Value> = { readonly value: Value; readonly at: number; readonly by: Side }

/** Everything that both windows of a presentation have in common. */
export type Presentation = {
  readonly showing: Entry<Showing>
  /** False while the audience's window has left the story. */
  readonly isPresenting: Entry<boolean>
  readonly screen: Entry<Screen>
  /** Null: the whole map. */
  readonly camera: Entry<Camera | null>
  /** Where the spotlight is; null: off. */
  readonly spot: Entry<Light | null>
  readonly timing: Entry<Timing>
}

/** The values alone. */
export type PresentationValues = { readonly [Key in keyof Presentation]: Presentation[Key]['value'] }
