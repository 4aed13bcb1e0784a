import { describe, expect, it } from 'vitest'
import { SECTORS } from '../domain/vocabulary/organisation.ts'
import { cssVariables, DARK, LIGHT, type Palette } from './theme.ts'

type Colour = readonly [red: number, green: number, blue: number]

/** Linear light, from 0 to 1. */
function toLinear(hex: string): Colour {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

/** The contrast of WCAG 2. */
function contrast(a: string, b: string): number {
  const light = (hex: string) => {
    const [red, green, blue] = toLinear(hex)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [low, high] = [light(a), light(b)].sort((x, y) => x - y)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

/** How far two colours look apart, in OKLab hundredths. */
function difference(a: Colour, b: Colour): number {
  const [p, q] = [toOklab(a), toOklab(b)]
  return 100 * Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
}

function toOklab([r, g, b]: Colour): Colour {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/** Machado, Oliveira and Fernandes (2009), severity 1, in linear light. */
const SIGHTS: Readonly<Record<string, readonly [Colour, Colour, Colour]>> = {
  'full colour sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
}

function seenBy(colour: Colour, rows: readonly [Colour, Colour, Colour]): Colour {
  const through = (row: Colour) =>
    Math.max(0, Math.min(1, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2]))
  return [through(rows[0]), through(rows[1]), through(rows[2])]
}

const PALETTES: readonly (readonly [string, Palette])[] = [
  ['light', LIGHT],
  ['dark', DARK],
]

describe.each(PALETTES)('the %s palette', (_, palette) => {
  it('writes text at AA on every ground that carries text', () => {
    for (const ground of [palette.ground, palette.band, palette.card, palette.cell]) {
      expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(7)
      expect(contrast(palette.muted, ground)).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast(palette.onCrown, palette.crown)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.accent, palette.ground)).toBeGreaterThanOrEqual(4.5)
  })

  it('draws every mark at 3:1 or more', () => {
    for (const mark of [
      ...Object.values(palette.sectors),
      palette.crown,
      palette.accent,
      palette.tie,
      palette.focus,
    ]) {
      for (const ground of [palette.ground, palette.band, palette.card]) {
        expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3)
      }
    }
  })

  it.each(Object.entries(SIGHTS))('keeps the sectors apart for %s', (_name, rows) => {
    for (const a of SECTORS) {
      for (const b of SECTORS) {
        if (a === b) continue
        const seen = [palette.sectors[a], palette.sectors[b]].map(hex => seenBy(toLinear(hex), rows))
        const [first, second] = seen
        if (first === undefined || second === undefined) throw new Error('Two colours were asked for')
        expect(difference(first, second), `${a} and ${b}`).toBeGreaterThan(8)
      }
    }
  })
})

describe('the palette as CSS', () => {
  it('names the same properties in both schemes', () => {
    expect(Object.keys(cssVariables('light'))).toEqual(Object.keys(cssVariables('dark')))
    expect(cssVariables('dark')['--sector-acute']).toBe(DARK.sectors.acute)
  })
})
