import { describe, expect, it } from 'vitest'
import { layoutEconomy } from '../../tests/builders/someEconomy.ts'
import { contractId, organisationId } from '../domain/vocabulary/ids.ts'
import { layoutMap } from './layoutMap.ts'
import { orderPlainly } from './orderPlainly.ts'
import { placeUnion } from './placeUnion.ts'
import { routeToPractice } from './routeToPractice.ts'
import { toUnion } from './toUnion.ts'

const { localities, maps } = layoutEconomy({
  practices: 12,
  localities: 2,
  payers: 1,
  providers: 5,
  millions: [40],
})
const union = toUnion(localities, maps)
const [today] = maps
const placed = today && layoutMap(today, placeUnion(union, orderPlainly(union)), 'contracts')
const practice = organisationId('P00007')
const contract = contractId('payer-0>P00007:gms')

describe('the line into one practice', () => {
  it('runs from the payer to the edge of its cell, with as many points as its bundle', () => {
    const route = placed && routeToPractice(placed, practice, contract)
    const cell = placed?.boxes.find(box => box.organisation === practice)
    const bundle = placed?.routes.find(one => one.contracts.includes(contract))
    const end = route?.left.at(-1)
    expect(end?.[1]).toBeCloseTo((cell?.y ?? 0) + (cell?.height ?? 0) / 2)
    expect(Math.abs((end?.[0] ?? 0) - (cell?.x ?? 0))).toBeLessThan(2)
    expect(route?.left.length).toBe(bundle?.left.length)
    expect(route?.from).toBe(bundle?.from)
  })

  it('is not drawn for a contract that no bundle carries', () => {
    expect(placed && routeToPractice(placed, practice, contractId('nobody>P00007:gms'))).toBeUndefined()
  })
})
