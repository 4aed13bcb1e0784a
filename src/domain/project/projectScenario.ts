import { sortByText } from '../../kit/compareText.ts'
import { getOrMake } from '../../kit/getOrMake.ts'
import { computeIndicators } from '../indicators/computeIndicators.ts'
import type { Agreement } from '../vocabulary/agreement.ts'
import type { CareMap, Part, Projection } from '../vocabulary/careMap.ts'
import type { Economy } from '../vocabulary/economy.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { Library } from '../vocabulary/library.ts'
import type { OrganisationKind } from '../vocabulary/organisation.ts'
import type { Scenario } from '../vocabulary/scenario.ts'
import { ContractBook } from './contractBook.ts'
import { describeOrganisations } from './describeOrganisations.ts'
import { findLacks } from './findLacks.ts'
import { formBodies } from './formBodies.ts'
import { type Facts, gatherFacts } from './gatherFacts.ts'
import { indexGroups } from './groups.ts'
import type { KindOf } from './layForks.ts'
import { LedgerBook } from './ledgerBook.ts'
import { agreePart, leadPart, RelationBook, relatePart, relateToday } from './relateBodies.ts'
import { type PartRules, resolveParts } from './resolveParts.ts'
import { routeDues } from './routeDues.ts'
import type { PartContext } from './selectBodies.ts'

/**
 * The one idea: a care model is a set of rules, an economy a set of facts, and a map is the rules applied to the
 * facts. Gives the care map and the ledger that it sums up. Pure; the same input gives the same bytes.
 * Throws when the scenario names a state that the library does not have: parse checks it.
 */
export function projectScenario(economy: Economy, library: Library, scenario: Scenario): Projection {
  // 1. The facts, whole: every line has a payer and a deliverer, every practice × line its due.
  const { services } = library
  const facts = gatherFacts(economy, services)

  // 2. The rules: which localities are in which state, with which choices, and which bodies play a part there.
  const contexts = toContexts(resolveParts(facts.economy, library.models, scenario), facts)
  const kindOf = indexKinds(facts, contexts)

  // 3. The money: every due goes down its route and leaves contracts behind.
  const contractBook = new ContractBook()
  const ledgerBook = new LedgerBook(facts.dues)
  for (const context of contexts) routeDues(facts.dues, context, kindOf, contractBook, ledgerBook)
  const contracts = contractBook.close()
  const ledger = ledgerBook.close()

  // 4. The ties without money.
  const relationBook = new RelationBook()
  relateToday(contexts, kindOf, relationBook)
  for (const context of contexts) relatePart(context, relationBook)
  const relations = relationBook.close()
  const agreements = nameApart(contexts.flatMap(agreePart))

  // 5. What it comes to.
  const organisations = describeOrganisations(facts.standing, contexts, contracts)
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

/** A group that goes on as a new body in one part is gone from all of them. */
function toContexts(
  parts: readonly PartRules[],
  { economy, deliverers, hospitalPence }: Facts,
): readonly PartContext[] {
  const formed = parts.map(rules => ({ rules, bodies: formBodies(rules, economy, hospitalPence) }))
  const continued = new Set(formed.flatMap(({ bodies }) => [...bodies.continued.keys()]))
  return formed.map(({ rules, bodies }) => {
    const groups = bodies.groups.filter(group => !continued.has(group.id))
    return {
      rules,
      bodies: { ...bodies, groups },
      economy,
      deliverers,
      groupsOf: indexGroups(groups),
      byKind: groupByKind([...economy.organisations, ...groups]),
    }
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

function groupByKind(
  bodies: readonly { readonly id: OrganisationId; readonly kind: OrganisationKind }[],
): PartContext['byKind'] {
  const byKind = new Map<OrganisationKind, OrganisationId[]>()
  for (const { id, kind } of bodies) getOrMake(byKind, kind, (): OrganisationId[] => []).push(id)
  return byKind
}

/** The kinds of all bodies on the map. */
function indexKinds({ kinds }: Facts, contexts: readonly PartContext[]): KindOf {
  const others = new Map<OrganisationId, OrganisationKind>()
  for (const { forms, groups } of contexts.map(context => context.bodies)) {
    for (const group of groups) others.set(group.id, group.kind)
    for (const { byScope } of forms.values())
      for (const body of byScope.values()) others.set(body.id, body.kind)
  }
  return id => others.get(id) ?? kinds.get(id)
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
