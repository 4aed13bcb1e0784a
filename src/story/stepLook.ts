import type { State } from '../domain/vocabulary/scenario.ts'
import type { Story, StoryStep } from '../domain/vocabulary/story.ts'
import { toSortedText } from './toSortedText.ts'

/**
 * What a step shows, whole: all that steps carry over from one to the next, with nothing left to the step before.
 * Without a state, no step so far has stated one, and the state on screen stays.
 */
export type StepLook = Required<
  Pick<StoryStep, 'in' | 'set' | 'practices' | 'lens' | 'focus' | 'since' | 'money' | 'vocabulary'>
> & { readonly state?: State }

/** Before its first step a story carries nothing over. */
export const START_LOOK: StepLook = {
  in: {},
  set: {},
  practices: {},
  lens: 'contracts',
  focus: 'nobody',
  since: 'today',
  money: true,
  vocabulary: '2015',
}

/** What each step shows, in order. */
export function looksOf(story: Story): readonly StepLook[] {
  const looks: StepLook[] = []
  for (const step of story.steps) looks.push(lookAfter(looks.at(-1) ?? START_LOOK, step))
  return looks
}

function lookAfter(before: StepLook, step: StoryStep): StepLook {
  const state = step.state ?? before.state
  return {
    ...(state === undefined ? {} : { state }),
    in: step.in ?? before.in,
    set: step.set ?? before.set,
    practices: step.practices ?? before.practices,
    lens: step.lens ?? before.lens,
    focus: step.focus ?? before.focus,
    since: step.since ?? before.since,
    money: step.money ?? before.money,
    vocabulary: step.vocabulary ?? before.vocabulary,
  }
}

/** True where both show the same, whatever the order in which their choices were made. */
export function isSameLook(a: StepLook, b: StepLook): boolean {
  return toSortedText(a) === toSortedText(b)
}

/** What a step after `before` states to show `look`: only what differs. The first step always states its state. */
export function tellChanges(look: StepLook, before: StepLook = START_LOOK): Omit<StoryStep, 'id'> {
  const isNew = (key: keyof StepLook) => toSortedText(look[key]) !== toSortedText(before[key])
  return {
    ...(look.state !== undefined && isNew('state') ? { state: look.state } : {}),
    ...(isNew('in') ? { in: look.in } : {}),
    ...(isNew('set') ? { set: look.set } : {}),
    ...(isNew('practices') ? { practices: look.practices } : {}),
    ...(isNew('lens') ? { lens: look.lens } : {}),
    ...(isNew('focus') ? { focus: look.focus } : {}),
    ...(isNew('since') ? { since: look.since } : {}),
    ...(isNew('money') ? { money: look.money } : {}),
    ...(isNew('vocabulary') ? { vocabulary: look.vocabulary } : {}),
  }
}
