import type { Story } from '../../domain/vocabulary/story.ts'
import type { View } from '../../domain/vocabulary/view.ts'
import { isOwnStory, toOwnId } from '../../story/ownAddress.ts'

type Exported = { readonly format: string; readonly story: Story | undefined; readonly view: View }

/** The name of an exported file, after its area and what it shows: `marlshire-ccpo-budgets.png`; an own story's without the mark that addresses give it. */
export function nameExport(economy: string, { format, story, view }: Exported): string {
  return `${economy}-${story === undefined ? `${view.scenario.state.model}-${view.lens}` : nameOf(story)}.${format}`
}

function nameOf({ id }: Story): string {
  return isOwnStory(id) ? toOwnId(id) : id
}
