import { describe, expect, it } from 'vitest'
import { aCareMap, aContract, anOrganisation, aPractice } from '../../tests/builders/aCareMap.ts'
import { contractId } from '../domain/vocabulary/ids.ts'
import { toLinks } from './toLinks.ts'

const CCG = anOrganisation('ccg', 'ccg')
const TRUST = anOrganisation('trust', 'acute-trust')
const PRACTICES = [aPractice('a', 'north'), aPractice('b', 'north'), aPractice('c', 'south')]

describe('what one line stands for', () => {
  it('bundles GMS, PMS and APMS of a locality, adds their pence, and keeps other forms apart', () => {
    const map = aCareMap({
      organisations: [CCG, ...PRACTICES],
      contracts: [
        aContract('ccg', 'a', 10, 'gms'),
        aContract('ccg', 'b', 5, 'pms'),
        aContract('ccg', 'a', 1, 'enhanced-service'),
        aContract('ccg', 'c', 7, 'gms'),
      ],
    })
    const links = toLinks(map).map(({ id, contracts, form, pence }) => [id, contracts.length, form, pence])
    expect(links).toEqual([
      ['ccg>north:enhanced-service', 1, 'enhanced-service', 100],
      ['ccg>north:practice-contract', 2, 'practice-contract', 1500],
      ['ccg>south:practice-contract', 1, 'gms', 700],
    ])
  })

  it('draws contracts that differ only in their locality once, and a single one under its own id', () => {
    const one = aContract('ccg', 'trust', 10)
    const north = {
      ...aContract('ccg', 'trust', 6),
      id: contractId('ccg>trust:nhs-standard:north'),
      scope: 'north',
    }
    const south = {
      ...aContract('ccg', 'trust', 4),
      id: contractId('ccg>trust:nhs-standard:south'),
      scope: 'south',
    }
    const apart = toLinks(aCareMap({ organisations: [CCG, TRUST], contracts: [north, south] }))
    expect(apart).toMatchObject([
      { id: 'ccg>trust:nhs-standard', contracts: [north.id, south.id], pence: 1000 },
    ])
    expect(toLinks(aCareMap({ organisations: [CCG, TRUST], contracts: [one] }))).toMatchObject([
      { id: one.id },
    ])
  })

  it('says not known where every contract of a bundle is, never 0', () => {
    const map = aCareMap({
      organisations: [CCG, ...PRACTICES],
      contracts: [aContract('ccg', 'a', null, 'gms')],
    })
    expect(toLinks(map)[0]?.pence).toBeNull()
  })
})
