import type { OrganisationId } from '../../domain/vocabulary/ids.ts'
import { type Ledger, piecesOf } from '../../domain/vocabulary/ledger.ts'
import type { MapReader } from './readMap.ts'

/**
 * Everything that has to do with one body: the contracts that it holds or lets and, along them, who its money comes
 * from and goes to; its ties; its agreements. Ids of bodies, contracts, ties and agreements.
 */
export function relatedTo(reader: MapReader, focus: OrganisationId, ledger: Ledger): ReadonlySet<string> {
  const related = new Set<string>([focus])
  // Whose patients' care another body is paid for: the contracts that their money takes.
  if (reader.coreOf(focus) === 'none')
    for (const { way } of piecesOf(ledger, focus, 'core-primary-care'))
      for (const contract of way.contracts) related.add(contract)
  const upstream = [focus]
  for (let body = upstream.pop(); body !== undefined; body = upstream.pop()) {
    for (const contract of reader.held(body)) {
      related.add(contract.id)
      if (!related.has(contract.payer)) upstream.push(contract.payer)
      related.add(contract.payer)
    }
  }
  for (const contract of reader.let(focus)) {
    related.add(contract.id)
    related.add(contract.holder)
  }
  for (const tie of reader.tiesOf(focus)) {
    related.add(`${tie.type} ${tie.from} ${tie.to}`)
    related.add(tie.from)
    related.add(tie.to)
  }
  for (const agreement of reader.map.agreements) {
    if (!agreement.parties.includes(focus)) continue
    related.add(agreement.id)
    for (const party of agreement.parties) related.add(party)
  }
  return related
}
