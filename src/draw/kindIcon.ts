import type { OrganisationKind } from '../domain/vocabulary/organisation.ts'

/** Outlines on a 24 × 24 grid, for a round stroke of 2. Path data from Lucide 1.75 (ISC licence), circles and boxes as paths. */
const OUTLINES = {
  landmark: [
    'M10 18v-7',
    'M11.119 2.205a2 2 0 0 1 1.762 0l7.84 3.846A.5.5 0 0 1 20.5 7h-17a.5.5 0 0 1-.22-.949z',
    'M14 18v-7',
    'M18 18v-7',
    'M3 22h18',
    'M6 18v-7',
  ],
  'map-pin': [
    'M18 8c0 3.613-3.869 7.429-5.393 8.795a1 1 0 01-1.214 0C9.87 15.429 6 11.613 6 8a6 6 0 0112 0',
    'M4.474 15h-.197a1 1 0 00-.969.753l-1.097 4.35a1.5 1.5 0 001.444 1.898L20.344 22a1.5 1.5 0 001.446-1.897l-1.098-4.35a1 1 0 00-.969-.753h-.197',
    'M10 8a2 2 0 1 0 4 0a2 2 0 1 0 -4 0',
  ],
  coins: [
    'M13.744 17.736a6 6 0 1 1-7.48-7.48',
    'M15 6h1v4',
    'm6.134 14.768.866-.5 2 3.464',
    'M10 8a6 6 0 1 0 12 0a6 6 0 1 0 -12 0',
  ],
  stethoscope: [
    'M11 2v2',
    'M5 2v2',
    'M5 3H4a2 2 0 0 0-2 2v4a6 6 0 0 0 12 0V5a2 2 0 0 0-2-2h-1',
    'M8 15a6 6 0 0 0 12 0v-3',
    'M18 10a2 2 0 1 0 4 0a2 2 0 1 0 -4 0',
  ],
  users: [
    'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2',
    'M16 3.128a4 4 0 0 1 0 7.744',
    'M22 21v-2a4 4 0 0 0-3-3.87',
    'M5 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
  ],
  blocks: [
    'M10 22V7a1 1 0 0 0-1-1H4a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-5a1 1 0 0 0-1-1H2',
    'M15 2h6a1 1 0 0 1 1 1v6a1 1 0 0 1 -1 1h-6a1 1 0 0 1 -1 -1v-6a1 1 0 0 1 1 -1z',
  ],
  'heart-handshake': [
    'M19.414 14.414C21 12.828 22 11.5 22 9.5a5.5 5.5 0 0 0-9.591-3.676.6.6 0 0 1-.818.001A5.5 5.5 0 0 0 2 9.5c0 2.3 1.5 4 3 5.5l5.535 5.362a2 2 0 0 0 2.879.052 2.12 2.12 0 0 0-.004-3 2.124 2.124 0 1 0 3-3 2.124 2.124 0 0 0 3.004 0 2 2 0 0 0 0-2.828l-1.881-1.882a2.41 2.41 0 0 0-3.409 0l-1.71 1.71a2 2 0 0 1-2.828 0 2 2 0 0 1 0-2.828l2.823-2.762',
  ],
  brain: [
    'M12 18V5',
    'M15 13a4.17 4.17 0 01-3-4 4.17 4.17 0 01-3 4',
    'M17.707 6.294A3 3 0 1012 5a3 3 0 10-5.707 1.294',
    'M17.996 5.125a4 4 0 012.526 5.77',
    'M18 18a4 4 0 002-7.465',
    'M19.967 17.482a4 4 0 11-7.967.517 4 4 0 11-7.967-.517',
    'M6 18a4 4 0 01-2-7.465',
    'M6.004 5.125a4 4 0 00-2.526 5.77',
  ],
  'hand-helping': [
    'M11 14h2a2 2 0 0 0 0-4h-3c-.6 0-1.1.2-1.4.6L3 16',
    'm14.45 13.39 5.05-4.694C20.196 8 21 6.85 21 5.75a2.75 2.75 0 0 0-4.797-1.837.276.276 0 0 1-.406 0A2.75 2.75 0 0 0 11 5.75c0 1.2.802 2.248 1.5 2.946L16 11.95',
    'm2 15 6 6',
    'm7 20 1.6-1.4c.3-.4.8-.6 1.4-.6h4c1.1 0 2.1-.4 2.8-1.2l4.6-4.4a1 1 0 0 0-2.75-2.91',
  ],
  house: [
    'M15 21v-8a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v8',
    'M3 10a2 2 0 0 1 .709-1.528l7-6a2 2 0 0 1 2.582 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z',
  ],
  bed: ['M2 4v16', 'M2 8h18a2 2 0 0 1 2 2v10', 'M2 17h20', 'M6 8v9'],
  pill: ['m10.5 20.5 10-10a4.95 4.95 0 1 0-7-7l-10 10a4.95 4.95 0 1 0 7 7Z', 'm8.5 8.5 7 7'],
  hospital: [
    'M12 7v4',
    'M14 21v-3a2 2 0 0 0-4 0v3',
    'M14 9h-4',
    'M18 11h2a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2h2',
    'M18 21V5a2 2 0 0 0-2-2H8a2 2 0 0 0-2 2v16',
  ],
  microscope: [
    'M6 18h8',
    'M3 22h18',
    'M14 22a7 7 0 1 0 0-14h-1',
    'M9 14h2',
    'M9 12a2 2 0 0 1-2-2V6h6v4a2 2 0 0 1-2 2Z',
    'M12 6V3a1 1 0 0 0-1-1H9a1 1 0 0 0-1 1v3',
  ],
  building: [
    'M12 10h.01',
    'M12 14h.01',
    'M12 6h.01',
    'M16 10h.01',
    'M16 14h.01',
    'M16 6h.01',
    'M8 10h.01',
    'M8 14h.01',
    'M8 6h.01',
    'M9 22v-3a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v3',
    'M6 2h12a2 2 0 0 1 2 2v16a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2v-16a2 2 0 0 1 2 -2z',
  ],
  siren: [
    'M7 18v-6a5 5 0 1 1 10 0v6',
    'M5 21a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-1a2 2 0 0 0-2-2H7a2 2 0 0 0-2 2z',
    'M21 12h1',
    'M18.5 4.5 18 5',
    'M2 12h1',
    'M12 2v1',
    'm4.929 4.929.707.707',
    'M12 12v6',
  ],
  ambulance: [
    'M10 10H6',
    'M14 18V6a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2v11a1 1 0 0 0 1 1h2',
    'M19 18h2a1 1 0 0 0 1-1v-3.28a1 1 0 0 0-.684-.948l-1.923-.641a1 1 0 0 1-.578-.502l-1.539-3.076A1 1 0 0 0 16.382 8H14',
    'M8 8v4',
    'M9 18h6',
    'M15 18a2 2 0 1 0 4 0a2 2 0 1 0 -4 0',
    'M5 18a2 2 0 1 0 4 0a2 2 0 1 0 -4 0',
  ],
  network: [
    'M17 16h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1z',
    'M3 16h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1z',
    'M10 2h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1z',
    'M5 16v-3a1 1 0 0 1 1-1h12a1 1 0 0 1 1 1v3',
    'M12 12V8',
  ],
  handshake: [
    'm11 17 2 2a1 1 0 1 0 3-3',
    'm14 14 2.5 2.5a1 1 0 1 0 3-3l-3.88-3.88a3 3 0 0 0-4.24 0l-.88.88a1 1 0 1 1-3-3l2.81-2.81a5.79 5.79 0 0 1 7.06-.87l.47.28a2 2 0 0 0 1.42.25L21 4',
    'm21 3 1 11h-2',
    'M3 3 2 14l6.5 6.5a1 1 0 1 0 3-3',
    'M3 4h8',
  ],
  gavel: [
    'm14 13-8.381 8.38a1 1 0 0 1-3.001-3l8.384-8.381',
    'm16 16 6-6',
    'm21.5 10.5-8-8',
    'm8 8 6-6',
    'm8.5 7.5 8 8',
  ],
  graduation: [
    'M21.42 10.922a1 1 0 0 0-.019-1.838L12.83 5.18a2 2 0 0 0-1.66 0L2.6 9.08a1 1 0 0 0 0 1.832l8.57 3.908a2 2 0 0 0 1.66 0z',
    'M22 10v6',
    'M6 12.5V16a6 3 0 0 0 12 0v-3.5',
  ],
  user: ['M7 8a5 5 0 1 0 10 0a5 5 0 1 0 -10 0', 'M20 21a8 8 0 0 0-16 0'],
  megaphone: [
    'M11 6a13 13 0 0 0 8.4-2.8A1 1 0 0 1 21 4v12a1 1 0 0 1-1.6.8A13 13 0 0 0 11 14H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z',
    'M6 14a12 12 0 0 0 2.4 7.2 2 2 0 0 0 3.2-2.4A8 8 0 0 1 10 14',
    'M8 6v8',
  ],
  'circle-help': [
    'M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0',
    'M9 9.5a3 2.5 0 016 0c0 2-2 2-3 3.5',
    'M12 17h.01',
  ],
  crown: [
    'M11.562 3.266a.5.5 0 0 1 .876 0L15.39 8.87a1 1 0 0 0 1.516.294L21.183 5.5a.5.5 0 0 1 .798.519l-2.834 10.246a1 1 0 0 1-.956.734H5.81a1 1 0 0 1-.957-.734L2.02 6.02a.5.5 0 0 1 .798-.519l4.276 3.664a1 1 0 0 0 1.516-.294z',
    'M5 21h14',
  ],
  group: [
    'M18 21a8 8 0 0 0-16 0',
    'M5 8a5 5 0 1 0 10 0a5 5 0 1 0 -10 0',
    'M22 20c0-3.37-2-6.5-4-8a5 5 0 0 0-.45-8.3',
  ],
  moon: [
    'M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.268c.344-.215.825-.004.803.401',
  ],
} as const

type Outline = keyof typeof OUTLINES

const OUTLINE_OF_KIND: Readonly<Record<OrganisationKind, Outline>> = {
  ccg: 'landmark',
  'nhs-england': 'landmark',
  'local-authority': 'landmark',
  'integrated-care-board': 'landmark',
  'unknown-commissioner': 'circle-help',
  'pooled-fund': 'coins',
  'gp-practice': 'stethoscope',
  'gp-network': 'users',
  'primary-care-network': 'users',
  'super-partnership': 'blocks',
  'multi-practice-organisation': 'blocks',
  'community-health-organisation': 'group',
  'locality-group': 'map-pin',
  'community-provider': 'heart-handshake',
  'mental-health-provider': 'brain',
  'voluntary-provider': 'hand-helping',
  'social-care-provider': 'house',
  'care-home': 'bed',
  pharmacy: 'pill',
  'acute-trust': 'hospital',
  'specialist-trust': 'microscope',
  'hospital-site': 'building',
  'urgent-care-provider': 'moon',
  'ambulance-trust': 'ambulance',
  'integrated-provider': 'network',
  'joint-venture': 'handshake',
  subsidiary: 'building',
  'hospital-group': 'hospital',
  'oversight-board': 'gavel',
  'partnership-board': 'gavel',
  'joint-committee': 'gavel',
  'health-and-wellbeing-board': 'gavel',
  'professional-group': 'graduation',
  patients: 'user',
  'representative-committee': 'megaphone',
}

/** The parts of an icon as SVG elements: a tag and its attributes. */
export type IconParts = readonly (readonly ['path', { readonly d: string }])[]

const PARTS: ReadonlyMap<Outline, IconParts> = new Map(
  Object.keys(OUTLINES)
    .filter(isOutline)
    .map(outline => [outline, OUTLINES[outline].map(d => ['path', { d }] as const)]),
)

/** The icon that stands for a kind of organisation, beside its name and never instead of it. */
export function kindIcon(kind: OrganisationKind): IconParts {
  return PARTS.get(OUTLINE_OF_KIND[kind]) ?? []
}

/** The crown of whoever leads. */
export const CROWN_ICON: IconParts = PARTS.get('crown') ?? []

function isOutline(text: string): text is Outline {
  return text in OUTLINES
}
