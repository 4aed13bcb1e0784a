import { isAlike } from '../../domain/moves/isAlike.ts'
import type { MapEdge, MapNode } from './toFlow.ts'

/**
 * The nodes and edges of `after`, each as the very object of `before` where both say the same: React Flow draws again
 * only what is another object, so that a step redraws only what it changes. All else of a node or an edge follows from
 * its data and its ends.
 */
export function keepAlike<Thing extends MapNode | MapEdge>(
  before: ReadonlyMap<string, Thing>,
  after: readonly Thing[],
): Thing[] {
  return after.map(thing => {
    const known = before.get(thing.id)
    return known !== undefined && hasSameEnds(known, thing) && isAlike(known.data, thing.data) ? known : thing
  })
}

function hasSameEnds(a: MapNode | MapEdge, b: MapNode | MapEdge): boolean {
  if (a.type !== b.type) return false
  if (!('source' in a && 'source' in b)) return true
  return a.source === b.source && a.target === b.target
}
