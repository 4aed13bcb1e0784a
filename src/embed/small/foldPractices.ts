import type { PlacedMap } from '../../layout/placedMap.ts'

/**
 * The map with each locality as one box that says its totals, for a frame in which no practice's name can be read. The
 * practices' lane is the lowest: it becomes as low as it takes for the map to be `height` high, and nothing else moves. No
 * locality gets lower than `least`, in map units. The same map where localities stand in several rows, or are closed already.
 */
export function foldPractices(placed: PlacedMap, height: number, least: number): PlacedMap {
  const [first] = placed.groups
  const isOneRow = placed.groups.every(group => group.open && group.y === first?.y)
  if (first === undefined || !isOneRow) return placed
  const tallest = Math.max(...placed.groups.map(group => group.height))
  const saved = Math.round(Math.min(Math.max(0, placed.height - height), Math.max(0, tallest - least)))
  return {
    ...placed,
    height: placed.height - saved,
    lanes: placed.lanes.map(lane =>
      lane.id === 'practices' ? { ...lane, height: lane.height - saved } : lane,
    ),
    boxes: placed.boxes.filter(box => box.lane !== 'practices'),
    groups: placed.groups.map(group => ({ ...group, open: false, height: tallest - saved })),
  }
}
