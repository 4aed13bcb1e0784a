import { rememberPair } from '../../kit/rememberPair.ts'
import type { CareMap, MappedOrganisation, Unknown } from '../vocabulary/careMap.ts'
import type { DueLine, Dues } from '../vocabulary/dues.ts'
import type { Economy } from '../vocabulary/economy.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { OrganisationKind } from '../vocabulary/organisation.ts'
import type { ServiceLine } from '../vocabulary/serviceLine.ts'
import { completeEconomy } from './completeEconomy.ts'
import { computeDues } from './computeDues.ts'
import { type Deliverers, indexDeliverers, sumHospitalPence } from './deliverers.ts'
import { describeEconomy } from './describeOrganisations.ts'

/** What holds of an economy whatever the scenario: every line has a payer and a deliverer, every practice × line its due. */
export type Facts = {
  readonly economy: Economy
  readonly dues: Dues
  readonly totals: CareMap['totals']
  /** True where any due comes from a rate. */
  readonly isRated: boolean
  readonly deliverers: Deliverers
  readonly hospitalPence: (provider: OrganisationId, commissioner?: OrganisationId) => number
  /** The bodies of the economy before any contract, and what each is. */
  readonly standing: readonly MappedOrganisation[]
  readonly kinds: ReadonlyMap<OrganisationId, OrganisationKind>
}

/** Makes the facts whole; once for each economy and its lines. */
export const gatherFacts = rememberPair((given: Economy, services: readonly ServiceLine[]): Facts => {
  const economy = completeEconomy(given, services)
  const dues = computeDues(economy, services)
  const deliverers = indexDeliverers(economy)
  const standing = describeEconomy(economy, sumPayers(dues))
  return {
    economy,
    dues,
    totals: sumDues(dues),
    isRated: dues.lines.some(line => line.basis.includes('rate')),
    deliverers,
    hospitalPence: sumHospitalPence(dues, services, deliverers),
    standing,
    kinds: new Map(standing.map(body => [body.id, body.kind])),
  }
})

function sumDues({ practices, lines }: Dues): CareMap['totals'] {
  const known = lines.filter(line => line.pence.some(one => one !== null))
  const byService = Object.fromEntries(known.map(line => [line.service, sumPence(line)]))
  const partly = lines.filter(line => line.pence.includes(null))
  const unknown = practices.flatMap(({ id: practice }, row) =>
    partly.flatMap(({ service, pence }): readonly Unknown[] =>
      pence[row] === null ? [{ practice, service }] : [],
    ),
  )
  return { pence: known.reduce((all, line) => all + sumPence(line), 0), byService, unknown }
}

function sumPence({ pence }: DueLine): number {
  return pence.reduce((sum: number, one) => sum + (one ?? 0), 0)
}

/** Known pence by payer. */
function sumPayers({ practices, lines }: Dues): ReadonlyMap<OrganisationId, number> {
  const sums = new Map<OrganisationId, number>()
  const add = (payer: OrganisationId, pence: number) => {
    sums.set(payer, (sums.get(payer) ?? 0) + pence)
  }
  for (const line of lines) {
    if (line.payer !== undefined) add(line.payer, sumPence(line))
    else for (const [row, { commissioner }] of practices.entries()) add(commissioner, line.pence[row] ?? 0)
  }
  return sums
}
