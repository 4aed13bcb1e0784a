import type { Reason } from '../domain/vocabulary/source.ts'
import type { Story, StoryStep } from '../domain/vocabulary/story.ts'
import { nameStep } from './nameStep.ts'
import { isSameLook, looksOf, START_LOOK, type StepLook, tellChanges } from './stepLook.ts'

/** As many steps as a story's file may have. */
export const MOST_STEPS = 200

/**
 * A step with what it shows, and what its predecessor showed when it was written (nothing for a new one). Steps state
 * only what changes, so whatever changes their order has to state them anew: each then shows what it showed before.
 */
type Placed = { readonly step: StoryStep; readonly look: StepLook; readonly before: StepLook | undefined }

/** Puts a new step that shows `look` at an index, from 0; all others show what they did. */
export function insertStep(story: Story, at: number, look: StepLook): Story {
  const placed = place(story)
  const id = nameStep(look, idsOf(story))
  return write(story, placed.toSpliced(at, 0, { step: { id }, look, before: undefined }))
}

/** Makes a step show something else; its words, and what all others show, stay. */
export function replaceLook(story: Story, at: number, look: StepLook): Story {
  return write(
    story,
    place(story).map((one, index) => (index === at ? { ...one, look, before: undefined } : one)),
  )
}

/** Puts the same step once more behind itself, under an id of its own. */
export function duplicateStep(story: Story, at: number): Story {
  const placed = place(story)
  const original = placed[at]
  if (original === undefined) return story
  const step = { ...original.step, id: nameStep(original.look, idsOf(story)) }
  return write(story, placed.toSpliced(at + 1, 0, { ...original, step, before: undefined }))
}

/** Takes a step out; the last one stays, for a story has at least one. */
export function removeStep(story: Story, at: number): Story {
  return story.steps.length < 2 ? story : write(story, place(story).toSpliced(at, 1))
}

/** Takes a step from one index to another. */
export function moveStep(story: Story, from: number, to: number): Story {
  const placed = place(story)
  const [moved] = placed.splice(from, 1)
  return moved === undefined ? story : write(story, placed.toSpliced(to, 0, moved))
}

/** Writes a step's caption or notes; a blank text takes them away. */
export function writeWords(story: Story, at: number, field: 'caption' | 'notes', text: string): Story {
  return changeStep(story, at, ({ [field]: _, ...step }) =>
    text.trim() === '' ? step : { ...step, [field]: toWellFormed(text) },
  )
}

/** Says how long a step is shown, in whole seconds from 1 to 3,600; without a figure nothing is said. */
export function setSeconds(story: Story, at: number, seconds: number | undefined): Story {
  return changeStep(story, at, ({ seconds: _, ...step }) =>
    seconds === undefined ? step : { ...step, seconds: Math.max(1, Math.min(3_600, Math.round(seconds))) },
  )
}

/** Cites a passage for a step's words; one that is cited already is cited with this certainty from now on. */
export function addReason(story: Story, at: number, reason: Reason): Story {
  const isOther = ({ source, section }: Reason) => source !== reason.source || section !== reason.section
  return changeStep(story, at, ({ because = [], ...step }) => ({
    ...step,
    because: [...because.filter(isOther), reason],
  }))
}

/** Takes one of a step's citations away, by its place from 0: words that were changed may no longer rest on it. */
export function dropReason(story: Story, at: number, reason: number): Story {
  return changeStep(story, at, ({ because = [], ...step }) => {
    const left = because.filter((_, index) => index !== reason)
    return left.length === 0 ? step : { ...step, because: left }
  })
}

/** Writes the title, or whom the story is told to; blank, they stay as they were. */
export function entitle(story: Story, field: 'title' | 'audience', text: string): Story {
  return text.trim() === '' ? story : { ...story, [field]: toWellFormed(text) }
}

function changeStep(story: Story, at: number, change: (step: StoryStep) => StoryStep): Story {
  return { ...story, steps: story.steps.map((step, index) => (index === at ? change(step) : step)) }
}

function place(story: Story): Placed[] {
  const looks = looksOf(story)
  return story.steps.flatMap((step, index) => {
    const look = looks[index]
    return look === undefined ? [] : [{ step, look, before: looks[index - 1] ?? START_LOOK }]
  })
}

/** Steps whose predecessor shows what it did stay as their author wrote them. */
function write(story: Story, placed: readonly Placed[]): Story {
  const steps = placed.map(({ step, look, before }, index) => {
    const predecessor = placed[index - 1]?.look ?? START_LOOK
    const isAsBefore = before !== undefined && isSameLook(before, predecessor)
    return isAsBefore ? step : { ...wordsOf(step), ...tellChanges(look, predecessor) }
  })
  return { ...story, steps }
}

function wordsOf({ id, caption, notes, seconds, because }: StoryStep): StoryStep {
  return {
    ...(id === undefined ? {} : { id }),
    ...(caption === undefined ? {} : { caption }),
    ...(notes === undefined ? {} : { notes }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(because === undefined ? {} : { because }),
  }
}

function idsOf(story: Story): readonly string[] {
  return story.steps.flatMap(({ id }) => id ?? [])
}

/** Half of a character, as a cut paste may leave it, cannot be kept in a file. */
function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}
