import { formatPence } from '../../domain/words/formatPence.ts'
import type { PlacedRoute } from '../../layout/placedMap.ts'
import { describeContract } from './describeContract.ts'
import type { MapReader } from './readMap.ts'

/** A line in words: its contract, or how many alike ones it bundles. Empty where the map has none of them. */
export function describeRoute(reader: MapReader, route: PlacedRoute, money: boolean): string {
  const [first] = route.contracts
  const contract = first === undefined ? undefined : reader.contract(first)
  if (contract === undefined) return ''
  if (route.contracts.length === 1) return describeContract(reader, contract, money)
  const pounds = money ? `, ${formatPence(route.pence)} a year together` : ''
  return `${route.contracts.length} contracts (${reader.terms.forms[contract.form]} and alike)${pounds}.`
}
