import type { Work } from '../../domain/vocabulary/work.ts'
import type { Keeper } from '../../keep/keeper.ts'
import type { AtlasState, AtlasStore } from '../../store/atlasStore.ts'
import type { KeptWork } from '../../store/keptWork.ts'
import { historyOf } from '../../store/workHistory.ts'
import { writeView } from '../../store/writeAddress.ts'
import type { BuiltIn } from '../builtIn.ts'
import { leftOutOf } from '../openEconomy.ts'
import type { Rest } from './createRest.ts'
import { type Earlier, joinEarlier, type Session, type SessionSetting, startSession } from './session.ts'

/** What is kept of the state of the page. */
export type Seen = Pick<AtlasState, 'economy' | 'scenarios' | 'answers' | 'view'>

/** The work that the page has in hand, and what everything that keeps it shares. */
export type Bench = {
  readonly store: AtlasStore
  readonly known: BuiltIn
  readonly keeper: () => Promise<Keeper>
  session: Session | undefined
  /** As last given to be saved. */
  seen: Seen
  /** A view is saved when it has been looked at for a while; facts are saved at once. */
  readonly viewRest: Rest
  /** The address follows changed facts when they rest. */
  readonly addressRest: Rest
}

/** Work of which nothing is known yet. */
export const FRESH: Omit<KeptWork, 'id'> = {
  saving: 'saving',
  savedAt: undefined,
  trouble: undefined,
  isReader: false,
  canTakeOver: false,
}

/** The work in hand as it was last seen; while a story is presented, as it was before. */
export function currentWork({ store, session, seen: { economy, scenarios, answers, view } }: Bench): Work {
  const address = writeView(view, { models: store.getState().library.models, economy })
  const setAside = session?.setAside() ?? []
  return { economy, scenarios, setAside, answers, view: address, leftOut: leftOutOf(economy) }
}

export function changeWork({ store }: Bench, change: Partial<KeptWork>): void {
  const { work } = store.getState()
  if (work !== undefined) store.setState({ work: { ...work, ...change }, visit: 'replace' })
}

export function addNotice({ store }: Bench, sentence: string): void {
  const { notices, notify } = store.getState()
  if (!notices.includes(sentence)) notify([...notices, sentence])
}

/** Begins a session that the page follows as long as it has it in hand. */
export function beginSession(bench: Bench, claim: (mine: Session) => ReturnType<SessionSetting['claim']>) {
  const mine: Session = startSession({
    claim: () => claim(mine),
    onClaimed: earlier => {
      if (bench.session === mine) takeIn(bench, mine, earlier)
    },
    onChange: change => {
      if (bench.session === mine) changeWork(bench, change)
    },
    beforeFlush: () => {
      if (bench.session === mine && bench.viewRest.stop()) mine.save(currentWork(bench))
    },
  })
  return mine
}

/** What an earlier visit kept joins what has been made since on this page, and its undo. */
function takeIn(bench: Bench, mine: Session, earlier: Earlier): void {
  const { store, seen } = bench
  const { scenarios, answers } = joinEarlier(earlier, seen)
  bench.seen = { ...seen, scenarios, answers }
  // Whatever else an address has put on the screen meanwhile, as while a story is told, has none of it.
  if (store.getState().work !== undefined) {
    // The history puts the answers into the store: any other way they would be a step to undo.
    historyOf(store).takeIn(earlier.answers)
    store.setState({ scenarios })
    bench.seen = { ...bench.seen, answers: store.getState().answers }
  }
  tellSetAside(bench, earlier.setAside)
  mine.save(currentWork(bench))
}

/** Says that kept scenarios wait for what they need. */
export function tellSetAside(bench: Bench, { length }: readonly string[]): void {
  if (length === 0) return
  const which = length === 1 ? 'A kept scenario' : `${length} kept scenarios`
  addNotice(
    bench,
    `${which} cannot be shown: the model is not open here. Nothing is lost: open the model’s file, then this work again.`,
  )
}

/** Saves what waits of the work in hand, and puts it down. */
export function putDown(bench: Bench): void {
  const { session, seen } = bench
  bench.session = undefined
  void session?.end().then(isDone => {
    if (!isDone)
      addNotice(
        bench,
        `“${seen.economy.name}” is not saved yet: this page goes on trying. Leave it open, or go back and save a copy.`,
      )
  })
}
