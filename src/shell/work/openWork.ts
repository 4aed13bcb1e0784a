import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { KeptDocument } from '../../keep/keeper.ts'
import { KeepFailure } from '../../keep/keepFailure.ts'
import { tellTime } from '../../keep/tellTime.ts'
import { economyText } from '../../parse/work/economyText.ts'
import { readView } from '../../store/viewAddress.ts'
import { rememberEconomy } from '../openEconomy.ts'
import { addNotice, type Bench, beginSession, currentWork, FRESH, putDown, tellSetAside } from './bench.ts'
import { readDocument } from './readDocument.ts'
import { readOnly, type Session } from './session.ts'

export type OpenHow = {
  /** The address's query, where it says how to look at it. */
  readonly search?: string
  /** An earlier version, which becomes the newest; the one before stays. */
  readonly revision?: number
}

/** Opens kept work, or an earlier version of it; false where this browser has none of that name, or none to be read. */
export async function openWork(bench: Bench, id: string, how: OpenHow = {}): Promise<boolean> {
  // What reads it comes while it is being found.
  void import('../../parse/work/parseWork.ts')
  const kept = await bench.keeper()
  const { revision } = how
  // What was changed last stays as a version when an earlier one takes its place.
  if (revision !== undefined || bench.store.getState().work?.id === id) await bench.session?.rest()
  const isInHand = bench.session?.claim() !== undefined && bench.store.getState().work?.id === id
  const mine = isInHand && bench.session !== undefined ? bench.session : beginSession(bench, refuseClaim)
  const claim = mine.claim() ?? (await kept.claim('work', id, mine.events))
  mine.setClaim(claim)
  const document = revision === undefined ? claim.document() : await kept.readVersion('work', id, revision)
  if (document === undefined || !(await showWork(bench, mine, id, document, how.search))) {
    if (!isInHand) claim.release()
    if (document !== undefined) addNotice(bench, tellUnreadable(document))
    return false
  }
  if (revision !== undefined && claim.isOwner()) {
    mine.putBy()
    mine.save(currentWork(bench))
  }
  return true
}

const refuseClaim = () => Promise.reject(new KeepFailure('elsewhere'))

/** Puts what was kept on the screen, as the work in hand; false where it cannot be read. */
export async function showWork(
  bench: Bench,
  mine: Session,
  id: string,
  document: KeptDocument,
  search?: string,
): Promise<boolean> {
  const { value, problems, isNewer, ofScenarios } = await readDocument(document, bench)
  if (value === undefined) return false
  const { economy, scenarios, answers } = value
  // What is told anew at each opening is noted once.
  const isNoted = (problem: Problem) => value.leftOut.some(one => one.message === problem.message)
  const leftOut = problems.filter(problem => !ofScenarios.includes(problem) && !isNoted(problem))
  await rememberEconomy(economy, economyText(economy), [...value.leftOut, ...leftOut])
  if (bench.session !== mine) putDown(bench)
  bench.session = mine
  mine.keepAside(value.setAside)
  const known = { models: bench.store.getState().library.models, economy }
  const { view, screen, notices } = readView(search ?? value.view, known)
  bench.seen = { economy, scenarios, answers, view }
  const isReader = isNewer || mine.claim()?.isOwner() !== true
  const limits = isReader ? readOnly(new KeepFailure(isNewer ? 'newer' : 'elsewhere')) : {}
  bench.store.setState({
    ...bench.seen,
    screen,
    work: { ...FRESH, id, saving: 'saved', savedAt: document.savedAt, ...limits },
    earlier: undefined,
    visit: search === undefined ? 'push' : 'replace',
    notices,
  })
  tellSetAside(bench, value.setAside)
  return true
}

function tellUnreadable({ title, savedAt }: KeptDocument): string {
  return `“${title}”, saved ${tellTime(savedAt)}, cannot be read. Earlier versions of it are under Open.`
}
