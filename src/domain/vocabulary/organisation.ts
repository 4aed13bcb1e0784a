import type { LocalityId, OrganisationId } from './ids.ts'

export const ORGANISATION_KINDS = [
  'ccg',
  'nhs-england',
  'local-authority',
  'integrated-care-board',
  'unknown-commissioner',
  'pooled-fund',
  'gp-practice',
  'gp-network',
  'primary-care-network',
  'super-partnership',
  'multi-practice-organisation',
  'community-health-organisation',
  'locality-group',
  'community-provider',
  'mental-health-provider',
  'voluntary-provider',
  'social-care-provider',
  'care-home',
  'pharmacy',
  'acute-trust',
  'specialist-trust',
  'hospital-site',
  'urgent-care-provider',
  'ambulance-trust',
  'integrated-provider',
  'joint-venture',
  'subsidiary',
  'hospital-group',
  'oversight-board',
  'partnership-board',
  'joint-committee',
  'health-and-wellbeing-board',
  'professional-group',
  'patients',
  'representative-committee',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

export const PRACTICE_CONTRACTS = ['gms', 'pms', 'apms', 'unknown'] as const
export type PracticeContract = (typeof PRACTICE_CONTRACTS)[number]

/** A body that can pay, hold a contract, provide, or govern, as the economy's file gives it. */
export type Organisation = {
  readonly id: OrganisationId
  readonly kind: OrganisationKind
  readonly name: string
  /** A shorter name for the map; derived from `name` where absent. */
  readonly shortName?: string
  readonly foundationTrust?: boolean
  /** True where the file does not name the body: it stands for whoever it is. */
  readonly placeholder?: boolean
  /** True where the kind was inferred from the name, not given. */
  readonly kindInferred?: boolean
}

/** A GP practice: an organisation with a registered list, a commissioner and a locality. */
export type Practice = Organisation & {
  readonly kind: 'gp-practice'
  /** Registered patients. */
  readonly list: number
  readonly commissioner: OrganisationId
  readonly locality: LocalityId
  readonly contract: PracticeContract
  /** For instance `under-strain`. Sorted. */
  readonly flags: readonly string[]
  /** As people write it: what a practice can be found by. */
  readonly postcode?: string
}

export type Locality = { readonly id: LocalityId; readonly name: string; readonly derived?: boolean }

/** Sectors carry the colours of the map; at most six. */
export const SECTORS = [
  'commissioner',
  'general-practice',
  'community',
  'acute',
  'social-care',
  'integrated',
] as const
export type Sector = (typeof SECTORS)[number]

const SECTOR_OF_KIND: Readonly<Record<OrganisationKind, Sector>> = {
  ccg: 'commissioner',
  'nhs-england': 'commissioner',
  'local-authority': 'commissioner',
  'integrated-care-board': 'commissioner',
  'unknown-commissioner': 'commissioner',
  'pooled-fund': 'commissioner',
  'gp-practice': 'general-practice',
  'gp-network': 'general-practice',
  'primary-care-network': 'general-practice',
  'super-partnership': 'general-practice',
  'multi-practice-organisation': 'general-practice',
  'community-health-organisation': 'general-practice',
  'locality-group': 'general-practice',
  'community-provider': 'community',
  'mental-health-provider': 'community',
  'voluntary-provider': 'community',
  'social-care-provider': 'social-care',
  'care-home': 'social-care',
  pharmacy: 'community',
  'acute-trust': 'acute',
  'specialist-trust': 'acute',
  'hospital-site': 'acute',
  'urgent-care-provider': 'community',
  'ambulance-trust': 'acute',
  'integrated-provider': 'integrated',
  'joint-venture': 'integrated',
  subsidiary: 'integrated',
  'hospital-group': 'acute',
  'oversight-board': 'integrated',
  'partnership-board': 'integrated',
  'joint-committee': 'commissioner',
  'health-and-wellbeing-board': 'commissioner',
  'professional-group': 'acute',
  patients: 'integrated',
  'representative-committee': 'general-practice',
}

export function sectorOfKind(kind: OrganisationKind): Sector {
  return SECTOR_OF_KIND[kind]
}

/** Bodies that are allocated public money to buy care with: they pay without having been paid on the map. */
const PAYER_KINDS: ReadonlySet<OrganisationKind> = new Set([
  'ccg',
  'nhs-england',
  'local-authority',
  'integrated-care-board',
  'unknown-commissioner',
])

export function isPayerKind(kind: OrganisationKind): boolean {
  return PAYER_KINDS.has(kind)
}

/** Bodies that GPs own or run: practices, and general practice at scale. */
const GP_OWNED_KINDS: ReadonlySet<OrganisationKind> = new Set([
  'gp-practice',
  'gp-network',
  'super-partnership',
  'multi-practice-organisation',
])

export function isGpOwnedKind(kind: OrganisationKind): boolean {
  return GP_OWNED_KINDS.has(kind)
}
