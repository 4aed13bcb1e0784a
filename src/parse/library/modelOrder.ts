import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import { compareText } from '../../kit/compareText.ts'

/**
 * The order of the walk: things as they stand, then the models as the paper of April 2015 takes them, then those
 * from elsewhere. A model that is not listed comes after these, by id.
 */
const WALK = [
  'today',
  'soft-mcp',
  'directed-mcp',
  'network-led-mcp',
  'trust-led-pacs',
  'ccpo',
  'primary-care-home',
  'mcp-virtual',
  'mcp-partially-integrated',
  'mcp-fully-integrated',
  'pacs-virtual',
  'pacs-partially-integrated',
  'pacs-fully-integrated',
  'integrated-care-system',
  'section-75-pooled-fund',
  'enhanced-health-in-care-homes',
  'specialised-network',
  'shared-back-office',
  'specialist-satellite',
  'hospital-chain',
  'joint-venture',
  'gp-federation',
  'super-partnership',
  'multi-practice-organisation',
  'community-health-organisation',
  'trust-run-practices',
]

/** Models in the order of the walk. */
export function sortModels(models: readonly CareModel[]): CareModel[] {
  const rank = (model: CareModel) => {
    const index = WALK.indexOf(model.id)
    return index < 0 ? WALK.length : index
  }
  return [...models].sort((a, b) => rank(a) - rank(b) || compareText(a.id, b.id))
}
