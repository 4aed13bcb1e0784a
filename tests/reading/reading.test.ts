import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listEconomies, loadEconomy } from '../../src/cli/loadEconomy.ts'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { listStates } from '../../src/domain/project/findState.ts'
import { projectScenario } from '../../src/domain/project/projectScenario.ts'
import type { Certainty } from '../../src/domain/vocabulary/certainty.ts'
import { formatState, type State } from '../../src/domain/vocabulary/scenario.ts'
import { compareReading } from './compareReading.ts'
import { parseReading } from './parseReading.ts'
import { toFacts } from './toFacts.ts'

const library = await loadLibrary()
const marlshire = await loadEconomy('marlshire')

const economies = new Map(
  await Promise.all((await listEconomies()).map(async id => [id, await loadEconomy(id)] as const)),
)

const textOf = (state: string) => readFileSync(join(import.meta.dirname, `${state}.md`), 'utf8')
const today = parseReading('today', textOf('today'))

/** Each state that has been read from the source, as `tests/reading/STATE.md` names it, with its map and its reading. */
const read = readdirSync(import.meta.dirname)
  .filter(name => name.endsWith('.md'))
  .sort()
  .map(name => {
    const state = name.slice(0, -'.md'.length)
    const reading = parseReading(state, textOf(state), today)
    return { state, reading, map: mapOf(state, reading.economy) }
  })

function mapOf(name: string, economyId: string) {
  const state = listStates(library.models).find(one => fileOf(one) === name)
  const economy = economies.get(economyId)
  if (state === undefined || economy === undefined) return undefined
  return projectScenario(economy, library, { economy: economy.id, state, in: {}, set: {}, practices: {} }).map
}

function fileOf(state: State): string {
  return formatState(state).replace(':', '-')
}

function getMap(name: string) {
  const map = read.find(one => one.state === name)?.map
  if (map === undefined) throw new Error(`There is no model for the reading ${name}.`)
  return map
}

function another(certainty: Certainty): Certainty {
  return certainty === 'aspired' ? 'likely' : 'aspired'
}

describe('the readings of the sources', () => {
  it('cover every state of every model', () => {
    expect(read.map(one => one.state)).toEqual(listStates(library.models).map(fileOf).sort())
  })

  it.each(read)('$state: the map shows what was read, and nothing else', ({ state, reading }) => {
    expect(compareReading(reading, toFacts(getMap(state)))).toEqual([])
  })

  it.each(read)(
    '$state: every row counts: without it, the map has something unread',
    ({ state, reading }) => {
      const facts = toFacts(getMap(state))
      for (const table of ['contracts', 'ties', 'agreements', 'leadership'] as const) {
        for (const row of reading[table]) {
          const shorter = { ...reading, [table]: reading[table].filter((one: unknown) => one !== row) }
          const unread = compareReading(shorter, facts).filter(one =>
            one.endsWith('which the reading does not know'),
          )
          expect(unread, `${table}: ${JSON.stringify(row)}`).not.toEqual([])
        }
      }
    },
  )

  it.each(read)(
    '$state: a row read whose certainty is not that of the map is noticed',
    ({ state, reading }) => {
      const facts = toFacts(getMap(state))
      for (const row of reading.contracts) {
        const contracts = reading.contracts.map(one =>
          one === row ? { ...one, certainty: another(one.certainty) } : one,
        )
        expect(compareReading({ ...reading, contracts }, facts), JSON.stringify(row)).not.toEqual([])
      }
    },
  )
})

describe('core general practice on Marlshire', () => {
  const coreOf = (name: string) => {
    const kinds = new Map(getMap(name).organisations.map(body => [body.id, body.kind]))
    return getMap(name).contracts.filter(
      contract =>
        kinds.get(contract.holder) === 'gp-practice' &&
        contract.lines.some(line => line.service === 'core-primary-care'),
    )
  }
  const practices = marlshire.practices.length

  it.each(['today', 'soft-mcp', 'directed-mcp', 'network-led-mcp-early', 'network-led-mcp-mature', 'ccpo'])(
    '%s: every practice holds its own core contract from the commissioner',
    name => {
      const own = coreOf(name).filter(contract => contract.tier === 1)
      expect(new Set(own.map(contract => contract.holder)).size).toBe(practices)
    },
  )

  it('trust-led early: all but the practices under strain hold their own', () => {
    const strained = marlshire.practices
      .filter(practice => practice.flags.includes('under-strain'))
      .map(one => one.id)
    const own = new Set(coreOf('trust-led-pacs-early').map(contract => contract.holder))
    expect(strained).toHaveLength(3)
    expect(marlshire.practices.map(one => one.id).filter(id => !own.has(id))).toEqual(strained)
  })
})
