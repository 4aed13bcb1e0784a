import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { findDataFolder } from '../../src/cli/dataFolder.ts'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { listStates } from '../../src/domain/project/findState.ts'
import { projectScenario } from '../../src/domain/project/projectScenario.ts'
import type { Economy } from '../../src/domain/vocabulary/economy.ts'
import { localityId } from '../../src/domain/vocabulary/ids.ts'
import type { Library } from '../../src/domain/vocabulary/library.ts'
import { parseEconomy } from '../../src/parse/economy/parseEconomy.ts'
import { parseModel } from '../../src/parse/model/parseModel.ts'

/** Lists whose order says something; and what a reader reads in order. */
const ORDERED = new Set([
  'because',
  'stages',
  'cases',
  'leadership',
  'traits',
  'implications',
  'prospects',
  'kind',
  'options',
])

const library = await loadLibrary()
const marlshireText = readFileSync(join(findDataFolder(), 'economies', 'marlshire.yaml'), 'utf8')
const modelTexts = library.models.map(({ id }) =>
  readFileSync(join(findDataFolder(), 'models', `${id}.yaml`), 'utf8'),
)

/** The same file with every unordered list and every map's keys in another order. */
function shuffle(value: unknown, next: () => number, key = ''): unknown {
  if (Array.isArray(value)) {
    const inner: readonly unknown[] = value.map((one: unknown) => shuffle(one, next))
    return ORDERED.has(key) ? inner : inOtherOrder(inner, next)
  }
  if (typeof value !== 'object' || value === null) return value
  const entries: [string, unknown][] = Object.entries(value)
  return Object.fromEntries(
    inOtherOrder(
      entries.map(([name, one]): [string, unknown] => [name, shuffle(one, next, name)]),
      next,
    ),
  )
}

function inOtherOrder<Value>(values: readonly Value[], next: () => number): readonly Value[] {
  return values
    .map(value => ({ value, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value)
}

/** A small generator of our own, so that one number makes the whole shuffle. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state
  }
}

/** A fingerprint of the maps of all states, the north of each apart. */
function projectAll(economy: Economy, { models, ...rest }: Library): string {
  const maps = JSON.stringify(
    listStates(models).map(
      state =>
        projectScenario(
          economy,
          { models, ...rest },
          {
            economy: economy.id,
            state,
            in: { [localityId('north')]: state },
            set: {},
            practices: {},
          },
        ).map,
    ),
  )
  return createHash('sha256').update(maps).digest('hex')
}

function readEconomy(text: string): Economy {
  const { value, problems } = parseEconomy(text, 'marlshire.yaml')
  expect(problems).toEqual([])
  if (value === undefined) throw new Error('The economy could not be read')
  return value
}

const expected = projectAll(readEconomy(marlshireText), library)

describe('order does not matter', () => {
  it('of the lists in an economy’s file', () => {
    fc.assert(
      fc.property(fc.integer(), seed => {
        const text = JSON.stringify(shuffle(parse(marlshireText), randomFrom(seed)))
        expect(text).not.toBe(JSON.stringify(parse(marlshireText)))
        expect(projectAll(readEconomy(text), library)).toBe(expected)
      }),
      { numRuns: 10 },
    )
  }, 60_000)

  it('of the lists in the models’ files, but for cases, stages and what is read in order', () => {
    fc.assert(
      fc.property(fc.integer(), seed => {
        const models = modelTexts.map((text, index) => {
          const { value } = parseModel(
            JSON.stringify(shuffle(parse(text), randomFrom(seed + index))),
            'model',
          )
          if (value === undefined) throw new Error('The model could not be read')
          return value
        })
        expect(projectAll(readEconomy(marlshireText), { ...library, models })).toBe(expected)
      }),
      { numRuns: 10 },
    )
  }, 60_000)

  it('does matter for cases, which this test would otherwise not notice', () => {
    const reversed = modelTexts.map(text => {
      const file: unknown = parse(text, (key, value: unknown) =>
        key === 'cases' && Array.isArray(value) && value.length > 1 ? value.slice(-1) : value,
      )
      return parseModel(JSON.stringify(file), 'model').value
    })
    const models = reversed.flatMap(model => model ?? [])
    expect(models).toHaveLength(library.models.length)
    expect(projectAll(readEconomy(marlshireText), { ...library, models })).not.toBe(expected)
  })
})
