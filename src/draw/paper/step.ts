import type { Sentence } from '../../domain/moves/tellMoves.ts'
import type { Projection } from '../../domain/vocabulary/careMap.ts'
import type { OrganisationId } from '../../domain/vocabulary/ids.ts'
import type { Reason } from '../../domain/vocabulary/source.ts'
import type { Terms } from '../../domain/vocabulary/terms.ts'
import type { View } from '../../domain/vocabulary/view.ts'
import type { PlacedMap } from '../../layout/placedMap.ts'
import type { Focus } from '../words/toFocus.ts'

/** One slide, page or section in the making: a view with its map, its words and what moves in it. */
export type Step = {
  readonly view: View
  /** The words that it is told in. */
  readonly terms: Terms
  readonly projection: Projection
  /** The map that it is compared with. */
  readonly before: Projection
  readonly placed: PlacedMap
  /** "CCPO", "Network-led MCP, early"; a mixture names its states. */
  readonly stateName: string
  /** "Who holds which contract": what the lens asks. */
  readonly lensName: string
  /** "since today"; empty where the map is compared with itself. */
  readonly sinceWords: string
  /** One sentence without a full stop. */
  readonly caption: string
  readonly notes: string
  /** What it is and is not: discussion model, its source and year, what is illustrative. */
  readonly statement: string
  /** The news, at most five; no £ in them where the view's money is off. */
  readonly sentences: readonly ToldSentence[]
  /** Bodies that formed or came to lead since the map before. */
  readonly changed: ReadonlySet<OrganisationId>
  /** The body that the step is about; nothing where it is about the whole. */
  readonly focus: Focus | undefined
  /** What caption and notes rest on beyond the map. */
  readonly because: readonly Reason[]
}

/** A sentence in the words that may be shown. */
export type ToldSentence = Pick<Sentence, 'certainty' | 'because'> & { readonly text: string }
