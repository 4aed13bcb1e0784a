import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Library } from '../../domain/vocabulary/library.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Scenario } from '../../domain/vocabulary/scenario.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import type { Work } from '../../domain/vocabulary/work.ts'
import { formatEconomy } from '../../parse/economy/formatEconomy.ts'
import { toEconomy } from '../../parse/economy/parseEconomy.ts'
import { readFile } from '../../parse/file/readFile.ts'
import { readText } from '../../parse/file/readText.ts'
import { tellKind, validateFile } from '../../parse/library/validateFile.ts'
import { toModel } from '../../parse/model/parseModel.ts'
import { toScenario } from '../../parse/scenario/parseScenario.ts'
import { toStory } from '../../parse/story/parseStory.ts'
import { toWork } from '../../parse/work/parseWork.ts'
import { isAtlasWorkbook } from '../../parse/workbook/isAtlasWorkbook.ts'
import { parseWorkbook } from '../../parse/workbook/parseWorkbook.ts'

/** What a file was found to be. `text` is what an economy can be read from again. */
export type ReadReply =
  | {
      readonly kind: 'economy'
      readonly economy: Economy
      readonly text: string
      readonly problems: readonly Problem[]
    }
  | { readonly kind: 'work'; readonly work: Work; readonly problems: readonly Problem[] }
  | { readonly kind: 'scenario'; readonly scenario: Scenario; readonly problems: readonly Problem[] }
  | { readonly kind: 'story'; readonly story: Story; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'model'
      readonly model: CareModel
      readonly text: string
      readonly problems: readonly Problem[]
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/** What the file is read against: the scenarios and stories of an economy name its organisations and the models. */
export type ReadContext = { readonly library: Library; readonly economy: Economy }

/** Reads any file that is opened on its own, told by what stands in it. Never throws. */
export function readGiven(bytes: Uint8Array, file: string, context: ReadContext): ReadReply {
  if (isAtlasWorkbook(bytes)) return readWorkbook(bytes, file)
  const { value: text, problems } = readText(bytes, file)
  return text === undefined ? { kind: 'refused', problems } : read(text, file, context)
}

/** A workbook is kept as the text that it comes to: that is what travels in a link. */
function readWorkbook(bytes: Uint8Array, file: string): ReadReply {
  const { value, problems } = parseWorkbook(bytes, file)
  return value === undefined
    ? { kind: 'refused', problems }
    : { kind: 'economy', economy: value, text: formatEconomy(value), problems }
}

function read(text: string, file: string, { library, economy }: ReadContext): ReadReply {
  const input = readFile(text, file)
  switch (input.value === undefined ? undefined : tellKind(input.value)) {
    case 'economy': {
      const { value, problems } = toEconomy(input)
      return value === undefined
        ? { kind: 'refused', problems }
        : { kind: 'economy', economy: value, text, problems }
    }
    case 'work': {
      const { value, problems, isNewer } = toWork(input, library)
      if (value === undefined) return { kind: 'refused', problems }
      const trouble = {
        file,
        line: 1,
        code: 'newer-version',
        found: 'schemaVersion',
        message: 'A newer version of the atlas wrote this file; what this one does not know is left out.',
        fix: 'Reload the page to get the newer version, and open the file again.',
      }
      return { kind: 'work', work: value, problems: isNewer ? [trouble, ...problems] : problems }
    }
    case 'scenario': {
      const { value, problems } = toScenario(input, { models: library.models, economy })
      const isOther = value !== undefined && value.economy !== economy.id
      return value === undefined || isOther
        ? { kind: 'refused', problems }
        : { kind: 'scenario', scenario: value, problems }
    }
    case 'model': {
      const { value, problems } = toModel(input, library.sources, library.models)
      return value === undefined
        ? { kind: 'refused', problems }
        : { kind: 'model', model: value, text, problems }
    }
    case 'story': {
      const { value, problems } = toStory(input, library)
      return value === undefined ? { kind: 'refused', problems } : { kind: 'story', story: value, problems }
    }
    default:
      return { kind: 'refused', problems: validateFile(text, file, library).problems }
  }
}
