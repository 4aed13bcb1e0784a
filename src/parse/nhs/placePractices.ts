import { localityId } from '../../domain/vocabulary/ids.ts'
import type { Locality } from '../../domain/vocabulary/organisation.ts'
import { deriveLocalities, type Placed } from './deriveLocalities.ts'
import type { ReportBook } from './importReport.ts'
import type { NetworkRecord } from './readNetworks.ts'
import { toTitleCase } from './toTitleCase.ts'

/** A locality for every practice: its network's where the file names one, else by postcodes. */
export function placePractices(
  practices: readonly Placed[],
  networks: ReadonlyMap<string, NetworkRecord>,
  report: ReportBook,
): { readonly localities: readonly Locality[]; readonly localityOf: ReadonlyMap<string, string> } {
  const inNetworks = practices.filter(practice => networks.has(practice.code))
  const others = practices.filter(practice => !networks.has(practice.code))
  const localities = new Map<string, Locality>()
  const localityOf = new Map<string, string>()
  for (const { code } of inNetworks) {
    const network = networks.get(code)
    if (network === undefined) continue
    const id = network.code.toLowerCase()
    localities.set(id, { id: localityId(id), name: toTitleCase(network.name) })
    localityOf.set(code, id)
  }
  const derived = deriveLocalities(others)
  for (const [code, id] of derived.localityOf) localityOf.set(code, id)
  if (inNetworks.length > 0) report.assume('Localities are the primary care networks of the file.')
  if (others.length > 0) {
    const whose = inNetworks.length > 0 ? 'Practices without a network are' : 'Practices are'
    report.assume(`${whose} grouped into localities of ours, by postcode, of about 50,000 patients.`)
  }
  return { localities: [...localities.values(), ...derived.localities], localityOf }
}
