import { compareText } from '../../kit/compareText.ts'
import { getOrMake } from '../../kit/getOrMake.ts'
import { certaintyOf, mergeReasons } from '../project/reasons.ts'
import type { CareMap, Projection } from '../vocabulary/careMap.ts'
import type { Contract } from '../vocabulary/contract.ts'
import type { ContractId, OrganisationId } from '../vocabulary/ids.ts'
import { type Piece, piecesOf, type Way } from '../vocabulary/ledger.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'
import type { LineWay } from './practiceTold.ts'

/** The ways that a practice's due for a line takes on the map, the heaviest first; their pence add up to the due. */
export function traceLine(
  { map, ledger }: Projection,
  practice: OrganisationId,
  service: ServiceId,
): readonly LineWay[] {
  const byWay = new Map<Way, Piece[]>()
  for (const piece of piecesOf(ledger, practice, service)) {
    getOrMake(byWay, piece.way, (): Piece[] => []).push(piece)
  }
  const contracts = findContracts(map, [...byWay.keys()])
  return [...byWay]
    .map(([way, pieces]) => toLineWay(way, pieces, contracts))
    .sort((a, b) => (b.pence ?? 0) - (a.pence ?? 0) || compareText(a.deliverer, b.deliverer))
}

function findContracts(map: CareMap, ways: readonly Way[]): ReadonlyMap<ContractId, Contract> {
  const wanted = new Set(ways.flatMap(way => way.contracts))
  return new Map(
    map.contracts.flatMap((contract): [ContractId, Contract][] =>
      wanted.has(contract.id) ? [[contract.id, contract]] : [],
    ),
  )
}

function toLineWay(
  { payer, contracts: ids, deliverer }: Way,
  pieces: readonly Piece[],
  known: ReadonlyMap<ContractId, Contract>,
): LineWay {
  const contracts = ids.flatMap(id => known.get(id) ?? [])
  const because = mergeReasons(contracts.map(contract => contract.because))
  const pence = pieces.flatMap(one => one.pence ?? [])
  return {
    payer,
    contracts,
    deliverer,
    pence: pence.length === 0 ? null : pence.reduce((sum, one) => sum + one, 0),
    certainty: certaintyOf(because),
    because,
  }
}
