import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PlacedBox, PlacedMap } from '../../layout/placedMap.ts'
import {
  centrePath,
  type Edges,
  edgesPath,
  mixEdges,
  outlinePath,
  planStep,
  type StepPlan,
  toEdges,
} from './scene.ts'

/** What leaves fades, then what stays glides and what is new is drawn, then rest. Milliseconds. */
const FADE = 150
const GLIDE = 500
const ACCENT = 2000

export type Phase = 'moving' | 'accent' | 'settled'

/** Where the drawing of one map can be written to without React, while a step is under way. */
export type Canvas = {
  readonly root: HTMLElement
  readonly routes: Map<string, DrawnRoute>
}

/** A route's group, and the paths in it with what each draws of the shape. */
export type DrawnRoute = {
  readonly group: SVGGElement
  readonly paths: readonly {
    readonly path: SVGPathElement
    readonly draw: (shape: Edges, drawn: number) => string
  }[]
}

export function toDrawnRoute(group: SVGGElement): DrawnRoute {
  const paths = [...group.querySelectorAll<SVGPathElement>('path[data-shape]')]
  return {
    group,
    paths: paths.map(path => ({ path, draw: DRAWINGS[path.dataset.shape ?? ''] ?? centrePath })),
  }
}

const DRAWINGS: Readonly<Record<string, (shape: Edges, drawn: number) => string>> = {
  outline: outlinePath,
  edges: edgesPath,
  centre: centrePath,
}

/** The map on screen: the one to show, the one that it came from while a step is under way, and the phase. */
export type Shown = {
  readonly placed: PlacedMap
  readonly plan: StepPlan | undefined
  readonly phase: Phase
  readonly revision: number
}

type Snapshot = {
  readonly boxes: ReadonlyMap<string, { readonly x: number; readonly y: number }>
  readonly routes: ReadonlyMap<string, Edges>
}

const ease = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2)
const clamp = (t: number) => Math.max(0, Math.min(1, t))

/**
 * Steps from map to map on one clock that writes transforms and paths itself; React hears of it at the start and
 * at the end. A step that interrupts another starts from what is on screen. Reduced motion cuts.
 */
export function useStep(
  target: PlacedMap,
  travels: ReadonlyMap<string, string>,
  canvas: { readonly current: Canvas | null },
  isInstant: boolean,
): Shown {
  const [shown, setShown] = useState<Shown>({
    placed: target,
    plan: undefined,
    phase: 'settled',
    revision: 1,
  })
  const onScreen = useRef<Snapshot | null>(null)

  // Adjusting state to a changed input while rendering: no frame shows the old map under the new controls.
  if (shown.placed !== target) {
    // A step under way is not cut off: it would leave boxes where it had brought them.
    const isCut = isInstant && onScreen.current === null
    const plan = isCut ? undefined : planStep(shown.placed, target, travels)
    setShown({
      placed: target,
      plan,
      phase: isCut ? 'settled' : prefersStill() ? 'accent' : 'moving',
      revision: shown.revision + 1,
    })
  }

  const last = useRef<PlacedMap>(target)
  useLayoutEffect(() => {
    const before = last.current
    last.current = shown.placed
    if (shown.phase !== 'moving' || shown.plan === undefined || canvas.current === null) return
    const start = onScreen.current ?? snapshotOf(before)
    const stop = runStep(
      canvas.current,
      start,
      shown.placed,
      shown.plan,
      snapshot => {
        onScreen.current = snapshot
      },
      () => {
        onScreen.current = null
        setShown(now =>
          now.revision === shown.revision ? { ...now, plan: undefined, phase: 'accent' } : now,
        )
      },
    )
    return stop
  }, [shown.revision, shown.phase, shown.plan, shown.placed, canvas])

  useEffect(() => {
    if (shown.phase !== 'accent') return
    const timer = setTimeout(
      () => setShown(now => (now.phase === 'accent' ? { ...now, plan: undefined, phase: 'settled' } : now)),
      ACCENT,
    )
    return () => clearTimeout(timer)
  }, [shown.phase])

  return shown
}

/** True where the reader asked their machine for less motion. */
export function prefersStill(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches === true
}

const positionsOf = (boxes: readonly PlacedBox[]) =>
  new Map<string, { readonly x: number; readonly y: number }>(
    boxes.map(box => [box.organisation, { x: box.x, y: box.y }]),
  )

function snapshotOf(placed: PlacedMap): Snapshot {
  return {
    boxes: positionsOf(placed.boxes),
    routes: new Map(placed.routes.map(route => [route.id, toEdges(route)])),
  }
}

/** Runs one step; returns how to stop it where it is. */
function runStep(
  { root, routes }: Canvas,
  start: Snapshot,
  placed: PlacedMap,
  plan: StepPlan,
  report: (snapshot: Snapshot) => void,
  finish: () => void,
): () => void {
  // What is new comes to stand on the map within the first frames: it is looked for until it is found.
  const elements = new Map<string, HTMLElement>()
  const elementOf = (id: string) => {
    const element =
      elements.get(id) ?? root.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)
    if (element !== null) elements.set(id, element)
    return element
  }
  const shapes = placed.routes.map(route => {
    const from = start.routes.get(route.id) ?? plan.starts.get(route.id)
    const to = toEdges(route)
    const isStill = from !== undefined && isSameShape(from, to)
    return {
      id: route.id,
      isNew: from === undefined,
      isStill,
      at: from === undefined ? () => to : mixEdges(from, to),
    }
  })
  const showAll = () => {
    for (const element of elements.values()) element.style.opacity = ''
  }
  // The clock starts with the first frame that is really drawn.
  let began: number | undefined
  let frame = 0

  const draw = (now: number) => {
    began ??= now
    const passed = now - began
    place(ease(clamp((passed - FADE) / GLIDE)))
    if (passed < FADE + GLIDE) frame = requestAnimationFrame(draw)
    else {
      showAll()
      finish()
    }
  }

  /** Writes the map as it is at `glide` from 0 to 1. */
  function place(glide: number): void {
    const boxes = new Map<string, { x: number; y: number }>()
    const edges = new Map<string, Edges>()
    for (const box of placed.boxes) {
      const from = start.boxes.get(box.organisation)
      const x = from === undefined ? box.x : from.x + (box.x - from.x) * glide
      const y = from === undefined ? box.y : from.y + (box.y - from.y) * glide
      boxes.set(box.organisation, { x, y })
      if (from !== undefined && from.x === box.x && from.y === box.y) continue
      const element = elementOf(box.organisation)
      if (element === null) continue
      if (from === undefined) element.style.opacity = String(glide)
      else element.style.transform = `translate(${x}px,${y}px)`
    }
    for (const { id, isNew, isStill, at } of shapes) {
      const shape = at(glide)
      edges.set(id, shape)
      if (isStill) continue
      writeRoute(routes.get(id), shape, isNew ? glide : 1, isNew && glide === 0)
    }
    report({ boxes, routes: edges })
  }

  place(0)
  frame = requestAnimationFrame(draw)
  return () => {
    cancelAnimationFrame(frame)
    showAll()
  }
}

function isSameShape(a: Edges, b: Edges): boolean {
  if (a === b) return true
  return (
    a.left.every((value, index) => value === b.left[index]) &&
    a.right.every((value, index) => value === b.right[index])
  )
}

/** Writes a route's shape into its paths. */
function writeRoute(route: DrawnRoute | undefined, shape: Edges, drawn: number, hidden: boolean): void {
  if (route === undefined) return
  const { group, paths } = route
  const visibility = hidden ? 'hidden' : ''
  if (group.style.visibility !== visibility) group.style.visibility = visibility
  for (const { path, draw } of paths) path.setAttribute('d', draw(shape, drawn))
}
