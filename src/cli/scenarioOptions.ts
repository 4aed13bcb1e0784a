import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import type { Scenario } from '../domain/vocabulary/scenario.ts'
import { parseScenario, toScenario } from '../parse/scenario/parseScenario.ts'
import { type CommandInput, WrongUsage } from './command.ts'
import { InputProblems } from './inputProblems.ts'
import { type Area, loadArea, loadEconomy } from './loadEconomy.ts'
import { readTextFile } from './readTextFile.ts'

/** The options that make a state into a scenario. */
export const CHOICE_OPTIONS = {
  in: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  practice: { type: 'string', multiple: true },
  scenario: { type: 'string' },
  /** Files of models beside the built-in ones. */
  with: { type: 'string', multiple: true },
} as const

/** The options of every command that takes one state. */
export const SCENARIO_OPTIONS = {
  model: { type: 'string' },
  stage: { type: 'string' },
  ...CHOICE_OPTIONS,
} as const

export const CHOICE_USAGE =
  '[--in LOCALITY=MODEL[:STAGE]]… [--set MODEL.CHOICE=VALUE]… [--practice ID=joins|out|taken-over]… [--with MODEL-FILE]…'

export const SCENARIO_USAGE = `(--model ID[:STAGE] [--stage ID] | --scenario FILE) ${CHOICE_USAGE}`

/** The one economy that a command is given. */
export async function readEconomy(input: CommandInput): Promise<Economy> {
  return loadEconomy(readName(input))
}

/** The same with its owner's answers, where the file is saved work. */
export async function readArea(input: CommandInput, library: Library): Promise<Area> {
  return loadArea(readName(input), library)
}

function readName({ positionals: [name, ...more] }: CommandInput): string {
  if (name === undefined || more.length > 0)
    throw new WrongUsage('Name one economy: a file, or a built-in one.')
  return name
}

/**
 * The scenario that the options describe; a file's is read first, and options change it. Throws `WrongUsage` where an
 * option cannot be read, and `InputProblems` where it names what does not exist.
 */
export async function readScenario(
  input: CommandInput,
  economy: Economy,
  library: Library,
): Promise<Scenario> {
  const file = input.option('scenario')
  const base = file === undefined ? undefined : await loadScenario(file, economy, library)
  const state = readStateText(input) ?? (base && formatted(base))
  if (state === undefined) throw new WrongUsage('Say which state: --model ID, or --scenario FILE.')
  return scenarioOf(state, input, economy, library, base)
}

/**
 * The two scenarios of a comparison, `--from` (today, unless said) and `--to` or the file's: choices and practices hold
 * for both, localities' own states for the second only. Throws as `readScenario` does.
 */
export async function readComparison(input: CommandInput, economy: Economy, library: Library) {
  const file = input.option('scenario')
  const base = file === undefined ? undefined : await loadScenario(file, economy, library)
  const state = input.option('to') ?? (base && formatted(base))
  if (state === undefined)
    throw new WrongUsage('Say which state to compare with: --to ID, or --scenario FILE.')
  const to = scenarioOf(state, input, economy, library, base)
  const from = scenarioOf(input.option('from') ?? 'today', input, economy, library, base)
  return { from: { ...from, in: {} }, to }
}

/** The scenario in the state `MODEL[:STAGE]`, with the choices that the options make. */
function scenarioOf(
  state: string,
  input: CommandInput,
  economy: Economy,
  library: Library,
  base?: Scenario,
): Scenario {
  const value = {
    economy: economy.id,
    state,
    in: readPairs(input, 'in'),
    set: Object.fromEntries(
      Object.entries(readPairs(input, 'set')).map(([key, text]) => [key, readValue(text)]),
    ),
    practices: readPairs(input, 'practice'),
  }
  const { value: scenario, problems } = toScenario(
    { file: 'command line', value, lineOf: () => undefined, problems: [] },
    { models: library.models, economy },
  )
  if (scenario === undefined || problems.length > 0) throw new InputProblems(problems)
  if (base === undefined) return scenario
  return {
    ...scenario,
    in: { ...base.in, ...scenario.in },
    set: { ...base.set, ...scenario.set },
    practices: { ...base.practices, ...scenario.practices },
  }
}

/** Reads a scenario's file against the economy and the library. Throws `InputProblems` when it has any. */
async function loadScenario(file: string, economy: Economy, library: Library): Promise<Scenario> {
  const context = { models: library.models, economy }
  const { value, problems } = parseScenario(await readTextFile(file), file, context)
  if (value === undefined || problems.length > 0) throw new InputProblems(problems)
  return value
}

function readStateText(input: CommandInput): string | undefined {
  const model = input.option('model')
  const stage = input.option('stage')
  if (model === undefined && stage !== undefined) throw new WrongUsage('--stage needs --model.')
  return stage === undefined ? model : `${model}:${stage}`
}

function formatted(scenario: Scenario): string {
  return `${scenario.state.model}:${scenario.state.stage}`
}

/** `--in A=B --in C=D` as a record. */
function readPairs(input: CommandInput, name: string): Record<string, string> {
  const pairs = input.options(name).map((text): [string, string] => {
    const at = text.indexOf('=')
    if (at < 1) throw new WrongUsage(`--${name} ${text}: write --${name} NAME=VALUE.`)
    return [text.slice(0, at), text.slice(at + 1)]
  })
  return Object.fromEntries(pairs)
}

/** A choice's value as people type it. */
function readValue(text: string): boolean | number | string {
  if (text === 'true' || text === 'on' || text === 'yes') return true
  if (text === 'false' || text === 'off' || text === 'no') return false
  if (/^\d+(\.\d+)?%$/.test(text)) return Number(text.slice(0, -1)) / 100
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text
}
