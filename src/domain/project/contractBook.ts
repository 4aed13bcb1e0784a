import { append } from '../../kit/append.ts'
import { sortByText } from '../../kit/compareText.ts'
import { getOrMake } from '../../kit/getOrMake.ts'
import type { Contract, ContractForm, ContractLine, Payment } from '../vocabulary/contract.ts'
import { type ContractId, contractId, type LocalityId, type OrganisationId } from '../vocabulary/ids.ts'
import type { Way } from '../vocabulary/ledger.ts'
import type { Practice } from '../vocabulary/organisation.ts'
import { SERVICES, type ServiceId } from '../vocabulary/serviceLine.ts'
import type { Reason } from '../vocabulary/source.ts'
import { certaintyOf, mergeReasons } from './reasons.ts'

/** What makes two pieces of money one contract. */
export type Terms = {
  readonly tier: number
  readonly payer: OrganisationId
  readonly holder: OrganisationId
  readonly form: ContractForm
  readonly scope: LocalityId | OrganisationId | undefined
  readonly state: 'active' | 'suspended'
}

/** A line of a contract while pieces of dues are still being added to it. */
export type OpenLine = {
  readonly service: ServiceId
  readonly payment: Payment
  pence: number | null
  illustrative: boolean
}

/** A contract while pieces of dues are still being added to it. */
export class OpenContract {
  readonly #terms: Terms
  #lines: readonly OpenLine[] = []
  #because: readonly (readonly Reason[])[] = []
  #ways: readonly { readonly from: Way; readonly way: Way }[] = []
  #patients = 0
  #lastPractice: Practice | undefined
  readonly id: ContractId

  constructor(id: ContractId, terms: Terms) {
    this.id = id
    this.#terms = terms
  }

  /** Whether it is on these terms; the parties are the same. */
  isOn({ form, scope, tier, state }: Terms): boolean {
    const own = this.#terms
    return own.form === form && own.scope === scope && own.tier === tier && own.state === state
  }

  /** The way that goes on through this contract: the same one however often it is asked for. */
  leadOn(from: Way): Way {
    for (const known of this.#ways) if (known.from === from) return known.way
    const { holder, tier } = this.#terms
    const way: Way = {
      payer: from.payer,
      contracts: append(from.contracts, this.id),
      tier,
      firstHolder: tier === 1 ? holder : from.firstHolder,
      deliverer: holder,
    }
    this.#ways = append(this.#ways, { from, way })
    return way
  }

  /** The line for a service that is paid so, entered if there is none yet, for one more list of reasons. */
  enterLine(service: ServiceId, payment: Payment, because: readonly Reason[]): OpenLine {
    if (!this.#because.includes(because)) this.#because = append(this.#because, because)
    for (const line of this.#lines) if (line.service === service && line.payment === payment) return line
    const line: OpenLine = { service, payment, pence: null, illustrative: false }
    const next = this.#lines.findIndex(one => compareLines(line, one) < 0)
    this.#lines = next < 0 ? append(this.#lines, line) : this.#lines.toSpliced(next, 0, line)
    return line
  }

  /** Counts a practice's patients; the dues of a practice come one after the other. */
  countPatients(practice: Practice): void {
    if (this.#lastPractice === practice) return
    this.#lastPractice = practice
    this.#patients += practice.list
  }

  /** Nothing where no piece ever came its way: what is nought is not contracted. */
  close(groundsOf: (lists: readonly (readonly Reason[])[]) => Grounds): Contract | undefined {
    if (this.#lines.length === 0) return undefined
    const { scope, tier, payer, holder, form, state } = this.#terms
    const lines: readonly ContractLine[] = this.#lines
    let pence: number | null = null
    for (const line of lines) if (line.pence !== null) pence = (pence ?? 0) + line.pence
    return {
      id: this.id,
      tier,
      payer,
      holder,
      form,
      ...(scope === undefined ? {} : { scope }),
      state,
      lines,
      pence,
      patients: this.#patients,
      ...groundsOf(this.#because),
    }
  }
}

function compareLines(a: OpenLine, b: OpenLine): number {
  return SERVICES.indexOf(a.service) - SERVICES.indexOf(b.service) || (a.payment < b.payment ? -1 : 1)
}

/** What one path pays by a contract: its line is entered with the first piece. */
export class Entry {
  readonly #contract: OpenContract
  readonly #service: ServiceId
  readonly #payment: Payment
  readonly #because: readonly Reason[]
  #line: OpenLine | undefined

  constructor(contract: OpenContract, service: ServiceId, payment: Payment, because: readonly Reason[]) {
    this.#contract = contract
    this.#service = service
    this.#payment = payment
    this.#because = because
  }

  /** Adds a piece of a practice's due; the dues of a practice come one after the other. `pence` is `null` where it is not known. */
  add(pence: number | null, illustrative: boolean, practice: Practice): void {
    this.#line ??= this.#contract.enterLine(this.#service, this.#payment, this.#because)
    if (pence !== null) this.#line.pence = (this.#line.pence ?? 0) + pence
    this.#line.illustrative ||= illustrative
    this.#contract.countPatients(practice)
  }
}

type Grounds = Pick<Contract, 'because' | 'certainty'>

/** Works out grounds once for each list of reasons: most contracts of a country have the same few. */
function rememberGrounds(): (lists: readonly (readonly Reason[])[]) => Grounds {
  const known = new Map<readonly Reason[], Grounds>()
  return lists => {
    const [only] = lists
    const found = only !== undefined && lists.length === 1 ? known.get(only) : undefined
    if (found !== undefined) return found
    const because = mergeReasons(lists)
    const grounds = { because, certainty: certaintyOf(because) }
    if (only !== undefined && lists.length === 1) known.set(only, grounds)
    return grounds
  }
}

/** The contracts of one payer, by holder. */
type ByHolder = Map<OrganisationId, readonly OpenContract[]>
const NONE: readonly OpenContract[] = []

/**
 * All contracts of one projection: equal payer, holder, form and scope are one. Contracts at different tiers or in
 * different states stay apart; the later ones' ids end in a mark.
 */
export class ContractBook {
  readonly #byPayer = new Map<OrganisationId, ByHolder>()
  readonly #starts = new Map<OrganisationId, Way>()

  /** The way of money that has not left its payer. */
  startFrom(payer: OrganisationId): Way {
    return getOrMake(this.#starts, payer, () => ({
      payer,
      contracts: [],
      tier: 0,
      firstHolder: payer,
      deliverer: payer,
    }))
  }

  /** The contract on these terms, opened if there is none yet. */
  open(terms: Terms): OpenContract {
    const byHolder = getOrMake(this.#byPayer, terms.payer, (): ByHolder => new Map())
    const between = byHolder.get(terms.holder) ?? NONE
    for (const contract of between) if (contract.isOn(terms)) return contract
    const contract = new OpenContract(nameContract(terms, between), terms)
    byHolder.set(terms.holder, append(between, contract))
    return contract
  }

  /** All contracts, sorted by id. */
  close(): readonly Contract[] {
    const groundsOf = rememberGrounds()
    const contracts: Contract[] = []
    // Payer by payer: then they are nearly in order, and soon sorted.
    for (const [, byHolder] of sortByText(this.#byPayer, ([payer]) => `${payer}>`)) {
      for (const between of byHolder.values()) {
        for (const open of between) {
          const contract = open.close(groundsOf)
          if (contract !== undefined) contracts.push(contract)
        }
      }
    }
    return sortByText(contracts, contract => contract.id)
  }
}

function nameContract({ payer, holder, form, scope }: Terms, between: readonly OpenContract[]): ContractId {
  const id = scope === undefined ? `${payer}>${holder}:${form}` : `${payer}>${holder}:${form}@${scope}`
  const alike = between.filter(contract => contract.id === id || contract.id.startsWith(`${id}~`)).length
  return contractId(alike === 0 ? id : `${id}~${alike + 1}`)
}
