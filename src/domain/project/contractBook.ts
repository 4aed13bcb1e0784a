import { sortByText } from '../../kit/compareText.ts'
import type { Contract, ContractForm, ContractLine, Payment } from '../vocabulary/contract.ts'
import { type ContractId, contractId, type OrganisationId } from '../vocabulary/ids.ts'
import { SERVICES, type ServiceId } from '../vocabulary/serviceLine.ts'
import type { Reason } from '../vocabulary/source.ts'
import { certaintyOf, mergeReasons } from './reasons.ts'

/** What a path says of one contract, and the piece of a due that it carries. */
export type Entry = {
  readonly tier: number
  readonly payer: OrganisationId
  readonly holder: OrganisationId
  readonly form: ContractForm
  readonly scope: string | undefined
  readonly state: 'active' | 'suspended'
  readonly payment: Payment
  readonly service: ServiceId
  readonly pence: number | null
  readonly illustrative: boolean
  readonly practice: OrganisationId
  readonly list: number
  readonly because: readonly Reason[]
}

type OpenLine = { service: ServiceId; payment: Payment; pence: number | null; illustrative: boolean }
type OpenContract = {
  readonly entry: Entry
  readonly id: ContractId
  readonly lines: Map<string, OpenLine>
  readonly because: Set<readonly Reason[]>
  readonly practices: Set<OrganisationId>
  patients: number
}

/**
 * Adds up pieces of dues into contracts: equal payer, holder, form and scope are one contract. Contracts at
 * different tiers or in different states stay apart. `enter` gives the contract's id.
 */
export class ContractBook {
  readonly #open = new Map<string, OpenContract>()

  enter(entry: Entry): ContractId {
    const id = nameContract(entry)
    const key = `${id} ${entry.tier}${entry.state}`
    let contract = this.#open.get(key)
    if (contract === undefined) {
      const taken = [...'abc'].find(mark => this.#isFree(id, mark)) ?? ''
      const free = this.#isFree(id, '') ? id : contractId(`${id}~${taken}`)
      contract = { entry, id: free, lines: new Map(), because: new Set(), practices: new Set(), patients: 0 }
      this.#open.set(key, contract)
      this.#ids.add(free)
    }
    contract.because.add(entry.because)
    if (!contract.practices.has(entry.practice)) {
      contract.practices.add(entry.practice)
      contract.patients += entry.list
    }
    addToLine(contract, entry)
    return contract.id
  }

  readonly #ids = new Set<string>()

  #isFree(id: ContractId, mark: string): boolean {
    return !this.#ids.has(mark === '' ? id : `${id}~${mark}`)
  }

  /** All contracts, sorted by id. */
  close(): readonly Contract[] {
    return sortByText([...this.#open.values()].map(closeContract), contract => contract.id)
  }
}

function nameContract({ payer, holder, form, scope }: Entry): ContractId {
  return contractId(
    scope === undefined ? `${payer}>${holder}:${form}` : `${payer}>${holder}:${form}@${scope}`,
  )
}

function addToLine(contract: OpenContract, entry: Entry): void {
  const key = `${entry.service} ${entry.payment}`
  const line = contract.lines.get(key)
  if (line === undefined) {
    const { service, payment, pence, illustrative } = entry
    contract.lines.set(key, { service, payment, pence, illustrative })
    return
  }
  if (entry.pence !== null) line.pence = (line.pence ?? 0) + entry.pence
  line.illustrative ||= entry.illustrative
}

function closeContract({ entry, id, lines, because, patients }: OpenContract): Contract {
  const reasons = mergeReasons(because)
  const sorted: readonly ContractLine[] = [...lines.values()].sort(
    (a, b) => SERVICES.indexOf(a.service) - SERVICES.indexOf(b.service) || (a.payment < b.payment ? -1 : 1),
  )
  const known = sorted.flatMap(line => line.pence ?? [])
  return {
    id,
    tier: entry.tier,
    payer: entry.payer,
    holder: entry.holder,
    form: entry.form,
    ...(entry.scope === undefined ? {} : { scope: entry.scope }),
    state: entry.state,
    lines: sorted,
    pence: known.length === 0 ? null : known.reduce((sum, pence) => sum + pence, 0),
    patients,
    because: reasons,
    certainty: certaintyOf(reasons),
  }
}
