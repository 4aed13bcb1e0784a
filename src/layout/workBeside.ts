import ELK, { type ELK as Elk } from 'elkjs/lib/elk-api.js'
import workerAddress from 'elkjs/lib/elk-worker.min.js?url'

/** Something being worked out beside the page. */
export type Job<Result> = {
  /** Rejects when a worker fails, takes longer than the patience given, or the job is cancelled. */
  readonly result: Promise<Result>
  readonly cancel: () => void
}

type Work<Request> = {
  /** What the second worker is asked, once ELK has answered in a worker of its own. */
  readonly ask: (elk: Elk) => Promise<Request>
  /** The second worker: it answers one request with the result. */
  readonly worker: Worker
  /** Milliseconds. */
  readonly patience: number
}

/**
 * Asks ELK in a worker of its own, then a second worker with its answer. Both end with the job, or when patience does:
 * ELK itself has no way to stop. Import what calls this lazily: it brings ELK.
 */
export function workBeside<Request, Result>({ ask, worker, patience }: Work<Request>): Job<Result> {
  let fail: (reason: Error) => void = () => undefined
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  const watch = (one: Worker) => {
    one.onerror = event => fail(new Error(`The layout worker failed: ${event.message}`))
    return one
  }
  const elk = new ELK({
    workerUrl: workerAddress,
    workerFactory: url => watch(new Worker(url ?? workerAddress)),
  })
  watch(worker)
  const timer = setTimeout(() => fail(new Error('The layout took too long')), patience)
  const work = async () => {
    const request = await ask(elk)
    return new Promise<Result>(resolve => {
      worker.onmessage = ({ data }: MessageEvent<Result>) => resolve(data)
      worker.postMessage(request)
    })
  }
  const result = Promise.race([work(), failed]).finally(() => {
    clearTimeout(timer)
    elk.terminateWorker()
    worker.terminate()
  })
  return { result, cancel: () => fail(new Error('Cancelled')) }
}
