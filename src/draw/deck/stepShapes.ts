import type { About } from '../paper/about.ts'
import type { Step } from '../paper/step.ts'
import { fitSize } from './arialWidth.ts'
import { DECK_PALETTE } from './deckLook.ts'
import { legendShapes } from './legendShapes.ts'
import { mapShapes } from './mapShapes.ts'
import type { Shape } from './shapeXml.ts'
import { emu, SLIDE_MARGIN, SLIDE_WIDTH } from './slideScale.ts'

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
  const points = Math.max(7, fitSize([statement], STATEMENT_WIDTH / EMU_PER_POINT, 10))
  return {
    name: '!!statement',
    frame: { x: SLIDE_MARGIN, y: emu(7.2), width: STATEMENT_WIDTH, height: emu(0.2) },
    text: { paragraphs: [{ lines: [statement], points, colour: DECK_PALETTE.muted }], anchor: 'middle' },
  }
}
