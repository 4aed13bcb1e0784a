import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { KeptDocument } from '../../keep/keeper.ts'
import { tellTime } from '../../keep/tellTime.ts'
import { addNotice, type Bench, beginSession, changeWork, currentWork, FRESH } from './bench.ts'
import { nameWork } from './nameWork.ts'
import { openClaimFor } from './openClaimFor.ts'
import { readDocument } from './readDocument.ts'
import type { Earlier } from './session.ts'

/** Begins to keep an economy that was opened or changed. `isCopy`: apart from any work that began with the same. */
export function beginWork(bench: Bench, economy: Economy, isCopy: boolean): void {
  const { store } = bench
  const read = (found: KeptDocument) => readEarlier(bench, found)
  const mine = beginSession(bench, async ({ events }) => {
    const keeper = await bench.keeper()
    const { id, claim, earlier, savedAt, leftAlone } = await openClaimFor(keeper, economy, {
      isCopy,
      events,
      read,
    })
    if (bench.session === mine) {
      changeWork(bench, { id, savedAt })
      if (leftAlone !== undefined)
        addNotice(
          bench,
          `You have changed this area before: “${leftAlone.title}”, saved ${tellTime(leftAlone.savedAt)}, is under Open.`,
        )
    }
    return { claim, earlier }
  })
  bench.session = mine
  bench.seen = store.getState()
  store.setState({ work: { ...FRESH, id: nameWork(economy) }, earlier: undefined, visit: 'replace' })
  mine.save(currentWork(bench))
}

async function readEarlier(bench: Bench, found: KeptDocument): Promise<Earlier | undefined> {
  const { value, isNewer } = await readDocument(found, bench)
  return isNewer ? undefined : value
}
