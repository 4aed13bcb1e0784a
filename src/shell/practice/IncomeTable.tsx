import type { Amount, LineTold, LineWay, Total } from '../../domain/practice/practiceTold.ts'
import type { StateTold } from '../../domain/practice/tellStates.ts'
import { RECEIVED_NOT_EARNED } from '../../domain/practice/wordMoney.ts'
import type { ServiceId } from '../../domain/vocabulary/serviceLine.ts'
import { formatExactPence } from '../../domain/words/formatPence.ts'
import { formatGain, formatPounds } from '../../domain/words/formatPounds.ts'
import { CERTAINTY_NAMES, SERVICE_NAMES } from '../../domain/words/terms.ts'
import type { MapModel } from '../useMapModel.ts'

type Props = { readonly state: StateTold; readonly model: MapModel }

/** What the practice receives, line by line, today and in the state on screen, and where each line's money goes. */
export function IncomeTable({ state, model }: Props) {
  const { told, isToday } = state
  const isIllustrative = told.received.illustrative || told.change.illustrative
  return (
    <section className="income" aria-label="Pounds, line by line">
      <h3>Pounds a year, line by line</h3>
      {/* What is wide scrolls, and a keyboard has to reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs a tab stop */}
      <section className="table-scroll" tabIndex={0} aria-label="Table of pounds">
        <table>
          <caption>
            {isIllustrative
              ? 'Figures marked * are illustrative: a rate or share of ours is in them.'
              : 'Known payments.'}{' '}
            {told.passedOn > 0 &&
              `Of what it receives the practice pays ${formatPounds(told.passedOn)} on to others.`}
          </caption>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col" className="number">
                Today
              </th>
              {!isToday && (
                <>
                  <th scope="col" className="number">
                    Here
                  </th>
                  <th scope="col" className="number">
                    Change
                  </th>
                </>
              )}
              <th scope="col">How its money goes {isToday ? 'today' : 'here'}</th>
            </tr>
          </thead>
          <tbody>
            {told.lines.map(line => (
              <LineRow key={line.service} line={line} isToday={isToday} model={model} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All that it receives</th>
              <TotalCell total={totalToday(told.lines)} />
              {!isToday && (
                <>
                  <TotalCell total={told.received} />
                  <td className={`number ${changeClass(told.change.pence)}`}>
                    {formatGain(told.change.pence)}
                  </td>
                </>
              )}
              <td>{wordUnknown(told.change.unknown)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
      <p className="practice-caveat">{RECEIVED_NOT_EARNED}</p>
    </section>
  )
}

function LineRow({ line, isToday, model }: { line: LineTold; isToday: boolean; model: MapModel }) {
  return (
    <tr>
      <th scope="row">{SERVICE_NAMES[line.service]}</th>
      <AmountCell amount={line.today} />
      {!isToday && (
        <>
          <AmountCell amount={line.now} />
          <td className={`number ${changeClass(line.change)}`}>{formatGain(line.change)}</td>
        </>
      )}
      <td>
        <ul>
          {line.ways.map(way => (
            <li key={`${way.contracts.map(contract => contract.id).join(' ')} ${way.deliverer}`}>
              {wordWay(way, line.service, model)}
              {line.ways.length > 1 && `: ${formatPounds(way.pence)}`}{' '}
              <span className="plain-certainty">{CERTAINTY_NAMES[way.certainty].word}</span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}

/** "Marlshire CCG → Marlshire CCPO (whole-population contract, capitated) → Marlshire GP Network (subcontract, as agreed locally)". */
function wordWay(way: LineWay, service: ServiceId, { nameBody, reader }: MapModel): string {
  const { forms, payments } = reader.terms
  const steps = way.contracts.map(contract => {
    const payment = contract.lines.find(line => line.service === service)?.payment
    const terms = [forms[contract.form], payment === undefined ? '' : payments[payment]]
    const suspended = contract.state === 'suspended' ? ', suspended' : ''
    return `${nameBody(contract.holder)} (${terms.filter(term => term !== '').join(', ')}${suspended})`
  })
  const last = way.contracts.at(-1)?.holder
  const hands = last === way.deliverer ? [] : [nameBody(way.deliverer)]
  return [nameBody(way.payer), ...steps, ...hands].join(' → ')
}

function AmountCell({ amount: { pence, isWhole, illustrative } }: { readonly amount: Amount }) {
  return (
    <td className="number" title={formatExactPence(pence)}>
      {formatPounds(pence)}
      {illustrative && pence !== null && '*'}
      {!isWhole && pence !== null && ' and more, not known'}
    </td>
  )
}

function TotalCell({ total: { pence, illustrative, unknown } }: { readonly total: Total }) {
  return (
    <td className="number" title={formatExactPence(pence)}>
      {unknown.length > 0 && pence !== null && 'at least '}
      {formatPounds(pence)}
      {illustrative && pence !== null && '*'}
    </td>
  )
}

function totalToday(lines: readonly LineTold[]): Total {
  const known = lines.flatMap(line => line.today.pence ?? [])
  const unknown = lines.filter(line => !line.today.isWhole).map(line => line.service)
  return {
    pence: known.length === 0 && unknown.length > 0 ? null : known.reduce((sum, pence) => sum + pence, 0),
    unknown,
    illustrative: lines.some(line => line.today.illustrative),
  }
}

function wordUnknown(unknown: readonly ServiceId[]): string {
  if (unknown.length === 0) return ''
  return `Not known, and left out: ${unknown.map(service => SERVICE_NAMES[service]).join(', ')}.`
}

function changeClass(pence: number | null): string {
  if (pence === null || pence === 0) return ''
  return pence < 0 ? 'is-loss' : 'is-gain'
}
