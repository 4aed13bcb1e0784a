import type { Certainty } from './certainty.ts'
import type { SourceId } from './ids.ts'

/** Why something is so: the section of a source that says it, our paraphrase of the claim, and how firm it is. */
export type Reason = {
  readonly source: SourceId
  readonly section: string
  readonly claim?: string
  readonly certainty: Certainty
}

/** A section of a cited document. `id` is unique in its source; `lines` locates it in the source's text. */
export type SourceSection = { readonly id: string; readonly title: string; readonly lines?: string }

/** A cited document. `given` is the built-in source for what a user's own file states. */
export type Source = {
  readonly id: SourceId
  readonly title: string
  readonly author: string
  readonly date: string
  readonly address?: string
  readonly note?: string
  readonly sections: readonly SourceSection[]
}
