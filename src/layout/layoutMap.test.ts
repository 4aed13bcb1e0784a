import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LayoutEconomy, layoutEconomy, someEconomy } from '../../tests/builders/someEconomy.ts'
import { LENSES } from '../domain/vocabulary/view.ts'
import { layoutMap } from './layoutMap.ts'
import { isNearForeignBox, measureLayout, measureShift } from './measureLayout.ts'
import { orderPlainly } from './orderPlainly.ts'
import type { PlacedMap } from './placedMap.ts'
import { placeUnion } from './placeUnion.ts'
import { textWidth } from './textWidth.ts'
import { toUnion } from './toUnion.ts'

function layoutAll({ localities, maps }: LayoutEconomy): readonly PlacedMap[] {
  const union = toUnion(localities, maps)
  const placement = placeUnion(union, orderPlainly(union))
  return maps.flatMap(map => LENSES.map(lens => layoutMap(map, placement, lens)))
}

const MARLSHIRE = layoutEconomy({
  practices: 36,
  localities: 3,
  payers: 3,
  providers: 10,
  millions: [171, 48, 57, 4, 92, 11],
})

describe('law 7', () => {
  it('never lets placed boxes overlap, nor a route touch a foreign box, and routes every contract', () => {
    fc.assert(
      fc.property(someEconomy, economy => {
        const placed = layoutAll(economy)
        placed.forEach((map, index) => {
          const contracts = economy.maps[Math.floor(index / LENSES.length)]?.contracts ?? []
          const figures = measureLayout(
            map,
            contracts.map(contract => contract.id),
          )
          expect(figures).toMatchObject({
            overlaps: 0,
            outside: 0,
            nearForeignBoxes: 0,
            unrouted: 0,
            labelOverlaps: 0,
          })
        })
      }),
      { numRuns: 40, seed: 20150401 },
    )
  }, 60_000)

  it('can be broken: a ribbon pushed over a neighbour is seen', () => {
    const [map] = layoutAll(MARLSHIRE)
    const box = map?.boxes.find(one => one.lane === 'provide')
    const route = map?.routes.find(one => box && 'placement' in one.to && one.to.placement !== box.placement)
    if (map === undefined || box === undefined || route === undefined) throw new Error('Nothing to break')
    const astray = { ...route, left: [[box.x, box.y - 20] as const, [box.x, box.y + 20] as const], right: [] }
    expect(isNearForeignBox(route, map)).toBe(false)
    expect(isNearForeignBox(astray, map)).toBe(true)
  })
})

describe('a placed map', () => {
  it('keeps every organisation that keeps its lane in its place, in every state and lens', () => {
    fc.assert(
      fc.property(someEconomy, economy => {
        const [first, ...others] = layoutAll(economy)
        if (first === undefined) return
        for (const other of others) expect(measureShift(first, other)).toBe(0)
      }),
      { numRuns: 15 },
    )
  }, 60_000)

  it('gives every route the same number of points on both edges', () => {
    const counts = new Set(
      layoutAll(MARLSHIRE).flatMap(map => map.routes.flatMap(one => [one.left.length, one.right.length])),
    )
    expect(counts.size).toBe(1)
  })

  it('draws money to one scale: each ribbon is as wide as its pounds, and fits the box that it enters', () => {
    const budgets = layoutAll(MARLSHIRE).filter(map => map.lens === 'budgets')
    for (const map of budgets) {
      for (const route of map.routes) {
        expect(route.width).toBeCloseTo(Math.max(1.6, ((route.pence ?? 0) / 100) * map.unitsPerPound), 6)
      }
      for (const box of map.boxes.filter(one => one.locality === undefined)) {
        const into = map.routes.filter(one => 'placement' in one.to && one.to.placement === box.placement)
        expect(into.reduce((sum, one) => sum + one.width, 0)).toBeLessThanOrEqual(box.width)
      }
    }
  })

  it('fills a wide screen at the size of Marlshire: 16:9, three tenths boxes', () => {
    for (const map of layoutAll(MARLSHIRE)) {
      const figures = measureLayout(map)
      expect(figures.filled).toBeGreaterThan(0.3)
      expect(figures.aspect).toBeGreaterThan(1.55)
      expect(figures.aspect).toBeLessThan(1.95)
    }
  })

  it('writes every name inside its box, in 18 units or more', () => {
    for (const map of layoutAll(MARLSHIRE)) {
      for (const box of map.boxes) {
        expect(box.nameSize).toBeGreaterThanOrEqual(18)
        for (const line of box.nameLines) {
          const weight = box.locality === undefined ? 600 : 400
          expect(textWidth(line, box.nameSize, weight)).toBeLessThan(box.width)
        }
      }
    }
  })

  it('bundles the contracts of a locality, and names the bundle alike in every state', () => {
    const [today] = layoutAll(MARLSHIRE)
    const bundle = today?.routes.find(route => route.id === 'payer-0>l0:practice-contract')
    expect(bundle?.contracts.length).toBeGreaterThan(1)
    expect(bundle?.to).toEqual({ group: 'l0' })
  })

  it('does not move what it is given', () => {
    const before = JSON.stringify(MARLSHIRE)
    layoutAll(MARLSHIRE)
    expect(JSON.stringify(MARLSHIRE)).toBe(before)
  })

  it('gives the same bytes for the same input', () => {
    expect(JSON.stringify(layoutAll(MARLSHIRE))).toBe(JSON.stringify(layoutAll(MARLSHIRE)))
  })
})

describe('size', () => {
  it('draws an economy of a single practice', () => {
    const economy = layoutEconomy({ practices: 1, localities: 1, payers: 1, providers: 1, millions: [3] })
    expect(layoutAll(economy)[0]?.groups).toMatchObject([{ open: true }])
  })

  it('opens seven localities of seven practices, and closes seven hundred practices into their localities', () => {
    const stockport = layoutEconomy({
      practices: 47,
      localities: 7,
      payers: 2,
      providers: 8,
      millions: [90, 20],
    })
    const large = layoutEconomy({
      practices: 700,
      localities: 14,
      payers: 3,
      providers: 12,
      millions: [90, 20],
    })
    expect(layoutAll(stockport)[0]?.groups.every(group => group.open)).toBe(true)
    expect(layoutAll(large)[0]?.groups.some(group => group.open)).toBe(false)
    expect(measureLayout(layoutAll(large)[1] ?? failed())).toMatchObject({
      overlaps: 0,
      outside: 0,
      nearForeignBoxes: 0,
    })
  }, 30_000)
})

function failed(): never {
  throw new Error('There is no such map')
}
