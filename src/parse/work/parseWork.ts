import type { AnswerSheet } from '../../domain/vocabulary/answer.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { NamedScenario, Work } from '../../domain/vocabulary/work.ts'
import type { Outcome } from '../../kit/result.ts'
import { toEconomy } from '../economy/parseEconomy.ts'
import { checkShape } from '../file/checkShape.ts'
import type { InputFile, Path } from '../file/inputFile.ts'
import { readFile } from '../file/readFile.ts'
import { startTroubles } from '../file/troubles.ts'
import { toScenario } from '../scenario/parseScenario.ts'
import { migrateFile } from './migrateFile.ts'
import { newerWorkFileSchema, WORK_MIGRATIONS, workFileSchema } from './workFileSchema.ts'
import { WORK_VERSION } from './workVersion.ts'

export type ReadWork = Outcome<Work, Problem> & {
  /** A later build wrote it: what this one reads of it must not be saved over it. */
  readonly isNewer: boolean
  /** Those of the problems that come and go with what else is open: a scenario of a model that is not. */
  readonly ofScenarios: readonly Problem[]
}

/**
 * Reads kept work or the file of it, of this version or any before. Rows that cannot be used are told and left out,
 * scenarios told and set aside; without an economy there is no value.
 */
export function parseWork(
  text: string,
  file: string,
  context: { readonly models: readonly CareModel[] },
): ReadWork {
  return toWork(readFile(text, file), context)
}

/** The same for a file that has been read already. */
export function toWork(input: InputFile, { models }: { readonly models: readonly CareModel[] }): ReadWork {
  const ofScenarios: readonly Problem[] = []
  if (input.value === undefined)
    return { value: undefined, problems: input.problems, isNewer: false, ofScenarios }
  const { value, isNewer } = migrateFile(input.value, WORK_MIGRATIONS, WORK_VERSION)
  const troubles = startTroubles(input)
  const shape = isNewer
    ? checkShape(newerWorkFileSchema, value, troubles)
    : checkShape(workFileSchema, value, troubles)
  if (shape === undefined) return { value: undefined, problems: troubles.list(), isNewer, ofScenarios }
  const economy = toEconomy(within(input, ['economy'], shape.economy))
  if (economy.value === undefined)
    return { value: undefined, problems: [...troubles.list(), ...economy.problems], isNewer, ofScenarios }
  const { scenarios, setAside, problems } = readScenarios(input, shape.scenarios, models, economy.value)
  return {
    value: {
      economy: economy.value,
      scenarios,
      setAside,
      answers: shape.answers,
      view: shape.view,
      leftOut: shape.leftOut,
    },
    problems: [...troubles.list(), ...economy.problems, ...problems],
    isNewer,
    ofScenarios: problems,
  }
}

function readScenarios(
  input: InputFile,
  given: readonly {
    readonly name: string
    readonly scenario?: unknown
    readonly answers?: AnswerSheet | undefined
  }[],
  models: readonly CareModel[],
  economy: Economy,
) {
  const read = given.map(({ name, scenario, answers }, index) => ({
    kept: answers === undefined ? { name } : { name, answers },
    text: JSON.stringify({ name, scenario, answers }),
    ...toScenario(within(input, ['scenarios', index, 'scenario'], scenario), { models, economy }),
  }))
  const scenarios: NamedScenario[] = []
  const setAside: string[] = []
  for (const { kept, text, value } of read)
    if (value === undefined) setAside.push(text)
    else scenarios.push({ ...kept, scenario: value })
  return { scenarios, setAside, problems: read.flatMap(one => one.problems) }
}

/** A part of a file, as if it were one of its own; its lines are those of the whole. */
function within({ file, lineOf }: InputFile, path: Path, value: unknown): InputFile {
  return { file, value, lineOf: inner => lineOf([...path, ...inner]), problems: [] }
}
