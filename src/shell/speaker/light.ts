import type { Spot } from '../../kit/camera.ts'
import type { PlacedBox, PlacedMap } from '../../layout/placedMap.ts'
import type { Light } from '../../story/together/presentation.ts'

type Boxes = Pick<PlacedMap, 'boxes'>

/** A point of this window's map as both windows understand it: by the organisation that stands next to it. */
export function toLight({ x, y }: Spot, { boxes }: Boxes): Light {
  const [first, ...others] = boxes
  if (first === undefined) return { x, y, near: null }
  const box = others.reduce((best, one) => (distance(one, x, y) < distance(best, x, y) ? one : best), first)
  const middle = middleOf(box)
  return { x, y, near: { organisation: box.organisation, x: x - middle.x, y: y - middle.y } }
}

/** Where a light falls on this window's map; by its coordinates where the organisation is not on it. */
export function toSpot({ x, y, near }: Light, { boxes }: Boxes): Spot {
  const box = boxes.find(({ organisation }) => organisation === near?.organisation)
  if (box === undefined || near === null) return { x, y }
  const middle = middleOf(box)
  return { x: middle.x + near.x, y: middle.y + near.y }
}

function middleOf({ x, y, width, height }: PlacedBox): Spot {
  return { x: x + width / 2, y: y + height / 2 }
}

/** From the box's edge; 0 within it. */
function distance({ x, y, width, height }: PlacedBox, atX: number, atY: number): number {
  return Math.hypot(Math.max(x - atX, 0, atX - x - width), Math.max(y - atY, 0, atY - y - height))
}
