import { compareText } from '../kit/compareText.ts'
import type { Rectangle } from './placedMap.ts'

/** One end of a line at one edge of a box: `towards` is where the line goes from there, which decides the order. */
export type Port = {
  readonly line: string
  readonly box: Rectangle
  readonly side: 'top' | 'bottom'
  readonly width: number
  readonly towards: number
}

/** Between the middles of lines that leave a box side by side, where its width allows. */
const LINE_PITCH = 15
const INSET = 12

/**
 * The middle of every port. Ribbons stand edge to edge in the middle of their side, so that what flows in can be
 * compared with what flows out; lines of one width are spread evenly. In the order of the far ends.
 */
export function stackPorts(ports: readonly Port[], packed: boolean): ReadonlyMap<Port, number> {
  const sides = new Map<string, Port[]>()
  for (const port of ports) {
    const key = `${port.box.x} ${port.box.y} ${port.side}`
    const side = sides.get(key)
    if (side) side.push(port)
    else sides.set(key, [port])
  }
  const middles = new Map<Port, number>()
  for (const side of sides.values()) {
    side.sort((a, b) => a.towards - b.towards || compareText(a.line, b.line))
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
