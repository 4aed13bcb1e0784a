import { type ComponentProps, Fragment, memo, useState } from 'react'
import type { Contract } from '../domain/vocabulary/contract.ts'
import { formatExactPence, groupThousands } from '../domain/words/formatPence.ts'
import { CERTAINTY_NAMES, RELATION_NAMES } from '../domain/words/terms.ts'
import { joinWords, listServices, nameOf } from '../draw/words/describeContract.ts'
import { describeFigures } from '../draw/words/describeFigures.ts'
import { wordBasis } from '../draw/words/wordBasis.ts'
import { Term } from './glossary/Term.tsx'
import { useAtlas } from './useAtlas.ts'
import type { MapModel } from './useMapModel.ts'

const FIRST_ROWS = 200
type SortKey = 'payer' | 'holder' | 'form' | 'pence'

/** The same facts as the map, as tables: contracts, agreements, ties. For screen readers, for checking, for copying. */
export const ContractsSection = memo(function ContractsSection({ model }: { readonly model: MapModel }) {
  return (
    <section id="contracts" className="tables" aria-labelledby="contracts-title" tabIndex={-1}>
      <h2 id="contracts-title">The same facts as tables: {model.stateName}</h2>
      <ContractsTable model={model} />
      <AgreementsTable model={model} />
      <TiesTable model={model} />
      <UnknownDues model={model} />
    </section>
  )
})

function ContractsTable({ model }: { readonly model: MapModel }) {
  const money = useAtlas(state => state.view.money)
  const economy = useAtlas(state => state.economy)
  const hasKnown = model.map.contracts.some(contract => contract.lines.some(line => !line.illustrative))
  const focusOn = useAtlas(state => state.focusOn)
  const [sort, setSort] = useState<SortKey>('pence')
  const [isWhole, setWhole] = useState(false)
  const { reader } = model
  const sorted = sortContracts(model, sort)
  const shown = isWhole ? sorted : sorted.slice(0, FIRST_ROWS)
  const firstOf = findFirstUses(shown)
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
          {shown.map(contract => (
            <tr key={contract.id} className={model.look.changed.has(contract.id) ? 'is-changed' : ''}>
              <td>
                <button type="button" className="link-button" onClick={() => focusOn(contract.payer)}>
                  {nameOf(reader, contract.payer)}
                </button>
              </td>
              <td>
                <button type="button" className="link-button" onClick={() => focusOn(contract.holder)}>
                  {nameOf(reader, contract.holder)}
                </button>
              </td>
              <td>
                <FirstTerm
                  isFirst={firstOf.get(contract.form) === contract}
                  sort="forms"
                  id={contract.form}
                  text={reader.terms.forms[contract.form]}
                />
                {contract.scope === undefined ? '' : ` (${model.nameScope(contract.scope)})`}
                {contract.state === 'suspended' ? ', suspended' : ''}
              </td>
              <td>{listServices(contract.lines.map(line => line.service))}</td>
              {money && (
                <td className="number">
                  {formatExactPence(contract.pence)}
                  {hasKnown && <span className="pence-basis">{wordBasis(contract.lines) || 'known'}</span>}
                </td>
              )}
              <td>
                {[...new Set(contract.lines.map(line => line.payment))].map((payment, index, all) => (
                  <Fragment key={payment}>
                    {index > 0 && (index === all.length - 1 ? ' and ' : ', ')}
                    <FirstTerm
                      isFirst={firstOf.get(payment) === contract}
                      sort="payments"
                      id={payment}
                      text={reader.terms.payments[payment]}
                    />
                  </Fragment>
                ))}
              </td>
              <td className="number">{groupThousands(contract.patients)}</td>
              <td>
                <FirstTerm
                  isFirst={firstOf.get(contract.certainty) === contract}
                  sort="certainties"
                  id={contract.certainty}
                  text={CERTAINTY_NAMES[contract.certainty].word}
                />
                {model.look.changed.has(contract.id) && (
                  <span className="visually-hidden">, new or changed</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > shown.length && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          Show all {groupThousands(sorted.length)} contracts
        </button>
      )}
    </div>
  )
}

/** The first contract in which each form, payment and certainty stands: there the word is explained. */
function findFirstUses(contracts: readonly Contract[]): ReadonlyMap<string, Contract> {
  const first = new Map<string, Contract>()
  for (const contract of contracts)
    for (const id of [contract.form, contract.certainty, ...contract.lines.map(line => line.payment)])
      if (!first.has(id)) first.set(id, contract)
  return first
}

type FirstProps = ComponentProps<typeof Term> & { readonly isFirst: boolean }

/** Explained once a table: a tab stop in every row would bury the rest. */
function FirstTerm({ isFirst, ...term }: FirstProps) {
  return isFirst ? <Term {...term} /> : term.text
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

function AgreementsTable({ model }: { readonly model: MapModel }) {
  const { agreements } = model.map
  if (agreements.length === 0) return null
  return (
    <div className="table-scroll">
      <table aria-label="Agreements">
        <caption>Agreements, which bind their parties without moving money</caption>
        <thead>
          <tr>
            <th scope="col">Agreement</th>
            <th scope="col">Parties</th>
            <th scope="col">Over</th>
            <th scope="col">Certainty</th>
          </tr>
        </thead>
        <tbody>
          {agreements.map(agreement => (
            <tr key={agreement.id}>
              <td>
                <FirstTerm
                  isFirst={agreements.find(one => one.kind === agreement.kind) === agreement}
                  sort="agreements"
                  id={agreement.kind}
                  text={model.reader.terms.agreements[agreement.kind]}
                />
              </td>
              <td>{joinWords(agreement.parties.map(party => nameOf(model.reader, party)))}</td>
              <td>{listServices(agreement.covers)}</td>
              <td>{CERTAINTY_NAMES[agreement.certainty].word}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TiesTable({ model }: { readonly model: MapModel }) {
  const { relations } = model.map
  if (relations.length === 0) return null
  return (
    <div className="table-scroll">
      <table aria-label="Ties">
        <caption>Ties without money: who governs, belongs, advises, runs</caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Tie</th>
            <th scope="col">Whom</th>
            <th scope="col">Certainty</th>
          </tr>
        </thead>
        <tbody>
          {relations.slice(0, FIRST_ROWS).map(tie => (
            <tr key={`${tie.type} ${tie.from} ${tie.to}`}>
              <td>{nameOf(model.reader, tie.from)}</td>
              <td>
                <FirstTerm
                  isFirst={relations.find(one => one.type === tie.type) === tie}
                  sort="relations"
                  id={tie.type}
                  text={RELATION_NAMES[tie.type]}
                />
              </td>
              <td>{nameOf(model.reader, tie.to)}</td>
              <td>{CERTAINTY_NAMES[tie.certainty].word}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {relations.length > FIRST_ROWS && (
        <p>and {groupThousands(relations.length - FIRST_ROWS)} more of the same kinds.</p>
      )}
    </div>
  )
}

function UnknownDues({ model }: { readonly model: MapModel }) {
  const { unknown } = model.map.totals
  if (unknown.length === 0) return null
  const practices = [...new Set(unknown.map(one => one.practice))]
  return (
    <p className="unknown-dues">
      Not known, and in no total: {groupThousands(unknown.length)} amounts of{' '}
      {groupThousands(practices.length)} practices (
      {joinWords(practices.slice(0, 8).map(id => nameOf(model.reader, id)))}
      {practices.length > 8 ? ' and others' : ''}).
    </p>
  )
}
