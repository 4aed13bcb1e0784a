import type { Arrangement } from './arrangement.ts'
import type { ArrangeRequest } from './arrangeWorker.ts'
import { askElk } from './orderWithElk.ts'
import type { Union } from './toUnion.ts'
import { type Job, workBeside } from './workBeside.ts'

/** An arrangement of a union: ELK's orders, then the places that follow from them. `patience` in milliseconds. */
export function arrangeInBrowser(union: Union, patience: number): Job<Arrangement> {
  return workBeside<ArrangeRequest, Arrangement>({
    ask: async elk => ({ union, orders: await askElk(union, elk) }),
    worker: new Worker(new URL('./arrangeWorker.ts', import.meta.url), { type: 'module' }),
    patience,
  })
}
