import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadEconomy } from '../../src/cli/loadEconomy.ts'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { checkComparison } from '../../src/domain/checks/checkComparison.ts'
import { compareMaps } from '../../src/domain/moves/compareMaps.ts'
import { isMoved, streamPence } from '../../src/domain/moves/streamPence.ts'
import { tellMoves } from '../../src/domain/moves/tellMoves.ts'
import { listStates, listWalk } from '../../src/domain/project/findState.ts'
import { projectScenario } from '../../src/domain/project/projectScenario.ts'
import { formatState } from '../../src/domain/vocabulary/scenario.ts'
import { anyEconomy } from '../builders/anyEconomy.ts'
import { anyScenario } from '../builders/anyScenario.ts'

const library = await loadLibrary()
const marlshire = await loadEconomy('marlshire')

const anyPair = anyEconomy().chain(economy =>
  fc
    .tuple(anyScenario(economy, library), anyScenario(economy, library))
    .map(([before, after]) => ({ economy, before, after })),
)

const walked = listStates(library.models).map(state => ({
  name: formatState(state),
  projection: projectScenario(marlshire, library, {
    economy: marlshire.id,
    state,
    in: {},
    set: {},
    practices: {},
  }),
}))
const walk = new Set(listWalk(library.models).map(formatState))
const isWalked = ({ name }: (typeof walked)[number]) => walk.has(name)

/** Every pair of the walk; each further state with today, with the end of the walk, and with the state before it. */
const pairs = walked.flatMap((from, index) =>
  walked
    .filter((to, at) => {
      if (to === from) return false
      if (isWalked(from) && isWalked(to)) return true
      return from.name === 'today' || to.name === 'today' || from.name === 'ccpo' || at === index + 1
    })
    .map(to => ({ from, to })),
)

describe('the difference of any two maps of one economy', () => {
  it('is told losslessly, each change in one move, by money that adds up', () => {
    fc.assert(
      fc.property(anyPair, ({ economy, before, after }) => {
        const a = projectScenario(economy, library, before)
        const b = projectScenario(economy, library, after)
        const context = { services: library.services, localities: economy.localities }
        // A handful of practices can scatter their £ over many small moves: the news is checked on a real size below.
        const broken = checkComparison(a, b, tellMoves(a, b, context))
        expect(broken.filter(law => !law.text.startsWith('The news covers'))).toEqual([])

        const streamed = streamPence(a, b).reduce((sum, stream) => sum + stream.pence, 0)
        expect(streamed).toBe(a.map.totals.pence)
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  it('is nothing for a map and itself', () => {
    fc.assert(
      fc.property(anyPair, ({ economy, before }) => {
        const a = projectScenario(economy, library, before)
        const again = projectScenario(structuredClone(economy), library, before)
        expect(compareMaps(a.map, again.map)).toEqual([])
        expect(streamPence(a, again).filter(isMoved)).toEqual([])
        expect(tellMoves(a, again, library).sentences).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

describe('pairs of states of Marlshire', () => {
  it.each(pairs)(
    '$from.name → $to.name: five sentences cover four fifths of the £ that moved',
    ({ from, to }) => {
      const moves = tellMoves(from.projection, to.projection, {
        services: library.services,
        localities: marlshire.localities,
      })
      expect(checkComparison(from.projection, to.projection, moves)).toEqual([])
      expect(moves.sentences.length).toBeGreaterThan(1)
      expect(moves.sentences.length).toBeLessThanOrEqual(5)
    },
  )

  it.each(pairs)(
    '$from.name → $to.name: every sentence is English, and has no £ once money is off',
    ({ from, to }) => {
      const { sentences, further } = tellMoves(from.projection, to.projection, {
        services: library.services,
        localities: marlshire.localities,
      })
      for (const { text, moneyFreeText, parts } of [...sentences, ...further]) {
        for (const one of [text, moneyFreeText]) {
          expect(one).toMatch(/^[A-Z£0-9].*[A-Za-z0-9)]\.$/)
          expect(one).not.toMatch(/undefined|null|NaN| {2}|\.\.| [.,;]|,,|-ccg|marl-|P90/)
        }
        expect(moneyFreeText).not.toContain('£')
        expect(parts.map(part => part.text).join('')).toBe(text)
      }
    },
  )
})
