import type { z } from 'zod'
import type { ChoiceRule, PracticeSet } from '../../domain/vocabulary/careModel.ts'
import { weakestCertainty } from '../../domain/vocabulary/certainty.ts'
import { toMillionths } from '../../kit/splitPence.ts'
import { describeNames } from '../../kit/suggestName.ts'
import type { Path } from '../file/inputFile.ts'
import type { Troubles } from '../file/troubles.ts'
import type { choiceSchema } from '../schema/modelFileSchema.ts'
import type { ReadReasons } from './readReasons.ts'

type ChoiceText = z.infer<typeof choiceSchema>

/** Reads a set of practices: `all`, `none`, `flag:NAME`, `locality:ID`, or a list of ids. */
export function toPracticeSet(text: string | readonly string[]): PracticeSet | undefined {
  if (typeof text !== 'string') return { set: 'ids', ids: text }
  if (text === 'all' || text === 'none') return { set: text }
  const [, word, name] = /^(flag|locality):([\w-]+)$/.exec(text) ?? []
  if (name === undefined) return undefined
  return word === 'flag' ? { set: 'flag', flag: name } : { set: 'locality', locality: name }
}

/** A choice in the inner form: shares in integer millionths, defaults that lie within their bounds. */
export function toChoice(
  text: ChoiceText,
  path: Path,
  troubles: Troubles,
  readReasons: ReadReasons,
): ChoiceRule | undefined {
  const because = readReasons(text.because, [...path, 'because'])
  const words = {
    label: text.label,
    ...(text.decides === undefined ? {} : { decides: text.decides }),
    // Where the file names no ground, the default is ours.
    certainty:
      text.certainty ??
      (because.length === 0 ? 'illustrative' : weakestCertainty(because.map(r => r.certainty))),
    because,
  } as const
  switch (text.type) {
    case 'practices': {
      const set = toPracticeSet(text.default ?? 'all')
      if (set !== undefined) return { type: 'practices', default: set, ...words }
      troubles.add([...path, 'default'], {
        code: 'bad-practice-set',
        found: text.default,
        message: 'This is not a set of practices.',
        fix: 'Write all, none, flag:NAME, locality:ID, or a list of practice ids.',
      })
      return undefined
    }
    case 'switch':
      return { type: 'switch', default: text.default ?? false, ...words }
    case 'share': {
      const min = text.min ?? 0
      const max = text.max ?? 1
      if (text.default >= min && text.default <= max) {
        const [start, least, most] = [text.default, min, max].map(toMillionths)
        return { type: 'share', default: start ?? 0, min: least ?? 0, max: most ?? 0, ...words }
      }
      troubles.add([...path, 'default'], {
        code: 'out-of-range',
        found: text.default,
        message: `The default lies outside the bounds of the choice, ${min} to ${max}.`,
        fix: 'Widen the bounds or move the default.',
      })
      return undefined
    }
    case 'pick': {
      const options = Object.entries(text.options).map(([id, label]) => ({ id, label }))
      if (Object.hasOwn(text.options, text.default))
        return { type: 'pick', default: text.default, options, ...words }
      troubles.add([...path, 'default'], {
        code: 'unknown-option',
        found: text.default,
        message: `The default “${text.default}” is not one of the options.`,
        fix: describeNames(text.default, Object.keys(text.options)),
      })
      return undefined
    }
  }
}
