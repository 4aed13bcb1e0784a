import { useState } from 'react'
import { sumUpStates } from '../../domain/practice/sumUpStates.ts'
import type { StateTold } from '../../domain/practice/tellStates.ts'
import { type Cell, QUESTIONS } from '../../domain/practice/wordCells.ts'
import { RECEIVED_NOT_EARNED } from '../../domain/practice/wordMoney.ts'
import { isSameState } from '../../domain/project/findState.ts'
import type { Practice } from '../../domain/vocabulary/organisation.ts'
import { formatState, type State } from '../../domain/vocabulary/scenario.ts'
import { SERVICES, type ServiceId } from '../../domain/vocabulary/serviceLine.ts'
import { groupThousands } from '../../domain/words/formatPence.ts'
import { formatGain, formatPounds } from '../../domain/words/formatPounds.ts'
import { CERTAINTY_NAMES, SERVICE_NAMES } from '../../domain/words/terms.ts'
import { useAtlas } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'
import { fitSheet, type Sheet } from './fitSheet.ts'
import type { PracticeAnswers } from './usePracticeStory.ts'

type Props = {
  readonly answers: PracticeAnswers
  readonly practice: Practice
  readonly model: MapModel
}

/** All states side by side for one practice, in one table: on screen, and on one sheet of A4. */
export function AllStates({ answers, practice, model }: Props) {
  const { states, count } = answers
  const money = useAtlas(state => state.view.money)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const services = SERVICES.filter(service =>
    states.some(({ told }) => told.lines.some(line => line.service === service)),
  )
  const rows = states.map(state => ({ state, name: formatState(state.state) }))
  const printed = rows.filter(({ name }) => !left.has(name))
  const sheet = fitSheet(
    printed.map(({ state }) => wordsOf(state)),
    money ? services.length + 2 : 0,
  )
  const isChoosing = sheet === undefined || left.size > 0
  const toggle = (name: string) =>
    setLeft(before => new Set(before.has(name) ? [...before].filter(one => one !== name) : [...before, name]))
  return (
    <section
      className={sheet === undefined ? 'all-states' : `all-states sheet-${sheet.size * 10}`}
      aria-label="All states side by side"
    >
      <header className="sheet-head">
        <h3>
          <span className="sheet-only">
            {practice.name} ({practice.id}), {groupThousands(practice.list)} patients:{' '}
          </span>
          <span className="screen-only">All states side by side</span>
          <span className="sheet-only">what each state means</span>
        </h3>
        <p className="sheet-only">
          {model.economyName}
          {model.illustrative ? ' · figures illustrative' : ''} · printed{' '}
          {new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })}
        </p>
      </header>
      {states.length === count &&
        sumUpStates(model.nameBody(practice.id), states)
          .filter(one => money || !one.isMoney)
          .map(({ text }) => (
            <p key={text} className="summing-up">
              {text}
            </p>
          ))}
      {states.length < count && (
        <p role="status">
          Asking every state … <progress max={count} value={states.length} aria-label="States asked" />
        </p>
      )}
      {sheet === undefined && (
        <p className="sheet-warning" role="status">
          All these states do not fit on one sheet of A4: take some off it in the last column.
        </p>
      )}
      {/* What is wide scrolls, and a keyboard has to reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs a tab stop */}
      <section className="table-scroll" tabIndex={0} aria-label="Table of all states">
        <table>
          <caption className="visually-hidden">
            What every state means for {practice.name}; {CAPTION}
          </caption>
          {sheet !== undefined && <Columns sheet={sheet} money={money ? services.length + 2 : 0} />}
          <thead>
            <tr>
              <th scope="col">State</th>
              <th scope="col">My core contract</th>
              <th scope="col">Who pays me, and how</th>
              {money && services.map(service => <MoneyHead key={service} service={service} />)}
              {money && (
                <>
                  <th scope="col" className="number">
                    All I receive
                  </th>
                  <th scope="col" className="number">
                    Against today
                  </th>
                </>
              )}
              <th scope="col">I belong to; who speaks for me</th>
              <th scope="col">Who decides</th>
              <th scope="col">If I stay out</th>
              <th scope="col">A way back</th>
              {isChoosing && (
                <th scope="col" className="screen-only">
                  On the sheet
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ state, name }) => (
              <StateRow
                key={name}
                state={state}
                services={money ? services : undefined}
                isPrinted={!left.has(name)}
                onToggle={isChoosing ? () => toggle(name) : undefined}
              />
            ))}
          </tbody>
        </table>
      </section>
      <p className="sheet-foot sheet-only">
        {money && `${RECEIVED_NOT_EARNED} ${CAPTION}. `}
        Discussion models of April 2015, not proposals. After each answer stands how firmly its source says
        it; sources and open questions are on the screen.
      </p>
    </section>
  )
}

/** The words of a row, in the order of the columns, with what stands beside and under them. */
function wordsOf({ cells, told }: StateTold): readonly string[] {
  const outside = told.stayingOut === undefined ? '' : '\n£00.00m*'
  return QUESTIONS.map(question => {
    const { text, certainty } = cells[question]
    const firm = certainty === undefined ? '' : ` ·_${certainty}`
    return `${text}${firm}${question === 'out' ? outside : ''}`
  })
}

/** The widths of the sheet; a screen lets the words decide. */
function Columns({ sheet, money }: { readonly sheet: Sheet; readonly money: number }) {
  const [core = 0, pays = 0, ...others] = sheet.words
  const widths = [sheet.state, core, pays, ...Array.from({ length: money }, () => sheet.money), ...others]
  return (
    <colgroup>
      {widths.map((width, index) => (
        // The columns never change their order.
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
        <col key={index} width={`${width}%`} />
      ))}
    </colgroup>
  )
}

const CAPTION = '* illustrative: a rate or share of ours is in it'

function MoneyHead({ service }: { readonly service: ServiceId }) {
  const name = SERVICE_NAMES[service]
  return (
    <th scope="col" className="number">
      {name.charAt(0).toUpperCase() + name.slice(1)}
    </th>
  )
}

type RowProps = {
  readonly state: StateTold
  /** Absent where pounds are hidden. */
  readonly services: readonly ServiceId[] | undefined
  readonly isPrinted: boolean
  readonly onToggle: (() => void) | undefined
}

function StateRow({ state, services, isPrinted, onToggle }: RowProps) {
  const { cells, name, told } = state
  const isCurrent = useIsCurrent(state.state)
  const goTo = useAtlas(one => one.goTo)
  const classes = [isCurrent && 'is-current', !isPrinted && 'screen-only'].filter(Boolean).join(' ')
  const star = told.received.illustrative ? '*' : ''
  return (
    <tr className={classes}>
      <th scope="row">
        <button
          type="button"
          className="link-button"
          aria-current={isCurrent ? 'true' : undefined}
          onClick={() => goTo(state.state)}
        >
          {name}
        </button>
      </th>
      <WordCell cell={cells.core} />
      <WordCell cell={cells.pays} />
      {services?.map(service => (
        <LineCell key={service} state={state} service={service} />
      ))}
      {services !== undefined && (
        <>
          <td className="number">
            {told.received.unknown.length > 0 && told.received.pence !== null ? '≥ ' : ''}
            {formatPounds(told.received.pence)}
            {told.received.pence === null ? '' : star}
          </td>
          <td className={`number ${changeClass(told.change.pence)}`}>
            {state.isToday ? '–' : formatGain(told.change.pence)}
          </td>
        </>
      )}
      <td className="is-wide">
        <Words cell={cells.voice} />
      </td>
      <WordCell cell={cells.decides} />
      <td>
        <Words cell={cells.out} />
        {services !== undefined && told.stayingOut !== undefined && (
          <span className="cell-money">
            {formatPounds(told.stayingOut.received.pence)}
            {told.stayingOut.received.illustrative ? '*' : ''}
          </span>
        )}
      </td>
      <WordCell cell={cells.back} />
      {onToggle !== undefined && (
        <td className="screen-only">
          <input
            type="checkbox"
            checked={isPrinted}
            aria-label={`${name} on the sheet`}
            onChange={onToggle}
          />
        </td>
      )}
    </tr>
  )
}

function useIsCurrent(state: State): boolean {
  return useAtlas(one => isSameState(one.view.scenario.state, state))
}

function LineCell({ state, service }: { readonly state: StateTold; readonly service: ServiceId }) {
  const line = state.told.lines.find(one => one.service === service)
  if (line === undefined) return <td className="number">–</td>
  const { pence, illustrative } = line.now
  return (
    <td className={`number ${changeClass(line.change)}`}>
      {formatPounds(pence)}
      {illustrative && pence !== null ? '*' : ''}
    </td>
  )
}

function WordCell({ cell }: { readonly cell: Cell }) {
  return (
    <td>
      <Words cell={cell} />
    </td>
  )
}

function Words({ cell: { text, certainty } }: { readonly cell: Cell }) {
  return (
    <>
      {text}
      {certainty !== undefined && (
        <>
          {' '}
          <span className="plain-certainty" data-term={`certainties:${certainty}`}>
            {CERTAINTY_NAMES[certainty].word}
          </span>
        </>
      )}
    </>
  )
}

function changeClass(pence: number | null): string {
  if (pence === null || pence === 0) return ''
  return pence < 0 ? 'is-loss' : 'is-gain'
}
