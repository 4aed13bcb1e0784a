/** Pixels on screen between lines and their boxes during one step. */
export type GapRecord = { readonly worst: number; readonly frames: number; readonly lines: number }

/**
 * Runs in the page. Steps to the end of the walk with the End key; in every frame, for each contract that both maps
 * have, measures how far the drawn start of its line lies from the bottom edge of its payer's box.
 */
export async function recordGap(): Promise<GapRecord> {
  const edgeIds = () =>
    [...document.querySelectorAll<HTMLElement>('.react-flow__edge[data-id*=">"]')].map(
      edge => edge.dataset.id ?? '',
    )
  const gapOf = (id: string): number | undefined => {
    const path = document.querySelector<SVGPathElement>(
      `.react-flow__edge[data-id="${CSS.escape(id)}"] :is(path[data-shape="outline"], path.react-flow__edge-path)`,
    )
    const payer = id.split('>')[0] ?? ''
    const node = document.querySelector(`.react-flow__node[data-id="${CSS.escape(payer)}"]`)
    const box = (node?.querySelector('.box') ?? node)?.getBoundingClientRect()
    const start = /^M\s*([-\d.]+)[ ,]([-\d.]+)/.exec(path?.getAttribute('d') ?? '')
    const toScreen = path?.getScreenCTM()
    if (!box || !start || !toScreen) return undefined
    const at = new DOMPoint(Number(start[1]), Number(start[2])).matrixTransform(toScreen)
    const beside = Math.max(0, box.left - at.x, at.x - box.right)
    return Math.hypot(beside, at.y - box.bottom)
  }
  const isMoving = () => document.querySelector('[data-map]')?.classList.contains('is-moving') === true
  const before = edgeIds()
  const worst = new Map<string, number>()
  dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }))
  const began = performance.now()
  let frames = 0
  while (performance.now() - began < 1200 || isMoving()) {
    await new Promise(done => requestAnimationFrame(done))
    // Asked after this frame's drawing, in the task that follows it.
    await new Promise(done => setTimeout(done))
    frames += 1
    for (const id of before) worst.set(id, Math.max(worst.get(id) ?? 0, gapOf(id) ?? 0))
  }
  const after = new Set(edgeIds())
  const kept = [...worst].filter(([id]) => after.has(id)).map(([, gap]) => gap)
  return { worst: Math.max(...kept), frames, lines: kept.length }
}
