import type { CareMap, MappedOrganisation, Part } from '../../src/domain/vocabulary/careMap.ts'
import type { Contract, ContractForm } from '../../src/domain/vocabulary/contract.ts'
import { contractId, localityId, modelId, organisationId } from '../../src/domain/vocabulary/ids.ts'
import type { OrganisationKind } from '../../src/domain/vocabulary/organisation.ts'
import type { Relation, RelationType } from '../../src/domain/vocabulary/relation.ts'
import { sortByText } from '../../src/kit/compareText.ts'

/** Builders for tests: a care map stated in as few words as the test is about. */

/** `pounds` a year from payer to holder. */
export function aContract(
  payer: string,
  holder: string,
  pounds: number | null,
  form: ContractForm = 'nhs-standard',
  tier = 1,
): Contract {
  const pence = pounds === null ? null : pounds * 100
  return {
    id: contractId(`${payer}>${holder}:${form}`),
    tier,
    payer: organisationId(payer),
    holder: organisationId(holder),
    form,
    state: 'active',
    lines: [{ service: 'community', pence, payment: 'block', illustrative: true }],
    pence,
    patients: 0,
    because: [],
    certainty: 'stated',
  }
}

export function anOrganisation(
  id: string,
  kind: OrganisationKind,
  name = id,
  more: Partial<MappedOrganisation> = {},
): MappedOrganisation {
  return {
    id: organisationId(id),
    kind,
    name,
    formed: false,
    delivered: 0,
    passedOn: 0,
    because: [],
    ...more,
  }
}

export function aPractice(id: string, locality: string, name = id, list = 8000): MappedOrganisation {
  return anOrganisation(id, 'gp-practice', name, { locality: localityId(locality), list })
}

export function aRelation(from: string, type: RelationType, to: string): Relation {
  return { from: organisationId(from), type, to: organisationId(to), because: [], certainty: 'stated' }
}

export function aCareMap(parts: {
  readonly organisations: readonly MappedOrganisation[]
  readonly contracts?: readonly Contract[]
  readonly relations?: readonly Relation[]
  readonly agreements?: CareMap['agreements']
  readonly lead?: readonly string[]
}): CareMap {
  const part: Part = {
    model: modelId('today'),
    stage: 'only',
    localities: 'all',
    leadership: {
      pattern: 'provider-plural',
      lead: (parts.lead ?? []).map(organisationId),
      shares: [],
      because: [],
    },
    traits: [],
    implications: [],
    prospects: [],
    lacks: [],
  }
  return {
    schemaVersion: 1,
    economy: 'test',
    scenario: {
      economy: 'test',
      state: { model: modelId('today'), stage: 'only' },
      in: {},
      set: {},
      practices: {},
    },
    illustrative: true,
    parts: [part],
    organisations: sortByText(parts.organisations, one => one.id),
    contracts: sortByText(parts.contracts ?? [], one => one.id),
    agreements: parts.agreements ?? [],
    relations: parts.relations ?? [],
    totals: { pence: 0, byService: {}, unknown: [] },
    indicators: {},
  }
}
