import { useEffect, useRef, useState } from 'react'

type Thing = { readonly id: string }

/** So little is one frame's work at any rate. */
const LEAST = 4
/** What is new has to be made and measured, and costs as much as so many that are there already. */
const FRESH = 3

/**
 * The list on its way to `target`, a part of the differences in each frame: what is new first, then what is changed,
 * what goes last. React Flow takes in whatever it is given in one task, and a whole new map is too much for one frame,
 * as a whole new table is for the page: `frames` is how many it may take. The very list of `target` when it has arrived,
 * and at once where `isInstant`.
 */
export function useInTurn<Item extends Thing>(target: Item[], isInstant: boolean, frames: number): Item[] {
  const [shown, setShown] = useState(target)
  const plan = useRef({ target, portion: LEAST })
  if (plan.current.target !== target) {
    plan.current = { target, portion: Math.max(LEAST, Math.ceil(weighDifferences(shown, target) / frames)) }
  }
  useEffect(() => {
    if (shown === target) return
    if (isInstant) return setShown(target)
    const frame = requestAnimationFrame(() => setShown(approach(shown, target, plan.current.portion)))
    return () => cancelAnimationFrame(frame)
  }, [shown, target, isInstant])
  return isInstant ? target : shown
}

/** The work between two lists: one for each thing that is another object or gone, more for each new one. */
export function weighDifferences(from: readonly Thing[], to: readonly Thing[]): number {
  const { fresh, changed, gone } = compare(from, to)
  return FRESH * fresh.length + changed.length + gone.length
}

/** `from` with so much of the work done that leads to `to`, at least one difference; `to` itself when none is left. */
export function approach<Item extends Thing>(from: readonly Item[], to: Item[], portion: number): Item[] {
  const before = new Map(from.map(thing => [thing.id, thing]))
  const { fresh, changed, gone } = compare(from, to)
  const work = [...fresh, ...changed, ...gone]
  const taken = new Set<string>()
  let left = portion
  for (const thing of work) {
    if (left <= 0) break
    taken.add(thing.id)
    left -= before.has(thing.id) ? 1 : FRESH
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
