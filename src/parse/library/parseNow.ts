import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import type { Counterpart, NowVocabulary } from '../../domain/vocabulary/nowVocabulary.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Gloss } from '../../domain/vocabulary/terms.ts'
import { asideOf, layOver } from '../../domain/words/layOver.ts'
import type { Outcome } from '../../kit/result.ts'
import { describeNames } from '../../kit/suggestName.ts'
import { checkShape } from '../file/checkShape.ts'
import type { Path } from '../file/inputFile.ts'
import { keepUnique } from '../file/keepUnique.ts'
import { readFile } from '../file/readFile.ts'
import { startTroubles, type Troubles } from '../file/troubles.ts'
import { nowFileSchema } from '../schema/nowFileSchema.ts'

/** Reads the words of now, and lays them over those of 2015. */
export function parseNow(
  text: string,
  file: string,
  models?: readonly CareModel[],
): Outcome<NowVocabulary, Problem> {
  const input = readFile(text, file)
  const troubles = startTroubles(input)
  const shape = input.value === undefined ? undefined : checkShape(nowFileSchema, input.value, troubles)
  if (shape === undefined) return { value: undefined, problems: troubles.list() }
  const { asSeen, stamp, kinds, forms, payments, agreements } = shape
  const sources = keepUnique(
    shape.sources,
    source => source.id,
    (_, index) => ['sources', index, 'id'],
    troubles,
  )
  const known = sources.map(source => source.id)
  const groups = { kinds, forms, payments, agreements, models: shape.models }
  for (const [group, counterparts] of Object.entries(groups))
    for (const [key, counterpart] of Object.entries(counterparts))
      checkCounterpart(counterpart, [group, key], known, troubles)
  if (models !== undefined) checkModels(Object.keys(shape.models), models, troubles)
  const counterparts = { kinds, forms, payments, agreements }
  return {
    value: {
      asSeen,
      stamp,
      counterparts,
      models: shape.models,
      sources,
      terms: layOver({ counterparts, stamp }, toGlosses(shape.prose, counterparts, troubles)),
    },
    problems: troubles.list(),
  }
}

function checkCounterpart(
  { word, closeness, confidence, sources }: Counterpart,
  path: Path,
  known: readonly string[],
  troubles: Troubles,
): void {
  const isTaken = closeness === 'renamed' || closeness === 'successor'
  if (isTaken && word === undefined)
    troubles.add(path, {
      code: 'no-word',
      found: closeness,
      message: `What is ${closeness} has a word of now.`,
      fix: 'Add a `word`, or say that it is loose.',
    })
  if (closeness === 'none' && word !== undefined)
    troubles.add([...path, 'word'], {
      code: 'word-of-none',
      found: word,
      message: 'What has no counterpart has no word of now.',
      fix: 'Leave the word out, or say that it is loose.',
    })
  if (confidence !== 'general' && sources.length === 0)
    troubles.add([...path, 'sources'], {
      code: 'no-source',
      found: confidence,
      message: `What is ${confidence} rests on a source.`,
      fix: 'Name the source, or say that it is general knowledge.',
    })
  sources.forEach((source, index) => {
    if (known.includes(source)) return
    const message = `There is no source “${source}”.`
    const fix = describeNames(source, known)
    troubles.add([...path, 'sources', index], { code: 'unknown-source', found: source, message, fix })
  })
}

type Mention = { readonly says: string; readonly of: string; readonly word?: string }

/** What follows each mention in running text: the aside of its term, with the word that fits there. */
function toGlosses(
  prose: readonly Mention[],
  counterparts: NowVocabulary['counterparts'],
  troubles: Troubles,
): readonly Gloss[] {
  const known = new Map<string, Counterpart>(
    Object.entries(counterparts).flatMap(([group, those]) =>
      Object.entries<Counterpart>(those).map(([key, one]): [string, Counterpart] => [`${group}.${key}`, one]),
    ),
  )
  return prose.flatMap(({ says, of, word: fitting }, index): readonly Gloss[] => {
    const counterpart = known.get(of)
    if (counterpart === undefined || counterpart.closeness === 'same') {
      const message = `“${says}” speaks of “${of}”, of which nothing is said that differs from 2015.`
      const fix = describeNames(of, known.keys())
      troubles.add(['prose', index, 'of'], { code: 'unknown-term', found: of, message, fix })
      return []
    }
    const word = fitting ?? counterpart.word
    const said = word === undefined ? {} : { word }
    return [{ term: of, says, aside: asideOf({ ...counterpart, ...said }), ...said }]
  })
}

function checkModels(named: readonly string[], models: readonly CareModel[], troubles: Troubles): void {
  const ids = models.map((model): string => model.id)
  for (const id of named) {
    if (ids.includes(id)) continue
    const message = `There is no model “${id}”.`
    const fix = describeNames(id, ids)
    troubles.add(['models', id], { code: 'unknown-model', found: id, message, fix })
  }
}
