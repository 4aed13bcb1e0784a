import { hasAnswers } from '../../domain/vocabulary/answer.ts'
import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Scenario } from '../../domain/vocabulary/scenario.ts'
import { economyText } from '../../parse/work/economyText.ts'
import type { AtlasState } from '../../store/atlasStore.ts'
import { carryOver, leftOutOf, rememberEconomy } from '../openEconomy.ts'
import { beginWork } from './beginWork.ts'
import { type Bench, changeWork, currentWork, putDown } from './bench.ts'

/**
 * Keeps what the reader has: begins with an economy of their own, or with the first change of a built-in one; saves
 * facts, scenarios and answers at once, views when they rest; puts the work down when something else is opened.
 */
export function followChanges(bench: Bench): void {
  const builtIns = new Set(bench.known.economies.map(({ economy }) => economy))
  const follow = (state: AtlasState) => {
    // What a story shows is not what the user looks at.
    if (state.presenting !== undefined) return
    if (state.work === undefined) {
      if (bench.session !== undefined) putDown(bench)
      const isOwn = !builtIns.has(state.economy) || state.scenarios.length > 0 || hasAnswers(state.answers)
      if (isOwn) beginWork(bench, state.economy, false)
    } else if (!state.work.isReader) saveChanges(bench, state)
  }
  bench.store.subscribe(follow)
  follow(bench.store.getState())
}

function saveChanges(bench: Bench, { economy, scenarios, answers, view }: AtlasState): void {
  const { session, seen } = bench
  if (session === undefined) return
  const hasNewFacts = economy !== seen.economy
  bench.seen = { economy, scenarios, answers, view }
  if (hasNewFacts) {
    carryOver(seen.economy, economy)
    bench.addressRest.start(() => void putInAddress(bench, economy))
  }
  // What is chosen is saved at once, like facts; how it is looked at when it has been looked at for a while.
  const hasChoices = !isSameChoice(view.scenario, seen.view.scenario)
  const hasWords = scenarios !== seen.scenarios || answers !== seen.answers
  if (hasNewFacts || hasChoices || hasWords) session.save(currentWork(bench))
  else if (view !== seen.view) bench.viewRest.start(() => session.save(currentWork(bench)))
}

function isSameChoice(one: Scenario, other: Scenario): boolean {
  return one.set === other.set && one.in === other.in && one.practices === other.practices
}

/** Lets the address carry the facts as they are now. */
export async function putInAddress(bench: Bench, economy: Economy): Promise<void> {
  await rememberEconomy(economy, economyText(economy), leftOutOf(economy))
  // The address is written with every change of the work.
  if (bench.store.getState().economy === economy) changeWork(bench, {})
}
