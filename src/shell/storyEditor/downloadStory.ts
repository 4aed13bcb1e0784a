import type { Story } from '../../domain/vocabulary/story.ts'
import { formatStory } from '../../parse/story/formatStory.ts'
import { downloadText } from './downloadText.ts'

/** Puts a story into the reader's downloads: the file that opens again as the same story. */
export function downloadStory(story: Story): void {
  downloadText(formatStory(story), `${story.id}.yaml`)
}
