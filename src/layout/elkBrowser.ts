import ELK from 'elkjs/lib/elk-api.js'
import workerAddress from 'elkjs/lib/elk-worker.min.js?url'
import type { Order } from './order.ts'
import { orderWithElk } from './orderWithElk.ts'
import type { Union } from './toUnion.ts'

/** An order being worked out beside the page. */
export type OrderJob = {
  /** Rejects when the worker fails, takes longer than `patience`, or is cancelled. */
  readonly order: Promise<Order>
  readonly cancel: () => void
}

/**
 * Asks ELK for an order in a worker of its own, which ends with the job, or after `patience` milliseconds: ELK itself
 * has no way to stop. Import this file lazily: it brings ELK.
 */
export function orderInBrowser(union: Union, patience: number): OrderJob {
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
  const timer = setTimeout(() => fail(new Error('The layout took too long')), patience)
  const order = Promise.race([orderWithElk(union, elk), failed]).finally(() => {
    clearTimeout(timer)
    elk.terminateWorker()
  })
  return { order, cancel: () => fail(new Error('Cancelled')) }
}
