import { hasAnswers, mergeAnswers } from '../../domain/vocabulary/answer.ts'
import type { Economy } from '../../domain/vocabulary/economy.ts'
import { tellTime } from '../../keep/tellTime.ts'
import { addNotice, type Bench, beginSession, changeWork, currentWork, FRESH } from './bench.ts'
import { nameWork } from './nameWork.ts'
import { openClaimFor } from './openClaimFor.ts'
import { readDocument } from './readDocument.ts'

/** Begins to keep an economy that was opened or changed. `isCopy`: apart from any work that began with the same. */
export function beginWork(bench: Bench, economy: Economy, isCopy: boolean): void {
  const { store } = bench
  const mine = beginSession(bench, async self => {
    const { id, claim, found, changedSince } = await openClaimFor(
      await bench.keeper(),
      economy,
      isCopy,
      self.events,
    )
    const read = found === undefined ? undefined : await readDocument(found, bench.known)
    const { scenarios = [], answers = {} } = read?.value ?? {}
    if (bench.session === self) {
      changeWork(bench, { id, savedAt: found?.savedAt })
      if (scenarios.length > 0 && store.getState().scenarios.length === 0) store.setState({ scenarios })
      if (hasAnswers(answers)) store.setState({ answers: mergeAnswers(answers, store.getState().answers) })
      if (changedSince !== undefined)
        addNotice(
          bench,
          `You have changed this area before: “${changedSince.title}”, saved ${tellTime(changedSince.savedAt)}, is under Open.`,
        )
    }
    return { claim, scenarios, answers }
  })
  bench.session = mine
  bench.seen = store.getState()
  store.setState({ work: { ...FRESH, id: nameWork(economy) }, earlier: undefined, visit: 'replace' })
  mine.autosave.save(currentWork(bench))
}
