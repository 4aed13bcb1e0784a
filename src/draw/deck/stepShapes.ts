import type { About } from '../paper/about.ts'
import type { Step } from '../paper/step.ts'
import { wrapArial } from './arialWidth.ts'
import { DECK_PALETTE } from './deckLook.ts'
import { legendShapes } from './legendShapes.ts'
import { mapShapes } from './mapShapes.ts'
import type { Shape } from './shapeXml.ts'
import { emu, SLIDE_MARGIN, SLIDE_WIDTH } from './slideScale.ts'

const STATEMENT_TOP = emu(7.14)
const STATEMENT_HEIGHT = emu(0.34)
const STATEMENT_POINTS = [10, 9.5, 9, 8.5, 8, 7.5, 7]
/** The height of a line, and how much wider than measured a face that stands in for Arial may be. */
const LINE = 1.16
const SAFE = 1.01
/** Clear of the slide's number at the right. */
const STATEMENT_WIDTH = SLIDE_WIDTH - 2 * SLIDE_MARGIN - emu(0.4)
const EMU_PER_POINT = 12_700

/** Everything on a step's slide but its title: what it shows of where, the map, its legend, and what it is and is not. */
export function stepShapes(step: Step, { economy }: About): readonly Shape[] {
  const about = step.focus && step.projection.map.organisations.find(({ id }) => id === step.focus?.body)
  const where = [step.stateName, step.lensName, economy.name, ...(about ? [`about ${about.name}`] : [])].join(
    '  ·  ',
  )
  return [
    {
      name: '!!view',
      frame: { x: SLIDE_MARGIN, y: emu(0.6), width: SLIDE_WIDTH - 2 * SLIDE_MARGIN, height: emu(0.26) },
      text: { paragraphs: [{ lines: [where], points: 12, colour: DECK_PALETTE.muted }], anchor: 'middle' },
    },
    ...mapShapes(step),
    ...legendShapes(step),
    statementShape(step.statement),
  ]
}

/** At the foot of every slide. */
export function statementShape(statement: string): Shape {
  const { points, lines } = fitStatement(statement)
  return {
    name: '!!statement',
    frame: { x: SLIDE_MARGIN, y: STATEMENT_TOP, width: STATEMENT_WIDTH, height: STATEMENT_HEIGHT },
    text: { paragraphs: [{ lines, points, colour: DECK_PALETTE.muted }], anchor: 'middle' },
  }
}

/** The largest type in which the statement has room, on as many lines as that takes. */
function fitStatement(statement: string): { readonly points: number; readonly lines: readonly string[] } {
  const fits = STATEMENT_POINTS.map(points => ({
    points,
    lines: wrapArial(statement, STATEMENT_WIDTH / EMU_PER_POINT, points * SAFE),
  }))
  const room = STATEMENT_HEIGHT / EMU_PER_POINT
  const smallest = { points: 7, lines: [statement] }
  return fits.find(({ points, lines }) => lines.length * points * LINE <= room) ?? fits.at(-1) ?? smallest
}
