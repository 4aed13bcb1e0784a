import type { AgreementKind } from '../vocabulary/agreement.ts'
import type { Certainty } from '../vocabulary/certainty.ts'
import type { ContractForm, Payment } from '../vocabulary/contract.ts'
import type { LeadershipPattern } from '../vocabulary/leadership.ts'
import type { OrganisationKind, Sector } from '../vocabulary/organisation.ts'
import type { RelationType } from '../vocabulary/relation.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'
import type { Terms } from '../vocabulary/terms.ts'

/** The words of 2015, one table a noun: `TERMS_2015` gathers those that the words of now are laid over. */
const CONTRACT_FORM_NAMES: Readonly<Record<ContractForm, string>> = {
  gms: 'GMS contract',
  pms: 'PMS contract',
  apms: 'APMS contract',
  'practice-contract': 'Practice contract',
  'enhanced-service': 'Enhanced service',
  'nhs-standard': 'NHS Standard Contract',
  'prime-contract': 'Prime contract',
  'whole-population': 'Whole-population contract',
  subcontract: 'Subcontract',
  'section-75': 'Section 75 contribution',
  'social-care': 'Social care contract',
  management: 'Management contract',
}

const PAYMENT_NAMES: Readonly<Record<Payment, string>> = {
  'global-sum': 'global sum',
  'pms-baseline': 'PMS baseline',
  'outcomes-and-premises': 'outcomes and premises',
  capitated: 'capitated',
  'delegated-budget': 'delegated budget',
  tariff: 'national tariff',
  block: 'block',
  'cost-and-volume': 'cost and volume',
  'fee-per-item': 'fee per item',
  pooled: 'pooled',
  'past-income-budget': 'budget from past income',
  grant: 'grant',
  'as-agreed': 'as agreed locally',
}

export const SERVICE_NAMES: Readonly<Record<ServiceId, string>> = {
  'core-primary-care': 'core general practice',
  'quality-and-premises': 'quality and premises',
  'enhanced-primary-care': 'enhanced services',
  prescribing: 'prescribing',
  community: 'community services',
  'mental-health': 'mental health',
  outpatient: 'outpatients',
  acute: 'hospital care',
  'urgent-care': 'urgent care',
  'continuing-care': 'continuing care',
  specialised: 'specialised services',
  'social-care': 'social care',
}

export const KIND_NAMES: Readonly<Record<OrganisationKind, string>> = {
  ccg: 'clinical commissioning group',
  'nhs-england': 'national commissioner',
  'local-authority': 'council',
  'integrated-care-board': 'integrated care board',
  'unknown-commissioner': 'commissioner, not known',
  'pooled-fund': 'pooled fund',
  'gp-practice': 'GP practice',
  'gp-network': 'GP network',
  'primary-care-network': 'primary care network',
  'super-partnership': 'super-partnership',
  'multi-practice-organisation': 'multi-practice organisation',
  'community-health-organisation': 'community health organisation',
  'locality-group': 'locality group',
  'community-provider': 'community provider',
  'mental-health-provider': 'mental health provider',
  'voluntary-provider': 'voluntary sector',
  'social-care-provider': 'social care provider',
  'care-home': 'care homes',
  pharmacy: 'pharmacies',
  'acute-trust': 'acute hospital trust',
  'specialist-trust': 'specialist trust',
  'hospital-site': 'hospital site',
  'urgent-care-provider': 'out-of-hours provider',
  'ambulance-trust': 'ambulance trust',
  'integrated-provider': 'integrated provider',
  'joint-venture': 'joint venture',
  subsidiary: 'subsidiary',
  'hospital-group': 'hospital group',
  'oversight-board': 'oversight board',
  'partnership-board': 'partnership board',
  'joint-committee': 'joint committee',
  'health-and-wellbeing-board': 'health and wellbeing board',
  'professional-group': 'specialists',
  patients: 'patients',
  'representative-committee': 'local medical committee',
}

export const SECTOR_NAMES: Readonly<Record<Sector, string>> = {
  commissioner: 'Commissioners',
  'general-practice': 'General practice',
  community: 'Community and mental health',
  acute: 'Hospitals and ambulance',
  'social-care': 'Social care',
  integrated: 'New integrated bodies',
}

/** Read from → to. */
export const RELATION_NAMES: Readonly<Record<RelationType, string>> = {
  'member-of': 'is a member of',
  'assigned-to': 'is assigned to',
  governs: 'governs',
  'sits-on': 'sits on',
  advises: 'advises',
  'delegates-functions-to': 'delegates functions to',
  employs: 'employs the GPs of',
  runs: 'runs',
  'subsidiary-of': 'is a subsidiary of',
  owns: 'owns',
  'aligned-with': 'is aligned with',
  supports: 'supports',
  'partners-with': 'partners with',
}

const AGREEMENT_NAMES: Readonly<Record<AgreementKind, string>> = {
  'alliance-agreement': 'Alliance agreement',
  'integration-agreement': 'Integration agreement',
  'collaboration-agreement': 'Collaboration agreement',
  'partnership-agreement': 'Partnership agreement',
}

export const PATTERN_NAMES: Readonly<Record<LeadershipPattern, string>> = {
  'separate-commissioners': 'Commissioners, each for its own part',
  'provider-plural': 'Several providers; nobody overall',
  'commissioner-led': 'The commissioner leads',
  'gp-led': 'General practice leads',
  'trust-led': 'The hospital trust leads',
  'jointly-led': 'Partners lead jointly',
  multidisciplinary: 'A board of equals leads',
  'shared-non-binding': 'Shared, not binding',
}

/** What each grade of certainty means, in a word for badges and a sentence for those who ask. */
export const CERTAINTY_NAMES: Readonly<
  Record<Certainty, { readonly word: string; readonly meaning: string }>
> = {
  given: { word: 'given', meaning: 'The file of this area says so.' },
  stated: { word: 'stated', meaning: 'The source gives it as a feature of the model.' },
  likely: { word: 'likely', meaning: 'The source says probably.' },
  possible: { word: 'possible', meaning: 'The source says that it could be so.' },
  aspired: { word: 'aspired', meaning: 'Somebody’s plan or ambition, not an arrangement.' },
  inferred: {
    word: 'inferred',
    meaning: 'The source does not say it; we conclude it from what it does say.',
  },
  illustrative: { word: 'illustrative', meaning: 'A figure or share of ours, to show the mechanism.' },
}

/** The words of the paper of April 2015, which need nothing beside them. */
export const TERMS_2015: Terms = {
  kinds: KIND_NAMES,
  forms: CONTRACT_FORM_NAMES,
  payments: PAYMENT_NAMES,
  agreements: AGREEMENT_NAMES,
}
