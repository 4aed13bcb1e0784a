import { useEffect, useRef, useState } from 'react'

type Thing = { readonly id: string }

/** Frames that a list may take to arrive: in so many nothing moves yet. */
const FRAMES = 9
/** So little is one frame's work at any rate. */
const LEAST = 4

type Turn = {
  /** True where it arrives at once. */
  readonly isInstant: boolean
  /** What is new has to be made, and perhaps measured: it is as much work as so many that are there already. */
  readonly fresh: number
}

/**
 * The list on its way to `target`, a part of the differences in each frame: what is new first, then what is changed,
 * what goes last. React Flow takes in whatever it is given in one task, and a whole new map is too much for one frame.
 * The very list of `target` when it has arrived.
 */
export function useInTurn<Item extends Thing>(target: Item[], { isInstant, fresh }: Turn): Item[] {
  const [shown, setShown] = useState(target)
  const plan = useRef({ target, portion: LEAST })
  if (plan.current.target !== target) {
    plan.current = {
      target,
      portion: Math.max(LEAST, Math.ceil(weighDifferences(shown, target, fresh) / FRAMES)),
    }
  }
  useEffect(() => {
    if (shown === target) return
    if (isInstant) return setShown(target)
    const frame = requestAnimationFrame(() => setShown(approach(shown, target, plan.current.portion, fresh)))
    return () => cancelAnimationFrame(frame)
  }, [shown, target, isInstant, fresh])
  return isInstant ? target : shown
}

/** The work between two lists: one for each thing that is another object or gone, `weight` for each new one. */
export function weighDifferences(from: readonly Thing[], to: readonly Thing[], weight: number): number {
  const { fresh, changed, gone } = compare(from, to)
  return weight * fresh.length + changed.length + gone.length
}

/**
 * `from` with as much of the work done that leads to `to` as goes into a portion, at least one difference; `to` itself
 * when none is left.
 */
export function approach<Item extends Thing>(
  from: readonly Item[],
  to: Item[],
  portion: number,
  weight: number,
): Item[] {
  const before = new Map(from.map(thing => [thing.id, thing]))
  const { fresh, changed, gone } = compare(from, to)
  const work = [...fresh, ...changed, ...gone]
  const taken = new Set<string>()
  let left = portion
  for (const thing of work) {
    const size = before.has(thing.id) ? 1 : weight
    if (taken.size > 0 && size > left) break
    taken.add(thing.id)
    left -= size
  }
  if (taken.size === work.length) return to
  const next = to.flatMap(thing => (taken.has(thing.id) ? thing : (before.get(thing.id) ?? [])))
  return [...next, ...gone.filter(thing => !taken.has(thing.id))]
}

function compare<Item extends Thing>(from: readonly Item[], to: readonly Item[]) {
  const before = new Map(from.map(thing => [thing.id, thing]))
  const after = new Set(to.map(thing => thing.id))
  return {
    fresh: to.filter(thing => !before.has(thing.id)),
    changed: to.filter(thing => before.has(thing.id) && before.get(thing.id) !== thing),
    gone: from.filter(thing => !after.has(thing.id)),
  }
}
