import { PRACTICE_CONTRACTS } from '../../domain/vocabulary/organisation.ts'
import { formatExactPence, groupThousands } from '../../domain/words/formatPence.ts'
import { useAtlas } from '../useAtlas.ts'
import type { AreaAnswer } from './importMessages.ts'
import { ReportView } from './ReportView.tsx'
import { MOST_ON_A_MAP, tellMissing } from './tellMissing.ts'
import type { ImportDesk } from './useImport.ts'

/** What comes of the choice: how many practices, patients and £, what is missing, and what became of every row. */
export function CheckStep({ desk: { area, answer, job } }: { readonly desk: ImportDesk }) {
  return (
    <section className="import-step" aria-labelledby="import-check">
      <h3 id="import-check">3. Check</h3>
      {answer === undefined && (
        <p className="import-note">
          {area.commissioners.length === 0
            ? 'Choose a commissioner, and what comes of it stands here.'
            : job === undefined
              ? 'There is nothing to show.'
              : 'Making the area …'}
        </p>
      )}
      {answer !== undefined && <Answer answer={answer} />}
    </section>
  )
}

function Answer({ answer }: { readonly answer: AreaAnswer }) {
  const { made, report, problems } = answer
  return (
    <>
      {made !== undefined && <Totals answer={answer} />}
      {problems.length > 0 && (
        <ul className="import-problems">
          {problems.map(problem => (
            <li key={`${problem.code} ${problem.found}`}>
              {problem.message} <em>{problem.fix}</em>
            </li>
          ))}
        </ul>
      )}
      <ReportView report={report} csv={answer.csv} name={made?.economy.id ?? 'import'} />
    </>
  )
}

function Totals({ answer: { made, report } }: { readonly answer: AreaAnswer }) {
  const services = useAtlas(state => state.library.services)
  const { totals } = report
  if (made === undefined) return null
  const { economy } = made
  const missing = tellMissing(economy, totals, services)
  const money = economy.payments.length === 0 ? [] : toMoney(totals)
  return (
    <>
      <p className="import-name">{economy.name}</p>
      <dl className="import-totals">
        <div>
          <dt>Practices</dt>
          <dd>
            {groupThousands(totals.practices)} <span>{describeContracts(totals.contracts)}</span>
          </dd>
        </div>
        <div>
          <dt>Registered patients</dt>
          <dd>{groupThousands(totals.patients)}</dd>
        </div>
        <div>
          <dt>Localities</dt>
          <dd>
            {economy.localities.length}{' '}
            {economy.localities.some(one => one.derived) && <span>ours, by postcode</span>}
          </dd>
        </div>
        {money.map(({ line, pence }) => (
          <div key={line}>
            <dt>{line}</dt>
            <dd>{formatExactPence(pence)}</dd>
          </div>
        ))}
      </dl>
      {economy.practices.length > MOST_ON_A_MAP && (
        <p className="import-warning">
          A map holds up to {groupThousands(MOST_ON_A_MAP)} practices. Choose fewer commissioners to open it;
          the file can be saved as it is.
        </p>
      )}
      {missing.length > 0 && (
        <>
          <h4>What is missing</h4>
          <ul className="import-missing">
            {missing.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function toMoney(totals: AreaAnswer['report']['totals']) {
  return [
    { line: 'Core payments', pence: totals.core },
    { line: 'Quality and premises', pence: totals.quality },
    { line: 'Enhanced services', pence: totals.enhanced },
    { line: 'Dispensing and drugs', pence: totals.dispensing },
  ]
}

function describeContracts(contracts: Readonly<Record<string, number>>): string {
  return PRACTICE_CONTRACTS.flatMap(contract => {
    const number = contracts[contract]
    if (number === undefined) return []
    return `${number} ${contract === 'unknown' ? 'not known' : contract.toUpperCase()}`
  }).join(', ')
}
