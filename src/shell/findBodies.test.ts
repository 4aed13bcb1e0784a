import { describe, expect, it } from 'vitest'
import { anEconomy, aPractice } from '../../tests/builders/anEconomy.ts'
import type { MappedOrganisation } from '../domain/vocabulary/careMap.ts'
import { organisationId } from '../domain/vocabulary/ids.ts'
import { findBodies, listFindable } from './findBodies.ts'

const aBody = (id: string, name: string, given: Partial<MappedOrganisation> = {}): MappedOrganisation => ({
  id: organisationId(id),
  name,
  kind: 'acute-trust',
  formed: false,
  delivered: 0,
  passedOn: 0,
  because: [],
  ...given,
})

const P1 = organisationId('P90001')
const economy = anEconomy({ practices: [aPractice({ id: P1, postcode: 'SK6 5LG' })] })
const bodies = listFindable(
  [
    aBody('cottage', 'Marl General Cottage Hospital'),
    aBody('general', 'Marl General Hospital NHS Foundation Trust', { shortName: 'Marl General FT' }),
    aBody('P90001', 'St Luke’s Surgery', { kind: 'gp-practice' }),
  ],
  economy,
)
const find = (query: string) => findBodies(bodies, query).map(({ body }) => body.id)

describe('finding an organisation', () => {
  it.each([
    ['its full name', 'general hospital nhs foundation', ['general']],
    ['the map’s short name', 'General FT', ['general']],
    ['words in another order', 'hospital marl cottage', ['cottage']],
    ['a name without its marks', 'st lukes', ['P90001']],
    ['its code', 'p90001', ['P90001']],
    ['its postcode', 'SK6 5LG', ['P90001']],
    ['its postcode without the gap', 'sk65lg', ['P90001']],
    ['nothing of the kind', 'zebra', []],
  ])('goes by %s', (_, query, found) => {
    expect(find(query)).toEqual(found)
  })

  it('puts what is just that first, and shows all where nothing is asked', () => {
    expect(find('general')).toEqual(['general', 'cottage'])
    expect(find('')).toHaveLength(3)
  })
})
