import type { OrganisationId } from '../../domain/vocabulary/ids.ts'
import type { PlacedMap } from '../../layout/placedMap.ts'

/** In map units: where a number's baseline stands comes of it; how large it is drawn is for the frame to say. */
const SIZE = 34

/** The providers as they stand, row by row from the left. */
export function listProviders({ boxes }: PlacedMap): readonly OrganisationId[] {
  return boxes
    .filter(box => box.lane === 'provide')
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map(box => box.organisation)
}

/** The map with a number in place of each provider's name, for a frame in which their names do not fit the boxes. */
export function numberProviders(placed: PlacedMap, providers: readonly OrganisationId[]): PlacedMap {
  return {
    ...placed,
    boxes: placed.boxes.map(box =>
      box.lane === 'provide'
        ? { ...box, nameLines: [String(providers.indexOf(box.organisation) + 1)], nameSize: SIZE }
        : box,
    ),
  }
}
