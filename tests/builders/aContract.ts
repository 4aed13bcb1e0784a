import type { CareMap, MappedOrganisation } from '../../src/domain/vocabulary/careMap.ts'
import type { Contract } from '../../src/domain/vocabulary/contract.ts'
import { contractId, organisationId, sourceId } from '../../src/domain/vocabulary/ids.ts'
import type { OrganisationKind } from '../../src/domain/vocabulary/organisation.ts'
import type { Reason } from '../../src/domain/vocabulary/source.ts'
import { aScenario } from './aScenario.ts'

/** Why a thing in a test is so. */
export const STATED: readonly Reason[] = [{ source: sourceId('given'), section: 'file', certainty: 'stated' }]

/** A contract of £100 for community services between two bodies, but for what is given. */
export function aContract(payer: string, holder: string, given: Partial<Contract> = {}): Contract {
  return {
    id: contractId(`${payer}>${holder}:nhs-standard`),
    tier: 1,
    payer: organisationId(payer),
    holder: organisationId(holder),
    form: 'nhs-standard',
    state: 'active',
    lines: [{ service: 'community', pence: 10_000, payment: 'block', illustrative: false }],
    pence: 10_000,
    patients: 8000,
    because: STATED,
    certainty: 'stated',
    ...given,
  }
}

/** A body as it stands on a map, with no money, but for what is given. */
export function aBody(
  id: string,
  kind: OrganisationKind,
  given: Partial<MappedOrganisation> = {},
): MappedOrganisation {
  return {
    id: organisationId(id),
    name: id,
    kind,
    formed: false,
    received: 0,
    delivered: 0,
    passedOn: 0,
    because: STATED,
    ...given,
  }
}

/** A map without anything, but for what is given. */
export function aMap(given: Partial<CareMap> = {}): CareMap {
  return {
    schemaVersion: 1,
    economy: 'somewhere',
    scenario: aScenario('today'),
    illustrative: false,
    parts: [],
    organisations: [],
    contracts: [],
    agreements: [],
    relations: [],
    totals: { pence: 0, byService: {}, unknown: [] },
    indicators: {},
    ...given,
  }
}
