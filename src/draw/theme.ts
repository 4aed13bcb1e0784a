import type { Certainty } from '../domain/vocabulary/certainty.ts'
import { SECTORS, type Sector } from '../domain/vocabulary/organisation.ts'

/** Every colour of the map in one ground. Text on `ground`, `band` and `card` meets AA; marks meet 3:1. */
export type Palette = {
  readonly ground: string
  readonly band: string
  readonly card: string
  readonly cell: string
  readonly cellLine: string
  readonly ink: string
  readonly muted: string
  readonly line: string
  /** What moved. */
  readonly accent: string
  readonly accentSoft: string
  /** Who leads. */
  readonly crown: string
  readonly onCrown: string
  readonly crownSoft: string
  /** The ring of keyboard focus. */
  readonly focus: string
  /** Ties without £. */
  readonly tie: string
  /** A line that has fallen back behind what the lens asks about. */
  readonly fallen: string
  readonly sectors: Readonly<Record<Sector, string>>
  /** How strongly a ribbon of a sector is filled, from 0 to 1. */
  readonly ribbon: number
}

/** A box that has nothing to do with the focus falls back, but stays readable. */
export function fadePalette(palette: Palette): Palette {
  const { fallen, muted, ground, line } = palette
  return {
    ...palette,
    ink: muted,
    card: ground,
    cell: ground,
    cellLine: line,
    crown: muted,
    sectors: {
      commissioner: fallen,
      'general-practice': fallen,
      community: fallen,
      acute: fallen,
      'social-care': fallen,
      integrated: fallen,
    },
  }
}

/** How much is left of a line that has nothing to do with the focus. */
export const FADED_LINE = 0.14

/** How strongly a tie is drawn where it is not what the lens is about. */
export const QUIET_TIE = { width: 2.2, opacity: 0.55 }

/** For print, daylight and bright rooms. */
export const LIGHT: Palette = {
  ground: '#fcfbf8',
  band: '#f3f1ea',
  card: '#ffffff',
  cell: '#e9f3ee',
  cellLine: '#bcd8cb',
  ink: '#1a1e29',
  muted: '#515866',
  line: '#d8d5cb',
  accent: '#cf3f12',
  accentSoft: '#fbe3da',
  crown: '#7c5f00',
  onCrown: '#ffffff',
  crownSoft: '#f6ecc9',
  focus: '#0b57d0',
  tie: '#5b4636',
  fallen: '#b9b6ac',
  sectors: {
    commissioner: '#2c6ce0',
    'general-practice': '#0f8a7e',
    community: '#96490a',
    acute: '#8c1450',
    'social-care': '#6631ad',
    integrated: '#8c7a08',
  },
  ribbon: 0.34,
}

/** For projectors in dim rooms. */
export const DARK: Palette = {
  ground: '#13151b',
  band: '#1b1e27',
  card: '#242936',
  cell: '#213a37',
  cellLine: '#3b6159',
  ink: '#f4f5f8',
  muted: '#b4bac7',
  line: '#3a4050',
  accent: '#ff8c5f',
  accentSoft: '#4a2c22',
  crown: '#f2cf4a',
  onCrown: '#201a00',
  crownSoft: '#3d3414',
  focus: '#8ab4ff',
  tie: '#e0cdb8',
  fallen: '#565c6b',
  sectors: {
    commissioner: '#8dbbff',
    'general-practice': '#86e3c5',
    community: '#e28e14',
    acute: '#dc669f',
    'social-care': '#a877ff',
    integrated: '#e6e03c',
  },
  ribbon: 0.46,
}

/** Certainty as a dash pattern, in map units. An empty one is a solid line. */
export const CERTAINTY_DASHES: Readonly<Record<Certainty, readonly number[]>> = {
  given: [],
  stated: [],
  likely: [16, 7],
  possible: [2, 7],
  aspired: [12, 6, 2, 6],
  inferred: [],
  illustrative: [6, 6],
}

/** Inferred lines are thin; all others have their full width. */
export const CERTAINTY_WEIGHTS: Readonly<Record<Certainty, number>> = {
  given: 1,
  stated: 1,
  likely: 1,
  possible: 1,
  aspired: 1,
  inferred: 0.5,
  illustrative: 1,
}

export const FONT_FAMILY =
  "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', 'Segoe UI', Arial, sans-serif"

/** The palette as custom properties of CSS, for the screen. */
export function cssVariables(scheme: 'light' | 'dark'): Readonly<Record<string, string>> {
  const palette = scheme === 'light' ? LIGHT : DARK
  const sectors = SECTORS.map(sector => [`--sector-${sector}`, palette.sectors[sector]])
  return {
    '--ground': palette.ground,
    '--band': palette.band,
    '--card': palette.card,
    '--cell': palette.cell,
    '--cell-line': palette.cellLine,
    '--ink': palette.ink,
    '--muted': palette.muted,
    '--line': palette.line,
    '--accent': palette.accent,
    '--accent-soft': palette.accentSoft,
    '--crown': palette.crown,
    '--on-crown': palette.onCrown,
    '--crown-soft': palette.crownSoft,
    '--focus': palette.focus,
    '--tie': palette.tie,
    '--fallen': palette.fallen,
    '--ribbon': String(palette.ribbon),
    ...Object.fromEntries(sectors),
  }
}
