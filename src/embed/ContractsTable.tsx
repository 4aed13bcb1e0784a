import { formatPence, groupThousands } from '../domain/words/formatPence.ts'
import { CERTAINTY_NAMES } from '../domain/words/terms.ts'
import { listServices, nameOf } from '../draw/words/describeContract.ts'
import { wordBasis } from '../draw/words/wordBasis.ts'
import type { EmbedMap } from './useEmbedMap.ts'

/** The map's facts as a table: all contracts, largest first, or those of the body in focus. */
export function ContractsTable({ model, money }: { readonly model: EmbedMap; readonly money: boolean }) {
  const { reader, focus, onFocus } = model.look
  const contracts = model.map.contracts
    .filter(({ payer, holder }) => focus === undefined || payer === focus || holder === focus)
    .sort((a, b) => (b.pence ?? -1) - (a.pence ?? -1))
  return (
    // What scrolls needs a tab stop.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard
    <section className="embed-table" aria-label="Table of contracts" tabIndex={0}>
      <table aria-label="Contracts">
        <caption>
          {model.stateName}, {model.economyName}: {groupThousands(contracts.length)} contracts
          {focus === undefined ? ', largest first.' : ` of ${nameOf(reader, focus)}. `}
          {focus !== undefined && (
            <button type="button" className="embed-link" onClick={() => onFocus(undefined)}>
              Show all
            </button>
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col">Payer</th>
            <th scope="col">Holder</th>
            <th scope="col">Form</th>
            <th scope="col">For</th>
            {money && (
              <th scope="col" className="number">
                £ a year
              </th>
            )}
            <th scope="col" className="number">
              Patients
            </th>
            <th scope="col">Certainty</th>
          </tr>
        </thead>
        <tbody>
          {contracts.map(contract => (
            <tr key={contract.id}>
              <td>{nameOf(reader, contract.payer)}</td>
              <td>{nameOf(reader, contract.holder)}</td>
              <td>
                {reader.terms.forms[contract.form]}
                {contract.state === 'suspended' ? ', suspended' : ''}
              </td>
              <td>{listServices(contract.lines.map(line => line.service))}</td>
              {money && (
                <td className="number">
                  {formatPence(contract.pence)} <small>{wordBasis(contract.lines)}</small>
                </td>
              )}
              <td className="number">{groupThousands(contract.patients)}</td>
              <td>{CERTAINTY_NAMES[contract.certainty].word}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{model.standing}</p>
    </section>
  )
}
