import type { Delivery } from '../../domain/vocabulary/economy.ts'
import { type OrganisationId, organisationId } from '../../domain/vocabulary/ids.ts'
import type { Organisation, OrganisationKind } from '../../domain/vocabulary/organisation.ts'
import type { ServiceId } from '../../domain/vocabulary/serviceLine.ts'
import { sortByText } from '../../kit/compareText.ts'
import { MILLION, splitPence, toMillionths } from '../../kit/splitPence.ts'
import type { ReportBook } from './importReport.ts'
import type { ImportChoices } from './importRequest.ts'
import { inferTrustKind } from './inferTrustKind.ts'
import type { TrustRecord } from './readTrusts.ts'
import { toTitleCase } from './toTitleCase.ts'

/** More trusts than any one area has: the file is the whole country's, and says nothing of who serves the area. */
export const MOST_OF_AN_AREA = 20

/** Why a trust is left out whose kind neither its name nor the user tells. */
export const UNKNOWN_KIND = 'Its name does not tell what kind of trust it is.'

/** A&E's part of urgent care, by national spending a head: £45 of the £76 that A&E and ambulances come to together. */
const EMERGENCY_SHARE = toMillionths(45 / 76)

export type Providers = {
  readonly organisations: readonly Organisation[]
  readonly delivery: readonly Delivery[]
}

/** The providers that the trusts file and the user name, and what each delivers; nobody else is put in their place. */
export function toProviders(
  trusts: readonly TrustRecord[],
  request: ImportChoices,
  report: ReportBook,
): Providers {
  const given = request.trustKinds ?? {}
  const chosen = request.trusts === undefined ? undefined : new Set(request.trusts)
  const isCountry = chosen === undefined && trusts.length > MOST_OF_AN_AREA
  if (isCountry) {
    report.assume('The trusts file is the whole country’s, so only the trusts that you named are taken.')
  }
  const organisations: Organisation[] = []
  for (const trust of sortByText(trusts, one => one.code)) {
    const kind = given[trust.code]
    if (kind === undefined && (isCountry || chosen?.has(trust.code) === false)) continue
    const inferred = kind ?? inferTrustKind(trust.name, trust.address)
    if (inferred === undefined) {
      const { file, row, code } = trust
      report.skip({ file, row, code, name: toTitleCase(trust.name), reason: UNKNOWN_KIND })
      continue
    }
    organisations.push({
      id: organisationId(trust.code),
      kind: inferred,
      name: toTitleCase(trust.name),
      ...(/FOUNDATION TRUST/i.test(trust.name) ? { foundationTrust: true } : {}),
      ...(kind === undefined ? { kindInferred: true } : {}),
    })
  }
  if (organisations.some(body => body.kindInferred)) {
    report.assume('The kinds of trusts are inferred from their names and addresses, unless you gave them.')
  }
  return deliver(organisations, report)
}

function deliver(named: readonly Organisation[], report: ReportBook): Providers {
  const ofKind = (kind: OrganisationKind) => named.filter(body => body.kind === kind).map(body => body.id)
  const [acute, ambulance] = [ofKind('acute-trust'), ofKind('ambulance-trust')]
  const whole = (service: ServiceId, providers: readonly OrganisationId[]) =>
    shareOut(service, providers, MILLION)
  const organisations = [...named]
  const urgent: Delivery[] = []
  if (acute.length > 0 || ambulance.length > 0) {
    // Who is not known stands as a placeholder, so that who is known does not seem to deliver it all.
    const unnamed = (kind: OrganisationKind, name: string) => {
      const id = organisationId(`unnamed-${kind}`)
      organisations.push({ id, kind, name, placeholder: true })
      return [id]
    }
    const emergency = acute.length > 0 ? acute : unnamed('acute-trust', 'A&E provider, not yet named')
    const calls =
      ambulance.length > 0 ? ambulance : unnamed('ambulance-trust', 'Ambulance trust, not yet named')
    urgent.push(...shareOut('urgent-care', emergency, EMERGENCY_SHARE))
    urgent.push(...shareOut('urgent-care', calls, MILLION - EMERGENCY_SHARE))
    report.assume('Urgent care is split between A&E and ambulances by national spending a head: £45 to £31.')
  }
  if (
    ['acute-trust', 'mental-health-provider', 'community-provider', 'ambulance-trust'].some(
      kind => named.filter(body => body.kind === kind).length > 1,
    )
  ) {
    report.assume('Trusts of the same kind share what they deliver equally, since no file says how.')
  }
  return {
    organisations,
    delivery: [
      ...whole('community', ofKind('community-provider')),
      ...whole('mental-health', ofKind('mental-health-provider')),
      ...whole('outpatient', acute),
      ...whole('acute', acute),
      ...urgent,
    ],
  }
}

/** Equal shares of a part of a line, in millionths that add up to the part exactly. */
function shareOut(service: ServiceId, providers: readonly OrganisationId[], part: number): Delivery[] {
  const each = Math.floor(MILLION / providers.length)
  const equal = providers.map((id, index) => ({
    id,
    millionths: index === 0 ? MILLION - each * (providers.length - 1) : each,
  }))
  const parts = providers.length === 0 ? [] : splitPence(part, equal)
  return providers.map((provider, index) => ({ service, provider, millionths: parts[index] ?? 0 }))
}
