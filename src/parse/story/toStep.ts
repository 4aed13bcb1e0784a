import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import { organisationId } from '../../domain/vocabulary/ids.ts'
import type { State } from '../../domain/vocabulary/scenario.ts'
import type { Source } from '../../domain/vocabulary/source.ts'
import {
  isStoryBody,
  STORY_BODIES,
  type StoryFocus,
  type StorySince,
  type StoryStep,
} from '../../domain/vocabulary/story.ts'
import { sortByText } from '../../kit/compareText.ts'
import { describeNames } from '../../kit/suggestName.ts'
import { findUnknownPlaceholders } from '../../story/wordStory.ts'
import type { Path } from '../file/inputFile.ts'
import type { Troubles } from '../file/troubles.ts'
import { toReasons } from '../model/toReasons.ts'
import { checkChoice, findChoice } from '../scenario/checkChoice.ts'
import { parseState } from '../scenario/parseState.ts'
import type { StepFile } from './storyFileSchema.ts'

type Context = {
  readonly models: readonly CareModel[]
  readonly sources: readonly Source[] | undefined
  readonly troubles: Troubles
}

/** One step of a story, without what of it cannot be used. */
export function toStep(step: StepFile, path: Path, context: Context): StoryStep {
  const { troubles } = context
  const state = readState(step.state, [...path, 'state'], context)
  const focus = step.focus === undefined ? undefined : readFocus(step.focus, [...path, 'focus'], troubles)
  const since = readSince(step.since, [...path, 'since'], context)
  checkWords(step.caption, [...path, 'caption'], troubles)
  checkWords(step.notes, [...path, 'notes'], troubles)
  return {
    ...(step.id === undefined ? {} : { id: step.id }),
    ...(state === undefined ? {} : { state }),
    ...(step.in === undefined ? {} : { in: readLocalities(step.in, [...path, 'in'], context) }),
    ...(step.set === undefined ? {} : { set: readChoices(step.set, [...path, 'set'], context) }),
    ...(step.practices === undefined ? {} : { practices: sortKeys(step.practices) }),
    ...(step.lens === undefined ? {} : { lens: step.lens }),
    ...(focus === undefined ? {} : { focus }),
    ...(since === undefined ? {} : { since }),
    ...(step.money === undefined ? {} : { money: step.money }),
    ...(step.vocabulary === undefined ? {} : { vocabulary: step.vocabulary }),
    ...(step.caption === undefined ? {} : { caption: step.caption }),
    ...(step.notes === undefined ? {} : { notes: step.notes }),
    ...(step.seconds === undefined ? {} : { seconds: step.seconds }),
    ...(step.because === undefined
      ? {}
      : { because: toReasons(step.because, [...path, 'because'], troubles, context.sources) }),
  }
}

function readState(text: string | undefined, path: Path, { models, troubles }: Context): State | undefined {
  if (text === undefined) return undefined
  const { value, problems } = parseState(text, models)
  for (const problem of problems) troubles.add(path, problem)
  return value
}

function readSince(text: string | undefined, path: Path, context: Context): StorySince | undefined {
  return text === 'today' || text === 'previous' ? text : readState(text, path, context)
}

function readFocus(focus: Exclude<StepFile['focus'], undefined>, path: Path, troubles: Troubles) {
  if (typeof focus !== 'string') return { id: organisationId(focus.id) }
  if (focus === 'nobody' || isStoryBody(focus)) return focus satisfies StoryFocus
  const message = `A story points at bodies by the part that they play; “${focus}” is none.`
  const near = describeNames(focus, ['nobody', ...STORY_BODIES])
  const fix = `${near} One organisation of one economy is written { id: … }.`
  troubles.add(path, { code: 'unknown-part', found: focus, message, fix })
  return undefined
}

function readLocalities(localities: Readonly<Record<string, string>>, path: Path, context: Context) {
  const states: Record<string, State> = {}
  for (const [place, text] of sortEntries(localities)) {
    const state = readState(text, [...path, place], context)
    if (state !== undefined) states[place] = state
  }
  return states
}

function readChoices(set: Exclude<StepFile['set'], undefined>, path: Path, { models, troubles }: Context) {
  const chosen = sortEntries(set).filter(([key, value]) => {
    const at = [...path, key]
    const rule = findChoice(key, at, models, troubles)
    return rule !== undefined && checkChoice(value, rule, at, troubles)
  })
  return Object.fromEntries(chosen)
}

function checkWords(text: string | undefined, path: Path, troubles: Troubles): void {
  for (const name of findUnknownPlaceholders(text ?? '')) {
    const message = `Nobody plays the part “${name}”.`
    const fix = describeNames(name, ['economy', ...STORY_BODIES])
    troubles.add(path, { code: 'unknown-part', found: `{${name}}`, message, fix })
  }
}

function sortEntries<Value>(record: Readonly<Record<string, Value>>): readonly [string, Value][] {
  return sortByText(Object.entries(record), ([key]) => key)
}

function sortKeys<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(sortEntries(record))
}
