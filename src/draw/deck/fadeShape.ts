import { FADED_LINE, fadePalette, type Palette } from '../theme.ts'
import { DECK_PALETTE } from './deckLook.ts'
import type { Shape } from './shapeXml.ts'

const FADED = pairColours(DECK_PALETTE, fadePalette(DECK_PALETTE))

/** A shape of a box that has nothing to do with the focus: it falls back, but stays readable. */
export function fadeBoxShape({ fill, line, text, ...shape }: Shape): Shape {
  const fade = <Coloured extends { readonly colour: string }>(one: Coloured): Coloured => ({
    ...one,
    colour: FADED.get(one.colour) ?? one.colour,
  })
  return {
    ...shape,
    ...(fill === undefined ? {} : { fill: fade(fill) }),
    ...(line === undefined ? {} : { line: fade(line) }),
    ...(text === undefined ? {} : { text: { ...text, paragraphs: text.paragraphs.map(fade) } }),
  }
}

/** A line that has nothing to do with the focus is hardly there. */
export function fadeLineShape({ fill, line, ...shape }: Shape): Shape {
  const fade = <Drawn extends { readonly opacity?: number }>(one: Drawn): Drawn => ({
    ...one,
    opacity: (one.opacity ?? 1) * FADED_LINE,
  })
  return {
    ...shape,
    ...(fill === undefined ? {} : { fill: fade(fill) }),
    ...(line === undefined ? {} : { line: fade(line) }),
  }
}

/** What each colour of a box becomes; white is a card's ground as well as a crown's word, and stays. */
function pairColours(from: Palette, to: Palette): ReadonlyMap<string, string> {
  const list = ({ ink, cell, cellLine, crown, sectors }: Palette) => [
    ink,
    cell,
    cellLine,
    crown,
    ...Object.values(sectors),
  ]
  const faded = list(to)
  return new Map(list(from).map((colour, index) => [colour, faded[index] ?? colour]))
}
