import ELK from 'elkjs/lib/elk-api.js'
import workerAddress from 'elkjs/lib/elk-worker.min.js?url'
import type { ModelLink } from '../../domain/prospects/listModelLinks.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import { askElkForRows } from './askElkForRows.ts'
import type { ModelRows } from './placedModels.ts'
import type { RowsRequest } from './rowsWorker.ts'

/** An order of rows being worked out beside the page. */
export type RowsJob = {
  /** Rejects when a worker fails, takes longer than `patience` milliseconds, or the job is cancelled. */
  readonly rows: Promise<ModelRows>
  readonly cancel: () => void
}

/** Asks ELK in a worker of its own, then searches on in a second one. Import this file lazily: it brings ELK. */
export function orderRowsInBrowser(
  models: readonly CareModel[],
  links: readonly ModelLink[],
  patience: number,
): RowsJob {
  let fail: (reason: Error) => void = () => undefined
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  const watch = (worker: Worker) => {
    worker.onerror = event => fail(new Error(`The layout worker failed: ${event.message}`))
    return worker
  }
  const elk = new ELK({
    workerUrl: workerAddress,
    workerFactory: url => watch(new Worker(url ?? workerAddress)),
  })
  const searcher = watch(new Worker(new URL('./rowsWorker.ts', import.meta.url), { type: 'module' }))
  const timer = setTimeout(() => fail(new Error('The layout took too long')), patience)
  const order = async () => {
    const starts = await askElkForRows(models, links, elk)
    return new Promise<ModelRows>(resolve => {
      searcher.onmessage = ({ data }: MessageEvent<ModelRows>) => resolve(data)
      const request: RowsRequest = { models, links, starts }
      searcher.postMessage(request)
    })
  }
  const rows = Promise.race([order(), failed]).finally(() => {
    clearTimeout(timer)
    elk.terminateWorker()
    searcher.terminate()
  })
  return { rows, cancel: () => fail(new Error('Cancelled')) }
}
