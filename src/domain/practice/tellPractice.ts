import { type PartRules, resolveParts } from '../project/resolveParts.ts'
import type { Projection } from '../vocabulary/careMap.ts'
import type { CareModel } from '../vocabulary/careModel.ts'
import type { Economy } from '../vocabulary/economy.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import { SERVICES } from '../vocabulary/serviceLine.ts'
import { findBelonging } from './findBelonging.ts'
import { findCore } from './findCore.ts'
import { findDecisions, findStanding } from './findDecisions.ts'
import type { Income, LineTold, PracticeTold, StayingOut } from './practiceTold.ts'
import { amountOf, compareIncome, differenceOf, listIncome, totalOf } from './sumIncome.ts'
import { traceLine } from './traceLine.ts'

/** What is asked: a state of an economy, the same economy today, and how any scenario of it looks. */
export type PracticeAsked = {
  readonly practice: OrganisationId
  readonly economy: Economy
  readonly models: readonly CareModel[]
  readonly projection: Projection
  readonly today: Projection
  /** Asked once, for the same state with the practice out of it; without it nothing is told of staying out. */
  readonly project?: (scenario: Projection['map']['scenario']) => Projection
}

/**
 * What a state means for one practice: all of it read from the two maps and the model's own words, nothing added.
 * The lines add up to what the practice receives on the map; a gain is the difference of the two maps; what is not
 * known stays so. Throws when the economy has no such practice.
 */
export function tellPractice(asked: PracticeAsked): PracticeTold {
  const { practice, projection, today } = asked
  const { map } = projection
  const part = findPart(asked)
  const was = listIncome(today.map, practice)
  const income = listIncome(map, practice)
  const coreToday = findCore(today, practice, false)
  const stage = map.parts.find(one => one.model === part.model.id && one.stage === part.stage.id)
  const voice = stage?.traits.find(trait => trait.id === 'gp-voice')
  const standing = findStanding(part, practice)
  const stayingOut = tellStayingOut(asked, standing, income)
  return {
    practice,
    state: { model: part.model.id, stage: part.stage.id },
    core: findCore(projection, practice, coreToday.own !== undefined),
    income,
    lines: tellLines(was, income, projection, practice),
    received: totalOf(income),
    change: compareIncome(was, income),
    passedOn: map.organisations.find(body => body.id === practice)?.passedOn ?? 0,
    belongsTo: findBelonging(map, practice),
    agreements: map.agreements.filter(agreement => agreement.parties.includes(practice)),
    leads: stage?.leadership.lead ?? [],
    ...(voice === undefined ? {} : { voice }),
    decisions: findDecisions(part, practice),
    standing,
    ...(stayingOut === undefined ? {} : { stayingOut }),
  }
}

/** The rules that hold where the practice is. */
function findPart({ economy, models, projection, practice }: PracticeAsked): PartRules {
  const parts = resolveParts(economy, models, projection.map.scenario)
  const part = parts.find(one => one.practices.some(({ id }) => id === practice))
  if (part === undefined) throw new Error(`There is no practice “${practice}” in this economy`)
  return part
}

function tellLines(
  was: readonly Income[],
  is: readonly Income[],
  projection: Projection,
  practice: OrganisationId,
): readonly LineTold[] {
  const services = SERVICES.filter(service => [...was, ...is].some(one => one.service === service))
  return services.map(service => {
    const today = amountOf(was, service)
    const now = amountOf(is, service)
    return {
      service,
      today,
      now,
      change: differenceOf(today, now),
      ways: traceLine(projection, practice, service),
    }
  })
}

function tellStayingOut(
  { practice, projection, project }: PracticeAsked,
  standing: PracticeTold['standing'],
  income: readonly Income[],
): StayingOut | undefined {
  if (project === undefined || standing === 'out' || standing === 'no-choice') return undefined
  const { scenario } = projection.map
  const out = project({ ...scenario, practices: { ...scenario.practices, [practice]: 'out' } })
  const incomeOut = listIncome(out.map, practice)
  return {
    core: findCore(out, practice, true),
    received: totalOf(incomeOut),
    change: compareIncome(income, incomeOut),
  }
}
