import { memo, useMemo, useState } from 'react'
import type { Contract } from '../../domain/vocabulary/contract.ts'
import { formatExactPence, groupThousands } from '../../domain/words/formatPence.ts'
import { nameOf } from '../../draw/words/describeContract.ts'
import { describeFigures } from '../../draw/words/describeFigures.ts'
import { useAtlas } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'
import { type ContractLine, ContractRow } from './ContractRow.tsx'
import { FIRST_ROWS } from './firstRows.ts'

type SortKey = 'payer' | 'holder' | 'form' | 'pence'

/** Every contract of the map, sorted as the reader likes. */
export const ContractsTable = memo(function ContractsTable({ model }: { readonly model: MapModel }) {
  const money = useAtlas(state => state.view.money)
  const economy = useAtlas(state => state.economy)
  const [sort, setSort] = useState<SortKey>('pence')
  const [isWhole, setWhole] = useState(false)
  const sorted = useMemo(() => sortContracts(model, sort), [model, sort])
  const rows = useMemo(
    () => toRows(isWhole ? sorted : sorted.slice(0, FIRST_ROWS), model, money),
    [sorted, isWhole, model, money],
  )
  const head = (key: SortKey, text: string) => (
    <th
      scope="col"
      className={key === 'pence' ? 'number' : undefined}
      aria-sort={sort === key ? (key === 'pence' ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className="sort-button" onClick={() => setSort(key)}>
        {text}
      </button>
    </th>
  )
  return (
    <div className="table-scroll">
      <table aria-label="Contracts">
        <caption>
          {sorted.length} contracts.{' '}
          {money &&
            `First contracts, which commissioners let, come to ${formatExactPence(model.map.totals.pence)} a year in all; what their holders pass on is part of that, not more. `}
          {money && model.illustrative && describeFigures(economy)}
        </caption>
        <thead>
          <tr>
            {head('payer', 'Payer')}
            {head('holder', 'Holder')}
            {head('form', 'Form')}
            <th scope="col" className="wide">
              For
            </th>
            {money && head('pence', '£ a year')}
            <th scope="col">Set as</th>
            <th scope="col" className="number">
              Patients
            </th>
            <th scope="col" className="short">
              Certainty
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <ContractRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {sorted.length > rows.length && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          Show all {groupThousands(sorted.length)} contracts
        </button>
      )}
    </div>
  )
})

/** A row for each contract. Each form, payment and certainty is explained where it stands first. */
function toRows(contracts: readonly Contract[], model: MapModel, withPence: boolean): ContractLine[] {
  const withBasis = model.map.contracts.some(contract => contract.lines.some(line => !line.illustrative))
  const seen = new Set<string>()
  return contracts.map(contract => {
    const words = [contract.form, contract.certainty, ...contract.lines.map(line => line.payment)]
    const first = new Set(words.filter(word => !seen.has(word)))
    for (const word of words) seen.add(word)
    return { id: contract.id, contract, model, first, withPence, withBasis }
  })
}

function sortContracts({ map, reader }: MapModel, key: SortKey): readonly Contract[] {
  const words = (contract: Contract) =>
    key === 'payer'
      ? nameOf(reader, contract.payer)
      : key === 'holder'
        ? nameOf(reader, contract.holder)
        : reader.terms.forms[contract.form]
  const collator = new Intl.Collator('en-GB', { numeric: true })
  return [...map.contracts].sort((a, b) =>
    key === 'pence' ? (b.pence ?? -1) - (a.pence ?? -1) : collator.compare(words(a), words(b)),
  )
}
