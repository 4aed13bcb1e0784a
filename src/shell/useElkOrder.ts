import { useEffect, useRef, useState } from 'react'
import type { Scenario } from '../domain/vocabulary/scenario.ts'
import type { Order } from '../layout/order.ts'
import type { MapCache } from './mapCache.ts'

/** ELK is asked only while its picture still helps; beyond this many slots the plain order stands. */
const MOST_SLOTS = 400
const PATIENCE = 20_000

type Answer = { readonly cache: MapCache; readonly order: Order; readonly scenario: Scenario }

/**
 * The order to draw in: the one shipped with a built-in economy, else a plain one until ELK has answered from its
 * worker. An answer is taken at the next step, so that nothing jumps under the reader's eyes.
 */
export function useElkOrder(
  cache: MapCache,
  scenario: Scenario,
  shipped: Order | undefined,
): { readonly order: Order | undefined; readonly isPending: boolean } {
  const [answer, setAnswer] = useState<Answer>()
  const [taken, setTaken] = useState<Answer>()
  const [isPending, setPending] = useState(false)

  // Asked once for each economy, with the scenario of that moment: its union holds every state anyway.
  const asked = useRef(scenario)
  asked.current = scenario
  useEffect(() => {
    if (shipped !== undefined) return
    const { current } = asked
    const union = cache.unionOf(current)
    if (union.slots.length > MOST_SLOTS) return
    let isWanted = true
    let stop = () => {
      isWanted = false
    }
    const start = async () => {
      const { orderInBrowser } = await import('../layout/elkBrowser.ts')
      if (!isWanted) return
      const job = orderInBrowser(union, PATIENCE)
      stop = () => {
        isWanted = false
        job.cancel()
      }
      const order = await job.order
      if (isWanted && order !== undefined) setAnswer({ cache, order, scenario: current })
    }
    setPending(true)
    void start()
      // Without ELK's answer the plain order stands: it is a whole map.
      .catch(() => undefined)
      .finally(() => setPending(false))
    return () => stop()
  }, [cache, shipped])

  if (shipped !== undefined) return { order: shipped, isPending: false }
  const isNew = answer !== undefined && answer.cache === cache && answer !== taken
  if (isNew && answer.scenario !== scenario) setTaken(answer)
  return { order: taken?.cache === cache ? taken.order : undefined, isPending }
}
