import { sortByText } from '../../kit/compareText.ts'
import type { Contract, ContractForm, ContractLine, Payment } from '../vocabulary/contract.ts'
import { type ContractId, contractId, type LocalityId, type OrganisationId } from '../vocabulary/ids.ts'
import type { Practice } from '../vocabulary/organisation.ts'
import { SERVICES, type ServiceId } from '../vocabulary/serviceLine.ts'
import type { Reason } from '../vocabulary/source.ts'
import { certaintyOf, mergeReasons } from './reasons.ts'
import type { Way } from './way.ts'

/** What makes two pieces of money one contract. */
export type Terms = {
  readonly tier: number
  readonly payer: OrganisationId
  readonly holder: OrganisationId
  readonly form: ContractForm
  readonly scope: LocalityId | OrganisationId | undefined
  readonly state: 'active' | 'suspended'
}

type OpenLine = {
  readonly service: ServiceId
  readonly payment: Payment
  pence: number | null
  illustrative: boolean
}

/** A contract while pieces of dues are still being added to it. */
export class OpenContract {
  readonly #terms: Terms
  readonly #lines: OpenLine[] = []
  readonly #because: (readonly Reason[])[] = []
  #patients = 0
  #lastPractice: OrganisationId | undefined
  /** The ways that lead through it, as far as they were opened. */
  readonly ways: Way[] = []
  readonly id: ContractId

  constructor(id: ContractId, terms: Terms) {
    this.id = id
    this.#terms = terms
  }

  has(tier: number, form: ContractForm, scope: Terms['scope'], state: Terms['state']): boolean {
    const own = this.#terms
    return own.form === form && own.scope === scope && own.tier === tier && own.state === state
  }

  /** Adds a piece of one practice's due; the dues of a practice come one after the other. `pence` is `null` where it is not known. */
  add(
    service: ServiceId,
    payment: Payment,
    pence: number | null,
    illustrative: boolean,
    practice: Practice,
    because: readonly Reason[],
  ): void {
    if (!this.#because.includes(because)) this.#because.push(because)
    if (this.#lastPractice !== practice.id) {
      this.#lastPractice = practice.id
      this.#patients += practice.list
    }
    const line = this.#lines.find(one => one.service === service && one.payment === payment)
    if (line === undefined) {
      this.#lines.push({ service, payment, pence, illustrative })
      return
    }
    if (pence !== null) line.pence = (line.pence ?? 0) + pence
    line.illustrative ||= illustrative
  }

  close(): Contract {
    const { scope, tier, payer, holder, form, state } = this.#terms
    const because = mergeReasons(this.#because)
    const lines: readonly ContractLine[] = this.#lines.sort(
      (a, b) => SERVICES.indexOf(a.service) - SERVICES.indexOf(b.service) || (a.payment < b.payment ? -1 : 1),
    )
    const known = lines.flatMap(line => line.pence ?? [])
    return {
      id: this.id,
      tier,
      payer,
      holder,
      form,
      ...(scope === undefined ? {} : { scope }),
      state,
      lines,
      pence: known.length === 0 ? null : known.reduce((sum, pence) => sum + pence, 0),
      patients: this.#patients,
      because,
      certainty: certaintyOf(because),
    }
  }
}

/** The contracts of one payer with one holder. */
type Between = { readonly payer: OrganisationId; readonly contracts: OpenContract[] }

/**
 * All contracts of one projection: equal payer, holder, form and scope are one. Contracts at different tiers or in
 * different states stay apart; the later ones' ids end in a mark.
 */
export class ContractBook {
  readonly #byHolder = new Map<OrganisationId, Between[]>()
  readonly #open: OpenContract[] = []

  /** The contract on these terms, opened if there is none yet. */
  open(
    tier: number,
    payer: OrganisationId,
    holder: OrganisationId,
    form: ContractForm,
    scope: Terms['scope'],
    state: Terms['state'],
  ): OpenContract {
    let byPayer = this.#byHolder.get(holder)
    if (byPayer === undefined) {
      byPayer = []
      this.#byHolder.set(holder, byPayer)
    }
    let between = byPayer.find(one => one.payer === payer)
    if (between === undefined) {
      between = { payer, contracts: [] }
      byPayer.push(between)
    }
    for (const contract of between.contracts) if (contract.has(tier, form, scope, state)) return contract
    const terms = { tier, payer, holder, form, scope, state }
    const contract = new OpenContract(nameContract(terms, between.contracts), terms)
    between.contracts.push(contract)
    this.#open.push(contract)
    return contract
  }

  /** All contracts, sorted by id. */
  close(): readonly Contract[] {
    return sortByText(
      this.#open.map(contract => contract.close()),
      contract => contract.id,
    )
  }
}

function nameContract({ payer, holder, form, scope }: Terms, between: readonly OpenContract[]): ContractId {
  const id = scope === undefined ? `${payer}>${holder}:${form}` : `${payer}>${holder}:${form}@${scope}`
  const isTaken = (name: string) => between.some(contract => contract.id === name)
  let name = id
  for (let mark = 2; isTaken(name); mark += 1) name = `${id}~${mark}`
  return contractId(name)
}
