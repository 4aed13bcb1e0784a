import type { Reason } from './source.ts'

/** The slices of care that are bought: the unit of money that rules route. In the order in which they are read. */
export const SERVICES = [
  'core-primary-care',
  'quality-and-premises',
  'enhanced-primary-care',
  'prescribing',
  'community',
  'mental-health',
  'outpatient',
  'acute',
  'urgent-care',
  'continuing-care',
  'specialised',
  'social-care',
] as const
export type ServiceId = (typeof SERVICES)[number]

export function isServiceId(text: string): text is ServiceId {
  return (SERVICES as readonly string[]).includes(text)
}

/** Who pays a line before any model: the practice's commissioner, whoever commissions core general practice, … */
export type LinePayer = 'commissioner' | 'core-commissioner' | 'nhs-england' | 'local-authority'

/** What is delivered today where the economy says nothing: by the practice itself, or by providers of a kind. */
export type LineDeliverer = 'practice' | 'providers'

/** One service line with its national default rate. */
export type ServiceLine = {
  readonly id: ServiceId
  readonly name: string
  readonly summary: string
  readonly payer: LinePayer
  readonly deliverer: LineDeliverer
  /** Names the placeholder that stands in where nobody is known to deliver the line, and its kind. */
  readonly placeholder: { readonly name: string; readonly kind: import('./organisation.ts').OrganisationKind }
  /** Whole pence per registered patient per year. */
  readonly pence: number
  readonly year: string
  /** True for lines delivered in hospitals: what "outside hospital" is measured against. */
  readonly hospital: boolean
  readonly because: readonly Reason[]
}
