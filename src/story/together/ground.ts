import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import { hashText } from '../../kit/hashText.ts'

/** What a presentation is about. */
export type Ground = {
  readonly economy: Economy
  readonly story: Story
  /** False where the presenter switched every £ off. */
  readonly money: boolean
}

/** Names the ground: the same economy and story have the same name after a reload, others have another. */
export function groundKey({ economy, story, money }: Ground): string {
  return hashText(JSON.stringify([economy, story, money]))
}
