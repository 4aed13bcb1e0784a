import { useEffect, useMemo, useRef, useState } from 'react'
import type { Scenario } from '../domain/vocabulary/scenario.ts'
import { type Arrangement, arrangeInOrder } from '../layout/arrangement.ts'
import type { Order } from '../layout/order.ts'
import type { MapCache } from './mapCache.ts'

/** ELK is asked only while its picture still helps; beyond this many slots the plain order stands. */
const MOST_SLOTS = 400
const PATIENCE = 20_000

type Answer = { readonly cache: MapCache; readonly arrangement: Arrangement; readonly scenario: Scenario }

/**
 * The arrangement to draw in: the one shipped with a built-in economy, else a quick one until the workers have
 * answered. An answer is taken at the next step, so that nothing jumps under the reader's eyes; at once where
 * `isEager`: both windows of a presentation have to place an organisation alike.
 */
export function useArrangement(
  cache: MapCache,
  scenario: Scenario,
  shipped: Arrangement | undefined,
  isEager: boolean,
): { readonly arrangement: Arrangement | undefined; readonly isPending: boolean } {
  const [answer, setAnswer] = useState<Answer>()
  const [taken, setTaken] = useState<Answer>()
  const [isPending, setPending] = useState(false)

  // Asked once for each economy, with the scenario of that moment: its union holds every state anyway.
  const asked = useRef(scenario)
  asked.current = scenario
  // An economy that its reader corrects stays in the order that it was drawn in: nothing jumps for a new name.
  const shown = useRef<{ readonly economy: string; readonly order: Order }>(undefined)
  const corrected = useMemo(() => {
    if (shipped !== undefined || shown.current?.economy !== cache.economy.id) return undefined
    const plain = { ...asked.current, in: {}, set: {}, practices: {} }
    return arrangeInOrder(cache.unionOf(plain), shown.current.order)
  }, [cache, shipped])
  useEffect(() => {
    if (shipped !== undefined || corrected !== undefined) return
    const { current } = asked
    const union = cache.unionOf({ ...current, in: {}, set: {}, practices: {} })
    if (union.slots.length > MOST_SLOTS) return
    let isWanted = true
    let stop = () => {
      isWanted = false
    }
    const start = async () => {
      const { arrangeInBrowser } = await import('../layout/elkBrowser.ts')
      if (!isWanted) return
      const job = arrangeInBrowser(union, PATIENCE)
      stop = () => {
        isWanted = false
        job.cancel()
      }
      const arrangement = await job.result
      if (isWanted) setAnswer({ cache, arrangement, scenario: current })
    }
    setPending(true)
    void start()
      // Without ELK's answer the plain order stands: it is a whole map.
      .catch(() => undefined)
      .finally(() => setPending(false))
    return () => stop()
  }, [cache, shipped, corrected])

  const isNew = answer !== undefined && answer.cache === cache && answer !== taken
  if (isNew && (isEager || answer.scenario !== scenario)) setTaken(answer)
  const arrangement = shipped ?? corrected ?? (taken?.cache === cache ? taken.arrangement : undefined)
  if (arrangement !== undefined) shown.current = { economy: cache.economy.id, order: arrangement.order }
  return { arrangement, isPending: shipped === undefined && isPending }
}
