import { describe, expect, it } from 'vitest'
import { aBody, aContract, aMap, STATED } from '../../../tests/builders/aContract.ts'
import { organisationId } from '../vocabulary/ids.ts'
import { compareMaps } from './compareMaps.ts'
import { patchMap } from './patchMap.ts'

const before = aMap({
  organisations: [
    aBody('acute', 'acute-trust', { received: 10_000, delivered: 10_000 }),
    aBody('ccg', 'ccg', { allocated: 10_000, passedOn: 10_000 }),
  ],
  contracts: [aContract('ccg', 'acute')],
})
const after = aMap({
  organisations: [
    aBody('acute', 'acute-trust', { received: 10_000, delivered: 10_000, name: 'A renamed trust' }),
    aBody('ccg', 'ccg', { allocated: 10_000, passedOn: 10_000 }),
    aBody('ccpo', 'integrated-provider', { formed: true, received: 10_000, passedOn: 10_000 }),
  ],
  contracts: [aContract('ccg', 'ccpo'), aContract('ccpo', 'acute', { tier: 2 })],
  relations: [
    {
      type: 'advises',
      from: organisationId('acute'),
      to: organisationId('ccpo'),
      because: STATED,
      certainty: 'stated',
    },
  ],
})

describe('comparing two maps', () => {
  it('names what came, what went and which fields differ', () => {
    expect(
      compareMaps(before, after).map(change => [
        change.subject,
        change.type,
        change.id,
        ...(change.type === 'changed' ? change.fields : []),
      ]),
    ).toEqual([
      ['organisation', 'changed', 'acute', 'name'],
      ['organisation', 'added', 'ccpo'],
      ['contract', 'removed', 'ccg>acute:nhs-standard'],
      ['contract', 'added', 'ccg>ccpo:nhs-standard'],
      ['contract', 'added', 'ccpo>acute:nhs-standard'],
      ['relation', 'added', 'advises acute ccpo'],
    ])
  })

  it('finds nothing between a map and itself, however its keys are ordered', () => {
    expect(compareMaps(before, structuredClone(before))).toEqual([])
    const turned = before.contracts.map(contract => Object.fromEntries(Object.entries(contract).reverse()))
    expect(turned).toEqual(before.contracts)
  })

  it('calls the money of an organisation derived: it follows from contracts', () => {
    const richer = { ...before, organisations: before.organisations.map(body => ({ ...body, passedOn: 99 })) }
    expect(compareMaps(before, richer)).toEqual([])
  })
})

describe('patching a map', () => {
  it('undoes and redoes the comparison, and works the money out again', () => {
    const patched = patchMap(before, compareMaps(before, after))
    expect(compareMaps(patched, after)).toEqual([])
    expect(patched.organisations.find(body => body.id === 'ccpo')).toMatchObject({
      received: 10_000,
      passedOn: 10_000,
      delivered: 0,
    })
    expect(compareMaps(patchMap(after, compareMaps(after, before)), before)).toEqual([])
  })
})
