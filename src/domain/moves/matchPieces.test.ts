import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { organisationId } from '../vocabulary/ids.ts'
import { matchPieces, type RoutedPiece } from './matchPieces.ts'
import type { Route } from './routeBook.ts'

/** A route by its hands: "network>acute" is held first by the network and delivered by the trust. */
function aRoute(hands: string): Route {
  const bodies = hands.split('>')
  return {
    index: 0,
    payer: organisationId('ccg'),
    steps: [],
    deliverer: organisationId(bodies.at(-1) ?? ''),
    firstHolder: organisationId(bodies[0] ?? ''),
    firstScope: undefined,
    hands,
  }
}
const pieces = (sums: Readonly<Record<string, number | null>>): readonly RoutedPiece[] =>
  Object.entries(sums).map(([hands, pence]) => ({ route: aRoute(hands), pence }))

function match(
  before: readonly RoutedPiece[],
  after: readonly RoutedPiece[],
): readonly (readonly unknown[])[] {
  const found: (readonly unknown[])[] = []
  matchPieces(before, after, (from, to, pence) => found.push([from.hands, to.hands, pence]))
  return found
}

describe('the pieces of one due, before and after', () => {
  it('cancel first where they go the same way', () => {
    expect(match(pieces({ acute: 80, community: 20 }), pieces({ community: 50, acute: 50 }))).toEqual([
      ['acute', 'acute', 50],
      ['community', 'community', 20],
      ['acute', 'community', 30],
    ])
  })

  it('prefer the same deliverer, then the same first holder', () => {
    expect(
      match(pieces({ acute: 60, 'network>site': 40 }), pieces({ 'ccpo>acute': 70, 'network>community': 30 })),
    ).toEqual([
      ['acute', 'ccpo>acute', 60],
      ['network>site', 'network>community', 30],
      ['network>site', 'ccpo>acute', 10],
    ])
  })

  it('stay unknown where the due is', () => {
    expect(match(pieces({ P1: null }), pieces({ 'network>P1': null, network: null }))).toEqual([
      ['P1', 'network>P1', null],
      ['P1', 'network', null],
    ])
  })

  it('of a clawback are matched as pieces of a payment are', () => {
    expect(match(pieces({ P1: -30 }), pieces({ P1: -10, network: -20 }))).toEqual([
      ['P1', 'P1', -10],
      ['P1', 'network', -20],
    ])
  })

  it('lose no penny, whatever they are', () => {
    const anySums = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c>a', 'c>b', 'd'), fc.nat(1000)), {
      maxLength: 5,
    })
    fc.assert(
      fc.property(anySums, anySums, (left, right) => {
        const total = Math.max(...[left, right].map(sums => sums.reduce((sum, [, pence]) => sum + pence, 0)))
        const whole = (sums: readonly (readonly [string, number])[]): readonly RoutedPiece[] => {
          const sum = sums.reduce((all, [, pence]) => all + pence, 0)
          return [...sums, ['rest', total - sum] as const].map(([hands, pence]) => ({
            route: aRoute(hands),
            pence,
          }))
        }
        let matched = 0
        matchPieces(whole(left), whole(right), (_from, _to, pence) => {
          expect(pence).toBeGreaterThanOrEqual(0)
          matched += pence ?? 0
        })
        expect(matched).toBe(total)
      }),
    )
  })
})
