import type { Reason } from './source.ts'

export const INDICATOR_IDS = [
  'commissioner-contracts',
  'practice-contracts',
  'largest-contract-share',
  'holder-concentration',
  'gp-owned-share',
  'outside-hospital-share',
  'contract-chain',
  'own-core-contract',
  'employed-gp-patients',
  'practice-pence-changing-hands',
] as const
export type IndicatorId = (typeof INDICATOR_IDS)[number]

/** `share` is 0–1; `index` 0–10,000; `count` whole; `ratio` any; `pence` whole pence; `patients` whole. */
export type IndicatorUnit = 'count' | 'share' | 'index' | 'ratio' | 'pence' | 'patients'

/** One number computed from a care map by a published definition. */
export type IndicatorDefinition = {
  readonly id: IndicatorId
  readonly name: string
  readonly definition: string
  readonly unit: IndicatorUnit
  readonly reading: string
  readonly because: readonly Reason[]
}
