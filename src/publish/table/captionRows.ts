import type { PlainTable } from '../../kit/formatCsv.ts'
import { captionOf } from '../captionOf.ts'
import { describePicture } from '../describePicture.ts'
import type { Publication } from '../publication.ts'
import { type PublishedState, pictureOf } from '../publishedState.ts'

/** The words of every picture, for whoever uploads them all at once. */
export function captionRows(states: readonly PublishedState[], { economy, hasPng }: Publication): PlainTable {
  return {
    header: ['File', 'Alternative text', 'Caption'],
    rows: states.flatMap(({ slug, steps }) =>
      steps.map(({ lens, step }) => [
        `${pictureOf(slug, lens)}.${hasPng ? 'png' : 'svg'}`,
        describePicture(step, economy.name),
        captionOf(step),
      ]),
    ),
  }
}
