import type { Work } from '../../domain/vocabulary/work.ts'
import type { KeptDocument } from '../../keep/keeper.ts'
import { formatWork } from '../../parse/work/formatWork.ts'
import { addNotice, type Bench, currentWork } from './bench.ts'
import { showWork } from './openWork.ts'
import { readDocument } from './readDocument.ts'

/**
 * Takes over the work in hand from the tab that owns it: that one saves and lets go, and what it left is shown here.
 * What this tab could not save before the other took over is kept apart, never thrown away.
 */
export async function takeOverWork(bench: Bench): Promise<void> {
  const { session, store } = bench
  const claim = session?.claim()
  const { work } = store.getState()
  if (session === undefined || claim === undefined || work === undefined) return
  const unsaved = currentWork(bench)
  if (session.autosave.state().kind === 'not-saved' && (await isChanged(bench, unsaved, claim.document()))) {
    const title = `${store.getState().economy.name} (not saved in time)`
    await (await bench.keeper()).write(
      'work',
      `${work.id}-${Date.now().toString(36)}`,
      title,
      formatWork(unsaved),
    )
    addNotice(bench, `What was not saved here is kept as “${title}”, under Open.`)
  }
  const document = await claim.takeOver()
  if (document !== undefined) await showWork(bench, session, work.id, document)
  if (!claim.isOwner()) return
  session.save(currentWork(bench))
  session.autosave.retry()
}

/** Whether work says other than what was kept of it, but for how it is looked at. */
async function isChanged(bench: Bench, work: Work, kept: KeptDocument | undefined): Promise<boolean> {
  const read = kept === undefined ? undefined : await readDocument(kept, bench)
  const before = read?.value
  return before === undefined || formatWork({ ...before, view: '' }) !== formatWork({ ...work, view: '' })
}
