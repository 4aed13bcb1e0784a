import { formatState } from '../domain/vocabulary/scenario.ts'
import type { StoryStep } from '../domain/vocabulary/story.ts'
import type { View } from '../domain/vocabulary/view.ts'
import { compareText } from '../kit/compareText.ts'

/**
 * What is on screen as a step of a story: only what differs from the view of the step before, or from the beginning
 * of a story. Played after that step on the same economy, it gives the view back. Caption and notes are still to write.
 */
export function captureStep(view: View, before: View | undefined): StoryStep {
  const { scenario } = view
  const isNew = (read: (view: View) => unknown, start: unknown) =>
    toText(read(view)) !== toText(before === undefined ? start : read(before))
  return {
    ...(isNew(({ scenario }) => formatState(scenario.state), undefined) ? { state: scenario.state } : {}),
    ...(isNew(({ scenario }) => scenario.in, {}) ? { in: scenario.in } : {}),
    ...(isNew(({ scenario }) => scenario.set, {}) ? { set: scenario.set } : {}),
    ...(isNew(({ scenario }) => scenario.practices, {}) ? { practices: scenario.practices } : {}),
    ...(isNew(({ lens }) => lens, undefined) ? { lens: view.lens } : {}),
    ...(isNew(({ focus }) => focus, undefined)
      ? { focus: view.focus === undefined ? ('nobody' as const) : { id: view.focus } }
      : {}),
    ...(isNew(({ since }) => since, 'today') ? { since: view.since } : {}),
    ...(isNew(({ money }) => money, true) ? { money: view.money } : {}),
  }
}

/** The same text for the same value, whatever the order of its keys. */
function toText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
      : inner,
  )
}
