import { sortByText } from '../../kit/compareText.ts'
import { computeIndicators } from '../indicators/computeIndicators.ts'
import type { Agreement } from '../vocabulary/agreement.ts'
import type { CareMap, Flow, Part, Projection, Unknown } from '../vocabulary/careMap.ts'
import type { Due, Economy } from '../vocabulary/economy.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { Library } from '../vocabulary/library.ts'
import type { OrganisationKind, Practice } from '../vocabulary/organisation.ts'
import type { Scenario } from '../vocabulary/scenario.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'
import { completeEconomy } from './completeEconomy.ts'
import { computeDues } from './computeDues.ts'
import { ContractBook } from './contractBook.ts'
import { type Deliverers, indexDeliverers, sumHospitalPence } from './deliverers.ts'
import { describeOrganisations } from './describeOrganisations.ts'
import { findLacks } from './findLacks.ts'
import { formBodies } from './formBodies.ts'
import { agreePart, leadPart, RelationBook, relatePart, relateToday } from './relateBodies.ts'
import { type PartRules, resolveParts } from './resolveParts.ts'
import { routeDues } from './routeDues.ts'
import { indexGroups, type PartContext } from './selectBodies.ts'

/**
 * The one idea: a care model is a set of rules, an economy a set of facts, and a map is the rules applied to the
 * facts. Gives the care map and the ledger that it sums up. Pure; the same input gives the same bytes.
 * Throws when the scenario names a state that the library does not have: parse checks it.
 */
export function projectScenario(economy: Economy, library: Library, scenario: Scenario): Projection {
  // 1. The facts, whole: every line has a payer and a deliverer, every practice × line its due.
  const facts = getFacts(economy, library)

  // 2. The rules: which localities are in which state, with which choices, and which bodies play a part there.
  const contexts = toContexts(resolveParts(facts.economy, library.models, scenario), facts)
  const kinds = indexKinds(facts.economy, contexts)

  // 3. The money: every due goes down its route and leaves contracts behind.
  const book = new ContractBook()
  const ledger: Flow[] = []
  for (const context of contexts) {
    const here = new Map(context.rules.practices.map(practice => [practice.id, practice]))
    const dues = contexts.length === 1 ? facts.dues : facts.dues.filter(due => here.has(due.practice))
    routeDues(dues, here, kinds, context, book, ledger)
  }
  const contracts = book.close()

  // 4. The ties without money.
  const relationBook = new RelationBook()
  relateToday(contexts, kinds, relationBook)
  for (const context of contexts) relatePart(context, relationBook)
  const relations = relationBook.close()
  const agreements = nameApart(contexts.flatMap(agreePart))

  // 5. What it comes to.
  const organisations = describeOrganisations(facts.economy, contexts, facts.allocated, ledger, contracts)
  const { services } = library
  const map: CareMap = {
    schemaVersion: 1,
    economy: economy.id,
    scenario,
    illustrative: economy.illustrative || facts.isRated,
    parts: contexts.map(context => toPart(context, contexts.length === 1)),
    organisations,
    contracts,
    agreements,
    relations,
    totals: facts.totals,
    indicators: computeIndicators({ organisations, contracts, relations, ledger, services }),
  }
  return { map, ledger }
}

type Facts = {
  readonly economy: Economy
  readonly dues: readonly Due[]
  readonly totals: CareMap['totals']
  readonly isRated: boolean
  /** Known pence by payer. */
  readonly allocated: ReadonlyMap<OrganisationId, number>
  readonly deliverers: Deliverers
  readonly hospitalPence: (provider: OrganisationId, commissioner?: OrganisationId) => number
}

/** An economy's facts do not depend on the scenario: they are worked out once for each economy and library. */
const factsOf = new WeakMap<Economy, { readonly services: Library['services']; readonly facts: Facts }>()

function getFacts(given: Economy, { services }: Library): Facts {
  const known = factsOf.get(given)
  if (known?.services === services) return known.facts
  const economy = completeEconomy(given, services)
  const dues = computeDues(economy, services)
  const deliverers = indexDeliverers(economy, services)
  const facts = {
    economy,
    dues,
    totals: sumDues(dues),
    isRated: dues.some(due => due.basis === 'rate'),
    allocated: sumPayers(dues),
    deliverers,
    hospitalPence: sumHospitalPence(dues, economy, services, deliverers),
  }
  factsOf.set(given, { services, facts })
  return facts
}

/** A group that goes on as a new body in one part is gone from all of them. */
function toContexts(
  parts: readonly PartRules[],
  { economy, deliverers, hospitalPence }: Facts,
): readonly PartContext[] {
  const formed = parts.map(rules => ({ rules, bodies: formBodies(rules, economy, hospitalPence) }))
  const continued = new Set(formed.flatMap(({ bodies }) => [...bodies.continued.keys()]))
  return formed.map(({ rules, bodies }) => {
    const groups = bodies.groups.filter(group => !continued.has(group.id))
    return { rules, bodies: { ...bodies, groups }, economy, deliverers, groupOf: indexGroups(groups) }
  })
}

/** Two models of a mixture may each make an agreement of one kind for the same commissioner: the later ones' ids end in a mark. */
function nameApart(agreements: readonly Agreement[]): readonly Agreement[] {
  const counts = new Map<string, number>()
  const named = agreements.map(agreement => {
    const count = (counts.get(agreement.id) ?? 0) + 1
    counts.set(agreement.id, count)
    return count === 1 ? agreement : { ...agreement, id: `${agreement.id}~${count}` }
  })
  return sortByText(named, agreement => agreement.id)
}

function indexKinds(
  economy: Economy,
  contexts: readonly PartContext[],
): ReadonlyMap<OrganisationId, OrganisationKind> {
  const formed = contexts.flatMap(({ bodies }) =>
    [...bodies.forms.values()].flatMap(({ byScope }) => [...byScope.values()]),
  )
  const groups = contexts.flatMap(({ bodies }) => bodies.groups)
  const practices: readonly Practice[] = economy.practices
  return new Map(
    [...economy.organisations, ...practices, ...groups, ...formed].map(body => [body.id, body.kind]),
  )
}

function toPart(context: PartContext, isWhole: boolean): Part {
  const { model, stage, localities } = context.rules
  return {
    model: model.id,
    stage: stage.id,
    localities: isWhole ? 'all' : localities,
    leadership: leadPart(context),
    traits: stage.traits,
    implications: stage.implications,
    prospects: stage.prospects,
    lacks: findLacks(stage, context.economy, context.rules.practices),
  }
}

function sumDues(dues: readonly Due[]): CareMap['totals'] {
  const byService: Partial<Record<ServiceId, number>> = {}
  const unknown: Unknown[] = []
  let total = 0
  for (const due of dues) {
    if (due.pence === null) unknown.push({ practice: due.practice, service: due.service })
    else {
      byService[due.service] = (byService[due.service] ?? 0) + due.pence
      total += due.pence
    }
  }
  return { pence: total, byService, unknown }
}

function sumPayers(dues: readonly Due[]): ReadonlyMap<OrganisationId, number> {
  const sums = new Map<OrganisationId, number>()
  for (const due of dues) sums.set(due.payer, (sums.get(due.payer) ?? 0) + (due.pence ?? 0))
  return sums
}
