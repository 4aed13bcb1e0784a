import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import { hashText } from '../../kit/hashText.ts'

/** What a presentation is about. */
export type Ground = {
  readonly economy: Economy
  readonly story: Story
  /** False where the presenter switched every £ off. */
  readonly money: boolean
  /** The models of the presenter's own that are open beside it, as their files have them. */
  readonly models: readonly OwnModelFile[]
}

/** A model of the reader's own: its id, and the text of its file. */
export type OwnModelFile = { readonly id: string; readonly text: string }

/** Names the ground: the same economy, story and models have the same name after a reload, others have another. */
export function groundKey({ economy, story, money, models }: Ground): string {
  return hashText(JSON.stringify([economy, story, money, models]))
}
