import { stringify } from 'yaml'
import { formatState, type State } from '../../domain/vocabulary/scenario.ts'
import type { Reason } from '../../domain/vocabulary/source.ts'
import type { Story, StorySince, StoryStep } from '../../domain/vocabulary/story.ts'
import { sortByText } from '../../kit/compareText.ts'
import type { StepFile, StoryFile } from './storyFileSchema.ts'

/** The YAML text of a story, which `parseStory` reads back to the letter. */
export function formatStory(story: Story): string {
  const file: StoryFile = {
    schemaVersion: 1,
    id: story.id,
    title: story.title,
    audience: story.audience,
    ...(story.sources === undefined
      ? {}
      : { sources: story.sources.map(source => ({ ...source, sections: [...source.sections] })) }),
    steps: story.steps.map(toStepFile),
  }
  return stringify(file, { lineWidth: 110, aliasDuplicateObjects: false })
}

function toStepFile({ state, in: localities, set, practices, since, because, ...step }: StoryStep): StepFile {
  return {
    ...(step.id === undefined ? {} : { id: step.id }),
    ...(state === undefined ? {} : { state: formatState(state) }),
    ...(localities === undefined ? {} : { in: mapValues(localities, formatState) }),
    ...(set === undefined
      ? {}
      : { set: mapValues(set, value => (typeof value === 'object' ? [...value] : value)) }),
    ...(practices === undefined ? {} : { practices: mapValues(practices, value => value) }),
    ...(step.lens === undefined ? {} : { lens: step.lens }),
    ...(step.focus === undefined ? {} : { focus: step.focus }),
    ...(since === undefined ? {} : { since: formatSince(since) }),
    ...(step.money === undefined ? {} : { money: step.money }),
    ...(step.vocabulary === undefined ? {} : { vocabulary: step.vocabulary }),
    ...(step.caption === undefined ? {} : { caption: step.caption }),
    ...(step.notes === undefined ? {} : { notes: step.notes }),
    ...(step.seconds === undefined ? {} : { seconds: step.seconds }),
    ...(because === undefined || because.length === 0 ? {} : { because: because.map(formatReason) }),
  }
}

function formatSince(since: StorySince): string {
  const isState = (value: StorySince): value is State => typeof value === 'object'
  if (!isState(since)) return since
  const text = formatState(since)
  // The model `today` is written with its stage, so that it is not read as the word.
  return text === 'today' || text === 'previous' ? `${text}:${since.stage}` : text
}

/** `SOURCE#SECTION CERTAINTY`; as an object only where it has a claim of its own. */
function formatReason({ source, section, claim, certainty }: Reason): string | Reason {
  if (claim === undefined) return `${source}#${section} ${certainty}`
  // Always in the same order: the same story is the same text.
  return { source, section, claim, certainty }
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  to: (value: From) => To,
): Record<string, To> {
  const entries = sortByText(Object.entries(record), ([key]) => key)
  return Object.fromEntries(entries.map(([key, value]) => [key, to(value)]))
}
