import type { Rectangle } from './placedMap.ts'

/** One end of a line at one edge of a box. */
export type Port = {
  /** The line's place in the list of lines. */
  readonly line: number
  readonly box: Rectangle
  readonly side: 'top' | 'bottom'
  readonly width: number
}

/** Between the middles of lines that leave a box side by side, where its width allows. */
const LINE_PITCH = 15
const INSET = 12

/**
 * The middle of every port, in the order of `compare`. Ribbons stand edge to edge in the middle of their side, so
 * that what flows in can be compared with what flows out; lines of one width are spread evenly.
 */
export function stackPorts(
  ports: readonly Port[],
  packed: boolean,
  compare: (a: Port, b: Port) => number,
): ReadonlyMap<Port, number> {
  const sides = new Map<string, Port[]>()
  for (const port of ports) {
    const key = `${port.box.x} ${port.box.y} ${port.side}`
    const side = sides.get(key)
    if (side) side.push(port)
    else sides.set(key, [port])
  }
  const middles = new Map<Port, number>()
  for (const side of sides.values()) {
    side.sort(compare)
    const box = side[0]?.box
    if (box === undefined) continue
    const room = box.width - 2 * (packed ? 5 : INSET)
    const widths = side.map(port => (packed ? port.width : LINE_PITCH))
    const total = widths.reduce((sum, width) => sum + width, 0)
    const squeeze = total > room ? room / total : 1
    let x = box.x + box.width / 2 - (total * squeeze) / 2
    side.forEach((port, index) => {
      const width = (widths[index] ?? 0) * squeeze
      middles.set(port, x + width / 2)
      x += width
    })
  }
  return middles
}
