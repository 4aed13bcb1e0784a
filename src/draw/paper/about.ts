import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Library } from '../../domain/vocabulary/library.ts'
import type { Source } from '../../domain/vocabulary/source.ts'

/** What every export says of itself, and what its citations lead to. */
export type About = {
  /** The story's title, or the model's name. */
  readonly title: string
  readonly audience?: string
  readonly economy: Economy
  readonly library: Library
  /** How many things in the economy's file could not be used; absent where all could. */
  readonly leftOut?: number
  /** Documents that only the story cites. */
  readonly ownSources: readonly Source[]
}
