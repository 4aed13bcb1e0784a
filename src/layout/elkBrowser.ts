import ELK from 'elkjs/lib/elk-api.js'
import workerAddress from 'elkjs/lib/elk-worker.min.js?url'
import type { Arrangement } from './arrangement.ts'
import type { ArrangeRequest } from './arrangeWorker.ts'
import { askElk } from './orderWithElk.ts'
import type { Union } from './toUnion.ts'

/** An arrangement being worked out beside the page. */
export type ArrangeJob = {
  /** Rejects when a worker fails, takes longer than `patience`, or the job is cancelled. */
  readonly arrangement: Promise<Arrangement>
  readonly cancel: () => void
}

/**
 * Asks ELK for an order in a worker of its own, and a second worker for the places that follow from it. Both end with
 * the job, or after `patience` milliseconds: ELK itself has no way to stop. Import this file lazily: it brings ELK.
 */
export function arrangeInBrowser(union: Union, patience: number): ArrangeJob {
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
  const placer = watch(new Worker(new URL('./arrangeWorker.ts', import.meta.url), { type: 'module' }))
  const timer = setTimeout(() => fail(new Error('The layout took too long')), patience)
  const arrange = async () => {
    const orders = await askElk(union, elk)
    return new Promise<Arrangement>(resolve => {
      placer.onmessage = ({ data }: MessageEvent<Arrangement>) => resolve(data)
      const request: ArrangeRequest = { union, orders }
      placer.postMessage(request)
    })
  }
  const arrangement = Promise.race([arrange(), failed]).finally(() => {
    clearTimeout(timer)
    elk.terminateWorker()
    placer.terminate()
  })
  return { arrangement, cancel: () => fail(new Error('Cancelled')) }
}
