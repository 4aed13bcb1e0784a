import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Source } from '../../domain/vocabulary/source.ts'
import type { Story, StoryStep } from '../../domain/vocabulary/story.ts'
import type { Outcome } from '../../kit/result.ts'
import { checkParts } from '../file/checkParts.ts'
import type { InputFile } from '../file/inputFile.ts'
import { readFile } from '../file/readFile.ts'
import { startTroubles, type Troubles } from '../file/troubles.ts'
import { storyFileSchema, storyPartSchema } from './storyFileSchema.ts'
import { toStep } from './toStep.ts'
import { toStorySources } from './toStorySources.ts'

/** What a story is read against. Without sources, what it cites is not checked. */
export type StoryContext = { readonly models: readonly CareModel[]; readonly sources?: readonly Source[] }

/**
 * Reads a story's file, YAML or JSON. A step keeps what of it can be used; what cannot is told, by line, and left
 * out. Without the shape of a story there is no value.
 */
export function parseStory(text: string, file: string, context: StoryContext): Outcome<Story, Problem> {
  return toStory(readFile(text, file), context)
}

/** The same for a file that has been read already. */
export function toStory(input: InputFile, context: StoryContext): Outcome<Story, Problem> {
  const troubles = startTroubles(input)
  if (input.value === undefined) return { value: undefined, problems: troubles.list() }
  const { shape, part } = checkParts(storyFileSchema, storyPartSchema, input.value, troubles)
  const own = toStorySources(part?.sources, context.sources, troubles)
  const known = context.sources === undefined ? undefined : [...context.sources, ...(own ?? [])]
  const steps = nameOnce(
    (part?.steps ?? []).map((step, index) =>
      toStep(step, ['steps', index], { models: context.models, sources: known, troubles }),
    ),
    troubles,
  )
  if (shape === undefined) return { value: undefined, problems: troubles.list() }
  const { id, title, audience } = shape
  return {
    value: {
      id,
      title,
      audience,
      ...(own === undefined ? {} : { sources: own }),
      steps,
    },
    problems: troubles.list(),
  }
}

/** An id leads to one step: of two with the same, the second goes without, and is told. */
function nameOnce(steps: readonly StoryStep[], troubles: Troubles): readonly StoryStep[] {
  const seen = new Set<string>()
  return steps.map(({ id, ...step }, index) => {
    if (id === undefined) return step
    if (!seen.has(id)) {
      seen.add(id)
      return { id, ...step }
    }
    const message = `“${id}” stands here a second time.`
    troubles.add(['steps', index, 'id'], {
      code: 'duplicate-id',
      found: id,
      message,
      fix: 'Give one of the two steps another id.',
    })
    return step
  })
}
