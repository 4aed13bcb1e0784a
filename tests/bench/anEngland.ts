import type { Economy } from '../../src/domain/vocabulary/economy.ts'
import { localityId, organisationId } from '../../src/domain/vocabulary/ids.ts'
import { anEconomy, anOrganisation, aPractice, deliveredBy } from '../builders/anEconomy.ts'

const COMMISSIONERS = 209
const PRACTICES_EACH = 37
const PRACTICES_A_LOCALITY = 12

/** A made-up country as large as England in 2016: 209 CCGs, each with 37 practices, an acute and a community trust. */
export function anEngland(): Economy {
  const codes = Array.from({ length: COMMISSIONERS }, (_, index) => `ccg-${index}`)
  const practices = codes.flatMap(code =>
    Array.from({ length: PRACTICES_EACH }, (_, index) =>
      aPractice({
        id: organisationId(`${code}-${index}`),
        list: 3000 + ((index * 977) % 9000),
        commissioner: organisationId(code),
        locality: localityId(`${code}-${Math.floor(index / PRACTICES_A_LOCALITY)}`),
        contract: index % 3 === 0 ? 'pms' : 'gms',
      }),
    ),
  )
  return anEconomy({
    id: 'made-up-england',
    name: 'A made-up England',
    practices,
    organisations: codes
      .flatMap(code => [
        anOrganisation('ccg', code),
        anOrganisation('acute-trust', `${code}-acute`),
        anOrganisation('community-provider', `${code}-community`),
      ])
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    localities: [...new Set(practices.map(practice => practice.locality))]
      .sort()
      .map(id => ({ id, name: id })),
    delivery: codes.flatMap(code => {
      const commissioner = organisationId(code)
      return [
        { ...deliveredBy('community', `${code}-community`), commissioner },
        { ...deliveredBy('outpatient', `${code}-acute`), commissioner },
        { ...deliveredBy('acute', `${code}-acute`), commissioner },
      ]
    }),
  })
}
