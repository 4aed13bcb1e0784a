import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { checkLaws } from '../../src/domain/checks/checkLaws.ts'
import { applyEdit } from '../../src/domain/edit/applyEdit.ts'
import { completeEconomy } from '../../src/domain/project/completeEconomy.ts'
import { listStates } from '../../src/domain/project/findState.ts'
import { projectScenario } from '../../src/domain/project/projectScenario.ts'
import type { Economy } from '../../src/domain/vocabulary/economy.ts'
import { orderEconomy } from '../../src/domain/vocabulary/orderEconomy.ts'
import { formatEconomy } from '../../src/parse/economy/formatEconomy.ts'
import { parseEconomy } from '../../src/parse/economy/parseEconomy.ts'
import { anEconomy } from '../builders/anEconomy.ts'
import { anyEconomy } from '../builders/anyEconomy.ts'
import { anyEdit } from '../builders/anyEdit.ts'

const library = await loadLibrary()

/** An economy, and up to eight edits, each drawn for what the ones before have left. */
const anyEdited = anyEconomy().chain(start => grow(orderEconomy(start), 8))

function grow(
  economy: Economy,
  edits: number,
): fc.Arbitrary<{ economy: Economy; refused: readonly string[] }> {
  if (edits === 0) return fc.constant({ economy, refused: [] })
  return anyEdit(economy).chain(edit => {
    const before = JSON.stringify(economy)
    const { economy: next = economy, refused } = applyEdit(economy, edit)
    if (JSON.stringify(economy) !== before) throw new Error(`${edit.type} changed what it was given`)
    return grow(next, edits - 1).map(rest => ({
      economy: rest.economy,
      refused: refused === undefined ? rest.refused : [refused, ...rest.refused],
    }))
  })
}

const isContradiction = (text: string) => text.startsWith('The known total')

describe('an economy that a person corrects', () => {
  it('is written and read back as it is, with nothing to complain of', () => {
    fc.assert(
      fc.property(anyEdited, ({ economy }) => {
        const { value, problems } = parseEconomy(formatEconomy(economy), 'edited.json')
        expect(problems).toEqual([])
        expect(value).toEqual(economy)
      }),
      { numRuns: 200 },
    )
  }, 120_000)

  it('keeps every law in every state', () => {
    const anyState = fc.constantFrom(...listStates(library.models))
    fc.assert(
      fc.property(anyEdited, anyState, ({ economy }, state) => {
        const scenario = { economy: economy.id, state, in: {}, set: {}, practices: {} }
        const projection = projectScenario(economy, library, scenario)
        // A total that the facts contradict is the person's to settle: it is told, and no projection can keep it.
        const broken = checkLaws(projection, economy, library).filter(({ text }) => !isContradiction(text))
        expect(broken).toEqual([])
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  it('is told in a whole sentence what cannot be done', () => {
    fc.assert(
      fc.property(anyEdited, ({ refused }) => {
        for (const sentence of refused) expect(sentence).toMatch(/^[\p{Lu}“=0-9].{10,}\.$/su)
      }),
    )
  }, 60_000)
})

describe('merging', () => {
  it('adds up the patients of two practices and keeps only the payments that are known of both', () => {
    const [first, second] = anEconomy().practices
    if (first === undefined || second === undefined) throw new Error('Two practices are needed')
    const economy = anEconomy({
      payments: [
        { practice: first.id, core: 100, quality: 7, year: '2015/16' },
        { practice: second.id, core: 23, year: '2015/16' },
      ],
    })
    const after = applyEdit(economy, { type: 'close-practice', id: second.id, to: first.id }).economy
    expect(after?.practices).toEqual([{ ...first, list: first.list + second.list }])
    expect(after?.payments).toEqual([{ practice: first.id, core: 123, year: '2015/16' }])
  })

  it('gives a provider’s work to the one that it is merged into, whole', () => {
    const economy = anEconomy()
    const [trust, , community] = economy.organisations
    if (trust === undefined || community === undefined) throw new Error('Two providers are needed')
    const after = applyEdit(economy, { type: 'close-body', id: community.id, to: trust.id }).economy
    expect(after?.delivery.map(row => [row.service, row.provider, row.millionths])).toEqual([
      ['community', trust.id, 1_000_000],
      ['outpatient', trust.id, 1_000_000],
      ['acute', trust.id, 1_000_000],
    ])
    if (after === undefined) throw new Error('The merger was refused')
    const whole = completeEconomy(after, library.services)
    expect(whole.organisations.some(body => body.id === community.id)).toBe(false)
  })

  it('refuses to close a body while its work has nobody to go to', () => {
    const economy = anEconomy()
    for (const body of economy.organisations)
      expect(applyEdit(economy, { type: 'close-body', id: body.id }).refused).toMatch(/from now on/)
  })
})
