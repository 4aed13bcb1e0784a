import type { CareMap } from '../../src/domain/vocabulary/careMap.ts'
import { type Certainty, weakestCertainty } from '../../src/domain/vocabulary/certainty.ts'
import type { ContractForm, Payment } from '../../src/domain/vocabulary/contract.ts'
import type { OrganisationId } from '../../src/domain/vocabulary/ids.ts'
import type { OrganisationKind } from '../../src/domain/vocabulary/organisation.ts'
import type { ServiceId } from '../../src/domain/vocabulary/serviceLine.ts'
import type { AgreementRow, LeadershipRow, TieRow } from './reading.ts'

/** One line of one contract, its parties by kind. */
export type LineFact = {
  readonly payer: OrganisationKind
  readonly holder: OrganisationKind
  readonly service: ServiceId
  readonly form: ContractForm
  readonly payment: Payment
  readonly scope: string
  readonly certainty: Certainty
}
export type TieFact = Omit<TieRow, 'from' | 'to'> & {
  readonly from: OrganisationKind
  readonly to: OrganisationKind
}

/** What a care map shows, in the words of a reading: bodies by kind, and each thing once. */
export type MapFacts = {
  readonly lines: readonly LineFact[]
  readonly ties: readonly TieFact[]
  readonly agreements: readonly AgreementRow[]
  readonly leadership: readonly LeadershipRow[]
}

/** Turns a map into what a reading can be held against. */
export function toFacts(map: CareMap): MapFacts {
  const kindById = new Map(map.organisations.map(body => [body.id, body.kind]))
  const kindOf = (id: OrganisationId): OrganisationKind => {
    const kind = kindById.get(id)
    if (kind === undefined) throw new Error(`${id} is on no map.`)
    return kind
  }
  const kindsOf = (ids: readonly OrganisationId[]) => [...new Set(ids.map(kindOf))].sort()
  const localities = new Set<string>(
    map.organisations.flatMap(body => (body.locality === undefined ? [] : [body.locality])),
  )
  const lines = map.contracts.flatMap(contract =>
    contract.lines.map(({ service, payment }) => ({
      payer: kindOf(contract.payer),
      holder: kindOf(contract.holder),
      service,
      form: contract.form,
      payment,
      scope: localities.has(contract.scope ?? '') ? 'locality' : (contract.scope ?? ''),
      certainty: contract.certainty,
    })),
  )
  const ties = map.relations.map(({ from, type, to, certainty }) => ({
    from: kindOf(from),
    type,
    to: kindOf(to),
    certainty,
  }))
  const agreements = map.agreements.map(({ kind, parties, certainty }) => ({
    kind,
    parties: kindsOf(parties),
    certainty,
  }))
  const leadership = map.parts.map(({ leadership: { pattern, lead, because } }) => ({
    pattern,
    leads: kindsOf(lead),
    certainty: weakestCertainty(because.map(reason => reason.certainty)),
  }))
  return { lines: once(lines), ties: once(ties), agreements: once(agreements), leadership: once(leadership) }
}

function once<Fact>(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map(fact => [JSON.stringify(fact), fact])).values()]
}
