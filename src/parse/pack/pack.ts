/** What a pack holds: practices to find, and the area of each to open. */
export type Pack = {
  /** The month of the lists, `2015-10`. */
  readonly asOf: string
  readonly practices: number
  /** The name of each area by its piece. */
  readonly areas: Readonly<Record<string, string>>
  /** The pieces of the index, sorted. */
  readonly pieces: readonly string[]
  /** Words that are in too many names. */
  readonly common: readonly string[]
}

/** A practice as the index has it. */
export type PackedPractice = {
  readonly code: string
  readonly name: string
  /** Empty where the files gave none. */
  readonly postcode: string
  /** The piece of its area. */
  readonly area: string
}
