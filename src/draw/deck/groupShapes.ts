import { groupThousands } from '../../domain/words/formatPence.ts'
import { NAME_WEIGHT, SMALL_SIZE } from '../../layout/mapSizes.ts'
import type { PlacedGroup } from '../../layout/placedMap.ts'
import { textWidth } from '../../layout/textWidth.ts'
import { fitSize } from './arialWidth.ts'
import { DECK_PALETTE, morphName } from './deckLook.ts'
import type { Shape } from './shapeXml.ts'
import type { SlideScale } from './slideScale.ts'

const TITLE_SIZE = 20
const EDGE = 11

/** A locality: a quiet container with its name, and its patients (or, closed, its practices) where there is room. */
export function groupShapes(group: PlacedGroup, scale: SlideScale): readonly Shape[] {
  const patients = `${groupThousands(group.patients)} patients`
  const count = `${group.practices.length} ${group.practices.length === 1 ? 'practice' : 'practices'}`
  const [name = group.name] = group.nameLines
  const totals = group.open ? patients : count
  const room = group.width - 3 * EDGE - textWidth(name, TITLE_SIZE, NAME_WEIGHT) * 1.08
  const hasTotals = !group.open || textWidth(totals, SMALL_SIZE) * 1.05 <= room
  const size = fitSize([name], group.width - 2 * EDGE, TITLE_SIZE, true)
  const container: Shape = {
    name: morphName('locality', group.id),
    description: `${group.name}: ${count}, ${patients}.`,
    frame: scale.frame(group),
    geometry: { radius: scale.length(10) },
    fill: { colour: DECK_PALETTE.card },
    line: { colour: DECK_PALETTE.cellLine, points: scale.points(1.5) },
    text: {
      paragraphs: [
        { lines: [name], points: scale.points(size), colour: DECK_PALETTE.ink, bold: true },
        ...(hasTotals && !group.open
          ? [{ lines: [totals], points: scale.points(SMALL_SIZE), colour: DECK_PALETTE.muted }]
          : []),
      ],
      inset: [scale.length(EDGE), scale.length(6)],
    },
  }
  if (!hasTotals || !group.open) return [container]
  const strip = { x: group.x, y: group.y + 7, width: group.width - EDGE, height: 24 }
  return [
    container,
    {
      name: morphName('locality-patients', group.id),
      frame: scale.frame(strip),
      text: {
        paragraphs: [{ lines: [totals], points: scale.points(SMALL_SIZE), colour: DECK_PALETTE.muted }],
        align: 'right',
      },
    },
  ]
}
