import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { tellMoves } from '../../src/domain/moves/tellMoves.ts'
import { projectScenario } from '../../src/domain/project/projectScenario.ts'
import { TERMS_2015 } from '../../src/domain/words/terms.ts'
import { layoutMap } from '../../src/layout/layoutMap.ts'
import { orderPlainly } from '../../src/layout/orderPlainly.ts'
import type { PlacedMap } from '../../src/layout/placedMap.ts'
import { placeUnion } from '../../src/layout/placeUnion.ts'
import { toUnion } from '../../src/layout/toUnion.ts'
import { anyEconomy } from '../builders/anyEconomy.ts'
import { anyScenario } from '../builders/anyScenario.ts'

const library = await loadLibrary()
const { terms } = library.now ?? expect.fail('the library has no words of now')
const asides = Object.values(terms.asides ?? {}).flatMap(group => Object.values(group))

/** Sentences without what the words of now add to them. */
const strip = (text: string) => asides.reduce((left, aside) => left.replaceAll(aside, ''), text)

const anyPair = anyEconomy().chain(economy =>
  fc.record({
    economy: fc.constant(economy),
    from: anyScenario(economy, library),
    to: anyScenario(economy, library),
  }),
)

/** A placed map without its words. */
function withoutLabels({ routes, ties, agreements, ...map }: PlacedMap) {
  const bare = <Thing extends { readonly label?: unknown }>({ label: _, ...thing }: Thing) => thing
  return { ...map, routes: routes.map(bare), ties: ties.map(bare), agreements: agreements.map(bare) }
}

describe('the words of now', () => {
  it('change no pound, body, contract or move: they only add to the words', () => {
    fc.assert(
      fc.property(anyPair, ({ economy, from, to }) => {
        const [before, after] = [from, to].map(scenario => projectScenario(economy, library, scenario))
        if (before === undefined || after === undefined) throw new Error('no maps')
        const context = { services: library.services, localities: economy.localities }
        const then = tellMoves(before, after, { ...context, terms: TERMS_2015 })
        const now = tellMoves(before, after, { ...context, terms })
        expect(now.changes).toEqual(then.changes)
        expect(now.moves).toEqual(then.moves)
        expect(now.movedPence).toBe(then.movedPence)
        const textOf = ({ text }: { readonly text: string }) => text
        expect(now.sentences.map(textOf).map(strip)).toEqual(then.sentences.map(textOf))
        expect(now.further.map(textOf).map(strip)).toEqual(then.further.map(textOf))
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('leave every box and line where it was', () => {
    fc.assert(
      fc.property(anyPair, ({ economy, to }) => {
        const { map } = projectScenario(economy, library, to)
        const union = toUnion(economy.localities, [map])
        const placement = placeUnion(union, orderPlainly(union))
        for (const lens of ['contracts', 'budgets'] as const)
          expect(withoutLabels(layoutMap(map, placement, lens, terms))).toEqual(
            withoutLabels(layoutMap(map, placement, lens, TERMS_2015)),
          )
      }),
      { numRuns: 25 },
    )
  }, 60_000)
})
