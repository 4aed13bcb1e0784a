import ELK from 'elkjs/lib/elk-api.js'
import workerAddress from 'elkjs/lib/elk-worker.min.js?url'
import type { Order } from './order.ts'
import { orderWithElk } from './orderWithElk.ts'
import type { Union } from './toUnion.ts'

/** An order being worked out beside the page. */
export type OrderJob = {
  /** Rejects when the worker fails, takes longer than `PATIENCE`, or is cancelled. */
  readonly order: Promise<Order>
  readonly cancel: () => void
}

/** ELK has no way to stop: after this the worker is ended and the plain order stays. */
const PATIENCE = 30_000

/** Asks ELK for an order in a worker of its own, which ends with the job. Import this file lazily: it brings ELK. */
export function startOrderJob(union: Union): OrderJob {
  let fail: (reason: Error) => void = () => undefined
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  const elk = new ELK({
    workerUrl: workerAddress,
    workerFactory: url => {
      const worker = new Worker(url ?? workerAddress)
      worker.onerror = event => fail(new Error(`The layout worker failed: ${event.message}`))
      return worker
    },
  })
  const timer = setTimeout(() => fail(new Error('The layout took too long')), PATIENCE)
  const order = Promise.race([orderWithElk(union, elk), failed]).finally(() => {
    clearTimeout(timer)
    elk.terminateWorker()
  })
  return { order, cancel: () => fail(new Error('Cancelled')) }
}
