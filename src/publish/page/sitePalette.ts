import type { Sector } from '../../domain/vocabulary/organisation.ts'
import { cssVariables, DARK, LIGHT, type Palette } from '../../draw/theme.ts'

/** The map's colours as the page's custom properties: one drawing that is light or dark with the page. */
export const SITE_PALETTE: Palette = {
  ground: 'var(--ground)',
  band: 'var(--band)',
  card: 'var(--card)',
  cell: 'var(--cell)',
  cellLine: 'var(--cell-line)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  accent: 'var(--accent)',
  accentSoft: 'var(--accent-soft)',
  crown: 'var(--crown)',
  onCrown: 'var(--on-crown)',
  crownSoft: 'var(--crown-soft)',
  focus: 'var(--focus)',
  tie: 'var(--tie)',
  fallen: 'var(--fallen)',
  sectors: {
    commissioner: 'var(--sector-commissioner)',
    'general-practice': 'var(--sector-general-practice)',
    community: 'var(--sector-community)',
    acute: 'var(--sector-acute)',
    'social-care': 'var(--sector-social-care)',
    integrated: 'var(--sector-integrated)',
  } satisfies Record<Sector, string>,
  ribbon: (LIGHT.ribbon + DARK.ribbon) / 2,
}

/** A scheme's colours as declarations of CSS. */
export function declarePalette(scheme: 'light' | 'dark'): string {
  return Object.entries(cssVariables(scheme))
    .map(([name, value]) => `${name}:${value}`)
    .join(';')
}
