import { VOCABULARIES } from '../domain/vocabulary/terms.ts'
import type { View } from '../domain/vocabulary/view.ts'
import { type CommandInput, WrongUsage } from './command.ts'

/** The option of every command that puts a map into words. */
export const VOCABULARY_OPTION = { vocabulary: { type: 'string' } } as const

export const VOCABULARY_USAGE = `[--vocabulary ${VOCABULARIES.join('|')}]`

/** The words that are asked for, as a view has them. */
export function readVocabulary(input: CommandInput): Pick<View, 'vocabulary'> {
  const text = input.option('vocabulary') ?? '2015'
  if (!VOCABULARIES.some(one => one === text))
    throw new WrongUsage(`--vocabulary ${text}: write ${VOCABULARIES.join(' or ')}.`)
  return text === 'now' ? { vocabulary: 'now' } : {}
}
