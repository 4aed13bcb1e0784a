import type { Work } from '../../domain/vocabulary/work.ts'
import { hasKept } from '../../keep/hasKept.ts'
import { type Keeper, openKeeper } from '../../keep/keeper.ts'
import { toKeepFailure } from '../../keep/keepFailure.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'
import type { BuiltIn } from '../builtIn.ts'
import { carryOver } from '../openEconomy.ts'
import { beginWork } from './beginWork.ts'
import { addNotice, type Bench, currentWork, putDown } from './bench.ts'
import { createRest } from './createRest.ts'
import { followChanges, putInAddress } from './followChanges.ts'
import { type OpenHow, openWork } from './openWork.ts'
import { takeOverWork } from './takeOverWork.ts'

export type WorkDesk = {
  /** Opens kept work, or an earlier version of it; false where this browser has none of that name. */
  readonly open: (id: string, how?: OpenHow) => Promise<boolean>
  readonly takeOver: () => Promise<void>
  /** Goes on with what is on the screen as work of its own. */
  readonly openCopy: () => void
  /** Tries again at once to save what is not saved. */
  readonly retry: () => void
  readonly current: () => Work
  readonly keeper: () => Promise<Keeper>
}

/** How long a view has to be looked at, and facts to rest, until they are saved and go into the address (ms). */
const REST = 1_500

let desk: WorkDesk | undefined

/** The one desk of this page: it follows what the reader opens and changes, and keeps what is theirs. */
export function getWorkDesk(store: AtlasStore, known: BuiltIn): WorkDesk {
  desk ??= openWorkDesk(store, known)
  return desk
}

function openWorkDesk(store: AtlasStore, known: BuiltIn): WorkDesk {
  const bench: Bench = {
    store,
    known,
    keeper: hearing(sentence => addNotice(bench, sentence)),
    session: undefined,
    seen: store.getState(),
    viewRest: createRest(REST),
    addressRest: createRest(REST),
  }
  const telling = async <Value>(deed: () => Promise<Value>, otherwise: Value) => {
    try {
      return await deed()
    } catch (error) {
      addNotice(bench, toKeepFailure(error).message)
      return otherwise
    }
  }
  const flush = () => void bench.session?.events.flush?.()
  addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush()
  })
  // Where saving failed, the browser asks before the page goes.
  addEventListener('beforeunload', event => {
    if (bench.session?.autosave.state().kind === 'not-saved' && store.getState().work?.isReader !== true)
      event.preventDefault()
  })
  followChanges(bench)
  void offerEarlier(bench)
  return {
    open: (id, how) => telling(() => openWork(bench, id, how), false),
    takeOver: () => telling(() => takeOverWork(bench), undefined),
    openCopy: () => openCopy(bench),
    retry: () => bench.session?.autosave.retry(),
    current: () => currentWork(bench),
    keeper: bench.keeper,
  }
}

/** The keeper of this page; what it has to say is heard from the first time that it is wanted. */
function hearing(listener: (sentence: string) => void): () => Promise<Keeper> {
  let isHearing = false
  return async () => {
    const keeper = await openKeeper()
    if (!isHearing) keeper.hear(listener)
    isHearing = true
    return keeper
  }
}

function openCopy(bench: Bench): void {
  const { economy } = bench.store.getState()
  const copy = { ...economy, name: `${economy.name} (copy)` }
  carryOver(economy, copy)
  putDown(bench)
  // Both at once: the address of the copy is one entry of the history.
  bench.store.setState({ economy: copy, visit: 'push' })
  beginWork(bench, copy, true)
  bench.addressRest.start(() => void putInAddress(bench, copy))
}

/** Offers what was kept last, where the reader came for nothing in particular. Touches nothing where nothing was kept. */
async function offerEarlier(bench: Bench): Promise<void> {
  const isFree = () => {
    const { work, presenting } = bench.store.getState()
    return work === undefined && presenting === undefined
  }
  if (!isFree() || !(await hasKept())) return
  try {
    const [last] = await (await bench.keeper()).list('work')
    if (last !== undefined && isFree()) bench.store.setState({ earlier: last })
  } catch {
    // Nothing was asked for, so nothing is said: the Open dialog says why nothing can be listed.
  }
}
