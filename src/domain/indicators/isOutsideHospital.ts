import type { OrganisationKind } from '../vocabulary/organisation.ts'
import { sectorOfKind } from '../vocabulary/organisation.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'

/**
 * Whether a line that today is given in hospitals is given outside them when a body of this kind delivers it: general
 * practice, community and social care do. A clinic at a community hospital (`hospital-site`) counts as outside for
 * outpatients, not for acute or specialised care; so does what specialists give in the community. An integrated body's setting is not known, and counts as hospital:
 * nothing is claimed to have moved that the model does not say has moved.
 */
export function isOutsideHospital(service: ServiceId, deliverer: OrganisationKind): boolean {
  if (deliverer === 'hospital-site' || deliverer === 'professional-group') return service === 'outpatient'
  const sector = sectorOfKind(deliverer)
  return sector === 'general-practice' || sector === 'community' || sector === 'social-care'
}
