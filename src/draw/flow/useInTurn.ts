import { useEffect, useRef, useState } from 'react'

type Thing = { readonly id: string }

/** Frames that a list may take to arrive. */
const FRAMES = 9
/** So few differences are one frame's work at any rate. */
const LEAST = 4

/**
 * The list on its way to `target`, a part of the differences in each frame: what is new or changed first, what goes
 * last. React Flow takes in whatever it is given in one task, and a whole new map is too much for one frame. The very
 * list of `target` when it has arrived, and at once where `isInstant`.
 */
export function useInTurn<Item extends Thing>(target: Item[], isInstant: boolean): Item[] {
  const [shown, setShown] = useState(target)
  const plan = useRef({ target, portion: LEAST })
  if (plan.current.target !== target) {
    plan.current = { target, portion: Math.max(LEAST, Math.ceil(countDifferences(shown, target) / FRAMES)) }
  }
  useEffect(() => {
    if (shown === target) return
    if (isInstant) return setShown(target)
    const frame = requestAnimationFrame(() => setShown(approach(shown, target, plan.current.portion)))
    return () => cancelAnimationFrame(frame)
  }, [shown, target, isInstant])
  return isInstant ? target : shown
}

/** How many things are another object, new or gone. */
export function countDifferences(from: readonly Thing[], to: readonly Thing[]): number {
  const before = new Map(from.map(thing => [thing.id, thing]))
  const after = new Set(to.map(thing => thing.id))
  const changed = to.filter(thing => before.get(thing.id) !== thing).length
  return changed + from.filter(thing => !after.has(thing.id)).length
}

/** `from` with `portion` of its differences from `to` made good; `to` itself when none is left. */
export function approach<Item extends Thing>(from: readonly Item[], to: Item[], portion: number): Item[] {
  const before = new Map(from.map(thing => [thing.id, thing]))
  const after = new Set(to.map(thing => thing.id))
  let left = portion
  const next: Item[] = []
  for (const thing of to) {
    const known = before.get(thing.id)
    if (known === thing) next.push(thing)
    else if (left > 0) {
      next.push(thing)
      left -= 1
    } else if (known !== undefined) next.push(known)
  }
  next.push(...from.filter(thing => !after.has(thing.id)).slice(left))
  return countDifferences(next, to) === 0 ? to : next
}
