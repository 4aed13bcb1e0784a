import type { ImportAnswer, ImportOrder } from './importMessages.ts'

export type Progress = { readonly stage: string; readonly done: number; readonly of: number }
type Final = Exclude<ImportAnswer, { readonly kind: 'progress' }>

type Waiting = {
  readonly order: ImportOrder
  readonly onProgress: (progress: Progress) => void
  readonly settle: (answer: Final | 'dropped') => void
}

/** The page's end of the worker that reads files. */
export type ImportClient = {
  /** Resolves with `dropped` where a later order or a cancel came before its answer. Never rejects. */
  readonly ask: (order: ImportOrder, onProgress: (progress: Progress) => void) => Promise<Final | 'dropped'>
  /** Ends whatever runs, at once: the next order starts a new worker. */
  readonly cancel: () => void
}

/** Only the latest order counts: one runs, at most one waits, and the answer to an earlier one is dropped. */
export function createImportClient(): ImportClient {
  let worker: Worker | undefined
  let running: Waiting | undefined
  let next: Waiting | undefined

  const start = (waiting: Waiting) => {
    running = waiting
    worker ??= hire()
    worker.postMessage(waiting.order)
  }
  const finish = (answer: Final) => {
    running?.settle(next === undefined ? answer : 'dropped')
    running = undefined
    const waiting = next
    next = undefined
    if (waiting !== undefined) start(waiting)
  }
  const hire = () => {
    const hired = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' })
    hired.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.kind === 'progress') running?.onProgress(data)
      else finish(data)
    }
    hired.onerror = () => {
      hired.terminate()
      worker = undefined
      finish({ kind: 'failed', message: 'the browser ran out of room for it, or could not start the reader' })
    }
    return hired
  }
  return {
    ask: (order, onProgress) =>
      new Promise(settle => {
        next?.settle('dropped')
        next = undefined
        const waiting = { order, onProgress, settle }
        if (running === undefined) start(waiting)
        else next = waiting
      }),
    cancel: () => {
      worker?.terminate()
      worker = undefined
      next?.settle('dropped')
      running?.settle('dropped')
      next = undefined
      running = undefined
    },
  }
}
