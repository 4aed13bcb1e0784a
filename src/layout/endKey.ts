import type { LocalityId } from '../domain/vocabulary/ids.ts'
import type { RouteEnd } from './placedMap.ts'

/** The name under which a line's end is known in orders and positions: localities are written `locality:ID`. */
export function endKey(end: RouteEnd): string {
  return 'placement' in end ? end.placement : groupKey(end.group)
}

export function groupKey(group: LocalityId): string {
  return `locality:${group}`
}
