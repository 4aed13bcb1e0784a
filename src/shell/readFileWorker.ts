import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import type { Problem } from '../domain/vocabulary/problem.ts'
import type { Scenario } from '../domain/vocabulary/scenario.ts'
import { toEconomy } from '../parse/economy/parseEconomy.ts'
import { readFile } from '../parse/file/readFile.ts'
import { tellKind, validateFile } from '../parse/library/validateFile.ts'
import { toScenario } from '../parse/scenario/parseScenario.ts'

/** What the page asks of the worker that reads a file, off the main thread. */
export type ReadRequest = {
  readonly text: string
  readonly file: string
  readonly library: Library
  readonly economy: Economy
}

export type ReadReply =
  | { readonly kind: 'economy'; readonly economy: Economy; readonly problems: readonly Problem[] }
  | { readonly kind: 'scenario'; readonly scenario: Scenario; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  postMessage(read(event.data))
})

function read({ text, file, library, economy }: ReadRequest): ReadReply {
  const input = readFile(text, file)
  switch (input.value === undefined ? undefined : tellKind(input.value)) {
    case 'economy': {
      const { value, problems } = toEconomy(input)
      return value === undefined
        ? { kind: 'refused', problems }
        : { kind: 'economy', economy: value, problems }
    }
    case 'scenario': {
      const { value, problems } = toScenario(input, { models: library.models, economy })
      const isOther = value !== undefined && value.economy !== economy.id
      return value === undefined || isOther
        ? { kind: 'refused', problems }
        : { kind: 'scenario', scenario: value, problems }
    }
    case 'model': {
      const message =
        'This is a care model. The models on screen are built in; a new one is added to data/models.'
      const fix = 'Open an economy or a scenario here.'
      return { kind: 'refused', problems: [{ file, line: 1, code: 'model-file', found: file, message, fix }] }
    }
    case 'story': {
      const { problems } = validateFile(text, file, library)
      const message =
        'This is a story. The stories that can be presented are built in; a new one is added to stories/.'
      const fix = 'Open an economy or a scenario here.'
      const told = { file, line: 1, code: 'story-file', found: file, message, fix }
      return { kind: 'refused', problems: problems.length > 0 ? problems : [told] }
    }
    default:
      return { kind: 'refused', problems: validateFile(text, file, library).problems }
  }
}
