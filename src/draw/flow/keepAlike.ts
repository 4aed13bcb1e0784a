import { isAlike } from '../../domain/moves/isAlike.ts'

/**
 * The things of `after`, each as the very object of `before` where both say the same: React Flow draws again only
 * what is another object, so that a step redraws only what it changes.
 */
export function keepAlike<Thing extends { readonly id: string }>(
  before: ReadonlyMap<string, Thing>,
  after: readonly Thing[],
): Thing[] {
  return after.map(thing => {
    const known = before.get(thing.id)
    return known !== undefined && isAlike(known, thing) ? known : thing
  })
}
