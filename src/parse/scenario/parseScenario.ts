import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Scenario, State } from '../../domain/vocabulary/scenario.ts'
import { compareText } from '../../kit/compareText.ts'
import type { Outcome } from '../../kit/result.ts'
import { describeNames } from '../../kit/suggestName.ts'
import { checkParts } from '../file/checkParts.ts'
import type { InputFile, Path } from '../file/inputFile.ts'
import { readFile } from '../file/readFile.ts'
import { startTroubles, type Troubles } from '../file/troubles.ts'
import { type ScenarioPart, scenarioFileSchema, scenarioPartSchema } from '../schema/scenarioFileSchema.ts'
import { checkChoice, findChoice } from './checkChoice.ts'
import { parseState } from './parseState.ts'

/** What a scenario is read against. Without the economy, its localities and practices are taken on trust. */
export type ScenarioContext = { readonly models: readonly CareModel[]; readonly economy?: Economy }

/**
 * Reads a scenario's file, YAML or JSON. Without a state that exists there is no value; what else cannot be used is
 * told and left out.
 */
export function parseScenario(
  text: string,
  file: string,
  context: ScenarioContext,
): Outcome<Scenario, Problem> {
  return toScenario(readFile(text, file), context)
}

/** The same for a file that has been read already, or for values that came with a link. */
export function toScenario(input: InputFile, context: ScenarioContext): Outcome<Scenario, Problem> {
  const troubles = startTroubles(input)
  if (input.value === undefined) return { value: undefined, problems: troubles.list() }
  const { shape, part } = checkParts(scenarioFileSchema, scenarioPartSchema, input.value, troubles)
  if (part === undefined) return { value: undefined, problems: troubles.list() }
  // The localities and practices of another economy would all be unknown to this one.
  const isOther =
    context.economy !== undefined && part.economy !== undefined && context.economy.id !== part.economy
  const { economy: _, ...models } = context
  const known = isOther ? models : context
  if (isOther) {
    const message = `This scenario is for the economy “${part.economy}”, not for “${context.economy.id}”.`
    const fix = 'Use it with its own economy, or change “economy”.'
    troubles.add(['economy'], { code: 'other-economy', found: part.economy, message, fix })
  }
  const state = part.state === undefined ? undefined : readState(part.state, ['state'], known, troubles)
  const choices = {
    in: readLocalities(part, known, troubles),
    set: readChoices(part, known, troubles),
    practices: readPractices(part, known, troubles),
  }
  const scenario = shape && state && { economy: shape.economy, state, ...choices }
  return { value: scenario, problems: troubles.list() }
}

function readState(
  text: string,
  path: Path,
  context: ScenarioContext,
  troubles: Troubles,
): State | undefined {
  const { value, problems } = parseState(text, context.models)
  for (const problem of problems) troubles.add(path, problem)
  return value
}

function readLocalities(shape: ScenarioPart, context: ScenarioContext, troubles: Troubles): Scenario['in'] {
  const known = context.economy?.localities.map(locality => locality.id)
  return readRecord(shape.in, ([id, text]) => {
    if (known !== undefined && !known.some(locality => locality === id)) {
      const message = `There is no locality “${id}”.`
      troubles.add(['in', id], {
        code: 'unknown-locality',
        found: id,
        message,
        fix: describeNames(id, known),
      })
      return undefined
    }
    return readState(text, ['in', id], context, troubles)
  })
}

function readChoices(shape: ScenarioPart, context: ScenarioContext, troubles: Troubles): Scenario['set'] {
  return readRecord(shape.set, ([key, value]) => {
    const path = ['set', key]
    const rule = findChoice(key, path, context.models, troubles)
    const fits = rule !== undefined && checkChoice(value, rule, path, troubles, context.economy)
    return fits ? value : undefined
  })
}

function readPractices(shape: ScenarioPart, context: ScenarioContext, troubles: Troubles) {
  const known = context.economy && new Set<string>(context.economy.practices.map(practice => practice.id))
  return readRecord(shape.practices, ([id, participation]) => {
    if (known === undefined || known.has(id)) return participation
    const message = `There is no practice “${id}”.`
    troubles.add(['practices', id], {
      code: 'unknown-practice',
      found: id,
      message,
      fix: describeNames(id, known),
    })
    return undefined
  })
}

/** A record with sorted keys, without what `read` finds unusable. */
function readRecord<To, From>(
  record: Readonly<Record<string, From>> | undefined,
  read: (entry: [string, From]) => To | undefined,
): Record<string, To> {
  const entries: [string, To][] = []
  for (const entry of Object.entries(record ?? {}).sort(([a], [b]) => compareText(a, b))) {
    const value = read(entry)
    if (value !== undefined) entries.push([entry[0], value])
  }
  return Object.fromEntries(entries)
}
