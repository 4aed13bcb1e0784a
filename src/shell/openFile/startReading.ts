import { hasAnswers } from '../../domain/vocabulary/answer.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'

import { readView } from '../../store/viewAddress.ts'
import { rememberEconomy } from '../openEconomy.ts'
import { openOwnEconomy } from './openOwnEconomy.ts'

import type { ReadMessage, ReadRequest } from './readFileWorker.ts'
import type { ReadReply } from './readGiven.ts'

/** What became of a file: whether it is open, and what in it could not be used. */
export type FileReport = {
  readonly name: string
  readonly isOpened: boolean
  readonly problems: readonly Problem[]
}

/** A file that is being read beside the page. */
type Reading = {
  /** Once it is open or refused; never, when it was cancelled. */
  readonly done: Promise<FileReport>
  readonly cancel: () => void
}

/** In bytes. */
const LARGEST_FILE = 60_000_000

/** Reads a file in a worker of its own, and opens what it holds. The map that was there stays until it is open. */
export function startReading(file: File, store: AtlasStore, onStage: (stage: string) => void): Reading {
  const { name } = file
  const refuse = (message: string, fix: string): FileReport => ({
    name,
    isOpened: false,
    problems: [{ file: name, code: 'unreadable', found: name, message, fix }],
  })
  if (file.size > LARGEST_FILE) {
    const report = refuse(
      'The file is larger than an economy of all England.',
      'Check that it is the right file.',
    )
    return { done: Promise.resolve(report), cancel: () => undefined }
  }
  const worker = new Worker(new URL('./readFileWorker.ts', import.meta.url), { type: 'module' })
  let isWanted = true
  const cancel = () => {
    isWanted = false
    worker.terminate()
  }
  const done = new Promise<FileReport>(resolve => {
    let hasBegun = false
    worker.onerror = () =>
      resolve(
        hasBegun
          ? refuse('The file was too much for this browser.', 'Close other tabs, or make the area smaller.')
          : refuse(
              'The part of the atlas that reads files did not start.',
              'Reload the page, and open it again.',
            ),
      )
    worker.onmessage = async ({ data }: MessageEvent<ReadMessage>) => {
      hasBegun = true
      if (data.kind === 'checking') onStage('Checking it line by line')
      else {
        await open(data, { store, file: name, isWanted: () => isWanted })
        if (isWanted) resolve({ name, isOpened: data.kind !== 'refused', problems: data.problems })
      }
    }
    const { library, economy } = store.getState()
    const request: ReadRequest = { file, library, economy }
    worker.postMessage(request)
  })
  return { done: done.finally(() => worker.terminate()), cancel }
}

type Place = { readonly store: AtlasStore; readonly file: string; readonly isWanted: () => boolean }

async function open(reply: ReadReply, { store, file, isWanted }: Place): Promise<void> {
  if (reply.kind === 'economy') await openOwnEconomy(store, reply, isWanted)
  if (reply.kind === 'work') {
    const { economy, scenarios, answers, leftOut, view: looked } = reply.work
    const { formatEconomy } = await import('../../parse/economy/formatEconomy.ts')
    await rememberEconomy(economy, formatEconomy(economy), [...leftOut, ...reply.problems])
    if (!isWanted()) return
    const { library, openEconomy, changeScenarios, changeAnswers, notify } = store.getState()
    const { view, notices } = readView(looked, { models: library.models, economy })
    openEconomy(economy, view)
    if (scenarios.length > 0) changeScenarios(scenarios)
    if (hasAnswers(answers)) changeAnswers(answers)
    notify(notices)
  }
  if (reply.kind === 'scenario') {
    store.setState({ view: { ...store.getState().view, scenario: reply.scenario }, visit: 'push' })
  }
  if (reply.kind === 'model') {
    const { openOwnModel } = await import('./openOwnModel.ts')
    if (isWanted()) openOwnModel(store, reply.model, reply.text)
  }
  if (reply.kind === 'story') {
    const { openStoryFile } = await import('../storyEditor/openStoryFile.ts')
    if (isWanted()) await openStoryFile(store, reply.story, file)
  }
}
