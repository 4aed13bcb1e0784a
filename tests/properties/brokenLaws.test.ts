import { describe, expect, it } from 'vitest'
import { loadEconomy } from '../../src/cli/loadEconomy.ts'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import type { Law } from '../../src/domain/checks/brokenLaw.ts'
import { checkComparison } from '../../src/domain/checks/checkComparison.ts'
import { checkLaws } from '../../src/domain/checks/checkLaws.ts'
import { tellMoves } from '../../src/domain/moves/tellMoves.ts'
import { projectScenario } from '../../src/domain/project/projectScenario.ts'
import type { CareMap, Projection } from '../../src/domain/vocabulary/careMap.ts'
import { organisationId, sourceId } from '../../src/domain/vocabulary/ids.ts'
import { type Flow, type Ledger, listFlows, type Way } from '../../src/domain/vocabulary/ledger.ts'
import { aLedger } from '../builders/aLedger.ts'
import { aScenario } from '../builders/aScenario.ts'

/**
 * Each law is broken on purpose, in every way that its check looks at, so that no property test passes because its
 * check sees nothing. A mutation changes one thing in a sound projection.
 */
const library = await loadLibrary()
const marlshire = await loadEconomy('marlshire')
const project = (state: string) =>
  projectScenario(marlshire, library, aScenario(state, { economy: 'marlshire' }))
const sound = project('ccpo')

type Mutation = {
  readonly it: string
  readonly law: Law
  readonly says: RegExp
  readonly breaks: () => Projection
}

const withMap = (change: Partial<CareMap>): Projection => ({ ...sound, map: { ...sound.map, ...change } })
/** The ledger with some of its pieces changed. */
const changeFlows = (ledger: Ledger, change: (flow: Flow, index: number) => Flow): Ledger =>
  aLedger(listFlows(ledger).map(change), ledger.dues)
const withFlow = (change: (flow: Flow) => Partial<Flow>): Projection => ({
  ...sound,
  ledger: changeFlows(sound.ledger, (flow, index) => (index === 0 ? { ...flow, ...change(flow) } : flow)),
})
const withWay = (change: Partial<Way>): Projection => withFlow(({ way }) => ({ way: { ...way, ...change } }))
/** The map with its first contract (or tie, or body…) changed. */
const first = <Value>(values: readonly Value[], change: Partial<Value>): readonly Value[] =>
  values.map((value, index) => (index === 0 ? { ...value, ...change } : value))
const { map } = sound

const MUTATIONS: readonly Mutation[] = [
  {
    it: 'loses a penny of a due',
    law: 'money',
    says: /is due £.* but £.* of it is on the map/,
    breaks: () => withFlow(({ pence }) => ({ pence: (pence ?? 0) - 1 })),
  },
  {
    it: 'has half a penny',
    law: 'money',
    says: /not whole pence/,
    breaks: () => withFlow(({ pence }) => ({ pence: (pence ?? 0) + 0.5 })),
  },
  {
    it: 'lets a contract for more than its lines',
    law: 'money',
    says: /its lines come to/,
    breaks: () => withMap({ contracts: first(map.contracts, { pence: 1 }) }),
  },
  {
    it: 'drops a contract that money flows through',
    law: 'money',
    says: /but contracts carry/,
    breaks: () =>
      withMap({
        contracts: map.contracts.filter(
          ({ tier, lines }) => tier !== 1 || lines[0]?.service !== 'specialised',
        ),
      }),
  },
  {
    it: 'writes more into a contract line than flows through it',
    law: 'money',
    says: /flows through it/,
    breaks: () =>
      withMap({
        contracts: map.contracts.map((contract, index) =>
          index === 0
            ? {
                ...contract,
                pence: (contract.pence ?? 0) + 1,
                lines: first(contract.lines, { pence: (contract.lines[0]?.pence ?? 0) + 1 }),
              }
            : contract,
        ),
      }),
  },
  {
    it: 'shows an organisation with more than it gets',
    law: 'money',
    says: /passes on or delivers/,
    breaks: () => withMap({ organisations: first(map.organisations, { received: 1 }) }),
  },
  {
    it: 'shows an organisation with sums that balance but are made up',
    law: 'money',
    says: /are not those of its contracts/,
    breaks: () =>
      withMap({ organisations: first(map.organisations, { received: 5, delivered: 5, passedOn: 0 }) }),
  },
  {
    it: 'totals a line wrongly',
    law: 'money',
    says: /The total for acute|The total for hospital care says/,
    breaks: () => withMap({ totals: { ...map.totals, byService: { ...map.totals.byService, acute: 1 } } }),
  },
  {
    it: 'leaves a pound without a deliverer',
    law: 'hands',
    says: /Nobody on the map delivers/,
    breaks: () => withWay({ deliverer: organisationId('nobody') }),
  },
  {
    it: 'has a deliverer whom the contracts do not reach',
    law: 'hands',
    says: /but NHS England delivers it/,
    breaks: () => withWay({ deliverer: organisationId('nhs-england') }),
  },
  {
    it: 'skips the first contract of a chain',
    law: 'hands',
    says: /by a contract that is not its own/,
    breaks: () => {
      const at = listFlows(sound.ledger).findIndex(({ way }) => way.contracts.length > 1)
      const ledger = changeFlows(sound.ledger, (flow, index) =>
        index === at ? { ...flow, way: { ...flow.way, contracts: flow.way.contracts.slice(1) } } : flow,
      )
      return { ...sound, ledger }
    },
  },
  {
    it: 'names another first holder than the contract does',
    law: 'hands',
    says: /held first by another body/,
    breaks: () => withWay({ firstHolder: organisationId('nhs-england') }),
  },
  {
    it: 'lets a body pay itself',
    law: 'hands',
    says: /holds a contract with itself/,
    breaks: () => withMap({ contracts: map.contracts.map(one => ({ ...one, holder: one.payer })) }),
  },
  {
    it: 'has two contracts of one name',
    law: 'hands',
    says: /Two contracts are both called/,
    breaks: () => withMap({ contracts: [...map.contracts, ...map.contracts.slice(0, 1)] }),
  },
  {
    it: 'lets somebody lead who is not there',
    law: 'hands',
    says: /The leadership names “nobody”/,
    breaks: () =>
      withMap({
        parts: map.parts.map(part => ({
          ...part,
          leadership: { ...part.leadership, lead: [organisationId('nobody')] },
        })),
      }),
  },
  {
    it: 'ties a body to one that is not there',
    law: 'hands',
    says: /A tie names “nobody”/,
    breaks: () => withMap({ relations: first(map.relations, { to: organisationId('nobody') }) }),
  },
  {
    it: 'does not say why',
    law: 'grounds',
    says: /does not say why/,
    breaks: () => withMap({ contracts: first(map.contracts, { because: [] }) }),
  },
  {
    it: 'is surer than its reasons',
    law: 'grounds',
    says: /is called given, but its weakest reason is/,
    breaks: () => withMap({ relations: first(map.relations, { certainty: 'given' }) }),
  },
  {
    it: 'cites a section that nobody wrote',
    law: 'grounds',
    says: /No source has the section bma#page-99/,
    breaks: () =>
      withMap({
        agreements: [],
        relations: first(map.relations, {
          because: [{ source: sourceId('bma'), section: 'page-99', certainty: 'stated' }],
          certainty: 'stated',
        }),
      }),
  },
  {
    it: 'passes a national rate off as a known payment',
    law: 'honesty',
    says: /not marked illustrative/,
    breaks: () =>
      withMap({
        contracts: map.contracts.map(contract => ({
          ...contract,
          lines: contract.lines.map(line => ({ ...line, illustrative: false })),
        })),
      }),
  },
  {
    it: 'does not say that it is illustrative',
    law: 'honesty',
    says: /does not say that it is illustrative/,
    breaks: () => withMap({ illustrative: false }),
  },
  {
    it: 'forgets what a practice is due',
    law: 'honesty',
    says: /is known, but the map has no £ for it/,
    breaks: () => withFlow(() => ({ pence: null })),
  },
  {
    it: 'calls a known due unknown',
    law: 'honesty',
    says: /The list of what is not known is wrong/,
    breaks: () =>
      withMap({
        totals: { ...map.totals, unknown: [{ practice: organisationId('P90001'), service: 'acute' }] },
      }),
  },
]

describe('a sound projection', () => {
  it('breaks no law', () => {
    expect(checkLaws(sound, marlshire, library)).toEqual([])
  })
})

describe('a projection that breaks a law is found out when it', () => {
  it.each(MUTATIONS)('$it ($law)', ({ law, says, breaks }) => {
    const found = checkLaws(breaks(), marlshire, library).filter(one => one.law === law)
    expect(found.map(one => one.text).filter(text => says.test(text))).not.toEqual([])
  })

  it('invents £ for a due that is not known (honesty)', () => {
    const unknown = { ...marlshire, paymentsExpected: true }
    const projection = projectScenario(unknown, library, aScenario('ccpo', { economy: 'marlshire' }))
    expect(checkLaws(projection, unknown, library)).toEqual([])
    const ledger = changeFlows(projection.ledger, flow => ({ ...flow, pence: flow.pence ?? 0 }))
    const texts = checkLaws({ ...projection, ledger }, unknown, library).map(one => one.text)
    expect(texts.filter(text => /is not known, but the map has £ for it/.test(text))).not.toEqual([])
  })

  it('cannot meet a known total, because more is known to be paid (money)', () => {
    const economy = {
      ...marlshire,
      payments: [{ practice: organisationId('P90001'), enhanced: 500_00, year: '2015/16' }],
      controlTotals: [{ service: 'enhanced-primary-care' as const, pence: 100_00, source: 'a test' }],
    }
    const projection = projectScenario(economy, library, aScenario('today', { economy: 'marlshire' }))
    const texts = checkLaws(projection, economy, library).map(one => one.text)
    expect(texts).toEqual([
      expect.stringMatching(/^The known total for enhanced services is £100\.00, but the practices come to/),
    ])
  })
})

describe('a comparison that breaks the law of changes is found out when it', () => {
  const before = project('today')
  const moves = tellMoves(before, sound, library)
  const texts = (told: typeof moves) => checkComparison(before, sound, told).map(law => law.text)

  it('is whole, breaks nothing', () => {
    expect(texts(moves)).toEqual([])
  })

  it.each(
    moves.changes
      .map((change, index) => ({ subject: change.subject, index }))
      .filter(({ index }) => index % 29 === 0),
  )('forgets change $index, of a $subject', ({ index }) => {
    const changes = moves.changes.filter((_, at) => at !== index)
    expect(texts({ ...moves, changes }).filter(text => /do not tell all|is not told/.test(text))).not.toEqual(
      [],
    )
  })

  it('gives a change to two moves', () => {
    const doubled = moves.moves.map(move => ({ ...move, changes: [...move.changes, 0] }))
    expect(texts({ ...moves, moves: doubled })).toContainEqual(
      expect.stringMatching(/belongs to \d+ moves, not to one/),
    )
  })

  it('gives a change to no move', () => {
    const bare = moves.moves.map(move => ({ ...move, changes: [] }))
    expect(texts({ ...moves, moves: bare })).toContainEqual(expect.stringMatching(/belongs to 0 moves/))
  })

  it('tells little of the £ that moved, or leaves a move untold', () => {
    expect(texts({ ...moves, sentences: [] })).toEqual([
      'The news covers less than four fifths of the £ that moved.',
      expect.stringMatching(/^No sentence tells the move/),
      ...Array.from({ length: 4 }, () => expect.stringMatching(/^No sentence tells the move/)),
    ])
  })
})
