import type { Story } from '../../domain/vocabulary/story.ts'
import { looksOf } from '../../story/stepLook.ts'
import { toSortedText } from '../../story/toSortedText.ts'

/**
 * Where to look after an edit was undone or done again: the first step that is new or says or shows something else;
 * where there is none (steps only changed places, or one went), the step that was in hand, or the nearest to it.
 */
export function findChanged(before: Story, after: Story, inHand: number): number {
  const known = new Set(tellSteps(before))
  const changed = tellSteps(after).findIndex(told => !known.has(told))
  if (changed >= 0) return changed
  const id = before.steps[inHand]?.id
  const same = after.steps.findIndex(step => step.id === id)
  return same >= 0 ? same : Math.min(inHand, after.steps.length - 1)
}

/** All that each step says and shows, wherever it stands. */
function tellSteps(story: Story): readonly string[] {
  const looks = looksOf(story)
  return story.steps.map(({ id, caption, notes, seconds }, index) =>
    toSortedText([id, caption, notes, seconds, looks[index]]),
  )
}
