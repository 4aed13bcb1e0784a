import type { Certainty } from '../../domain/vocabulary/certainty.ts'
import { LIGHT } from '../theme.ts'
import type { Dash } from './shapeXml.ts'

/** Slides are printed as often as they are shown: the light ground. */
export const DECK_PALETTE = LIGHT

/** Certainty in PowerPoint's own kinds of broken lines, the nearest to the screen's. */
export const CERTAINTY_LINES: Readonly<Record<Certainty, Dash>> = {
  given: 'solid',
  stated: 'solid',
  likely: 'lgDash',
  possible: 'sysDot',
  aspired: 'lgDashDot',
  inferred: 'solid',
  illustrative: 'dash',
}

/** A name that Morph pairs with its namesake on the slide before, whatever else moves. */
export function morphName(kind: string, id: string): string {
  return `!!${kind}:${id}`
}
