import { X } from 'lucide-react'
import { lazy, memo, Suspense } from 'react'
import type { Contract } from '../domain/vocabulary/contract.ts'
import type { OrganisationId } from '../domain/vocabulary/ids.ts'
import type { Relation } from '../domain/vocabulary/relation.ts'
import { formatExactPence, formatPence, groupThousands } from '../domain/words/formatPence.ts'
import { CERTAINTY_NAMES, RELATION_NAMES, SERVICE_NAMES } from '../domain/words/terms.ts'
import { KindIcon } from '../draw/flow/KindIcon.tsx'
import { listServices, nameOf } from '../draw/words/describeContract.ts'
import { partIn } from '../draw/words/figureOf.ts'
import type { MapReader } from '../draw/words/readMap.ts'
import { wordBasis } from '../draw/words/wordBasis.ts'
import { Term } from './glossary/Term.tsx'
import { PracticePart } from './PracticePart.tsx'
import { SourceNote } from './SourceNote.tsx'
import { useAtlas } from './useAtlas.ts'
import type { MapModel } from './useMapModel.ts'

const KindNow = lazy(async () => ({ default: (await import('./words/KindNow.tsx')).KindNow }))

/** All that the map knows of the organisation in focus: contracts with both parties named, money, ties, sources. */
export const OrganisationPanel = memo(function OrganisationPanel({ model }: { readonly model: MapModel }) {
  const focus = useAtlas(state => state.view.focus)
  const focusOn = useAtlas(state => state.focusOn)
  const money = useAtlas(state => state.view.money)
  if (focus === undefined) return null
  const { reader } = model
  const body = reader.organisation(focus)
  return (
    <section className="organisation-panel" aria-label="Organisation in focus">
      <header>
        {body !== undefined && (
          <svg className="panel-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <KindIcon kind={body.kind} />
          </svg>
        )}
        <h2>{body?.name ?? model.nameBody(focus)}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close organisation"
          onClick={() => focusOn(undefined)}
        >
          <X aria-hidden size={18} />
        </button>
      </header>
      {body === undefined ? (
        <p>
          It does not stand on this map: {model.stateName} does without it, or has it go on as another body.
        </p>
      ) : (
        <>
          <p className="panel-kind">
            <Term sort="kinds" id={body.kind} text={sentenceCase(reader.terms.kinds[body.kind])} />
            {body.foundationTrust === true && ', Foundation Trust'}
            {body.list !== undefined && ` · ${groupThousands(body.list)} patients`}
            {body.flags?.map(flag => ` · ${flag.replaceAll('-', ' ')}`)}
            {body.formed && ' · formed by this model'}
            {body.placeholder === true && ' · stands in for a body that is not named'}
            {body.kindInferred === true && ' · kind inferred from the name'}
          </p>
          {reader.terms.stamp !== undefined && (
            <Suspense>
              <KindNow
                kind={body.kind}
                formedBy={body.formed ? model.map.parts.map(part => part.model) : []}
              />
            </Suspense>
          )}
          {partIn(reader, focus) !== '' && (
            <p className="panel-part">In leadership: {partIn(reader, focus)}.</p>
          )}
          {money && <MoneyLines reader={reader} id={focus} />}
          {body.kind === 'gp-practice' && <PracticePart practice={focus} model={model} />}
          <ContractList
            title="Holds"
            contracts={reader.held(focus)}
            reader={reader}
            money={money}
            onFocus={focusOn}
          />
          <ContractList
            title="Lets or passes on"
            contracts={reader.let(focus)}
            reader={reader}
            money={money}
            onFocus={focusOn}
          />
          <TieList reader={reader} id={focus} onFocus={focusOn} />
          <AgreementList reader={reader} id={focus} />
          <h3>Why it is on the map</h3>
          <SourceNote because={body.because} />
        </>
      )}
    </section>
  )
})

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function MoneyLines({ reader, id }: { readonly reader: MapReader; readonly id: OrganisationId }) {
  const body = reader.organisation(id)
  if (body === undefined) return null
  const basis = wordBasis([...reader.held(id), ...reader.let(id)].flatMap(contract => contract.lines))
  const lines: readonly (readonly [string, number | undefined])[] = [
    ['Allocated', body.allocated],
    ['Received', body.received],
    ['Passed on', body.passedOn],
    ['Delivers itself', body.delivered],
  ]
  const shown = lines.filter(([, pence]) => pence !== undefined && pence > 0)
  if (shown.length === 0) return null
  return (
    <div className="panel-money">
      <dl>
        {shown.map(([label, pence]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd title={formatExactPence(pence ?? 0)}>{formatPence(pence ?? 0)}</dd>
          </div>
        ))}
      </dl>
      <p>a year{basis === '' ? '' : `, ${basis}`}</p>
    </div>
  )
}

type ListProps = {
  readonly title: string
  readonly contracts: readonly Contract[]
  readonly reader: MapReader
  readonly money: boolean
  readonly onFocus: (id: OrganisationId) => void
}

const MOST = 12

function ContractList({ title, contracts, reader, money, onFocus }: ListProps) {
  if (contracts.length === 0) return null
  const byPence = [...contracts].sort((a, b) => (b.pence ?? 0) - (a.pence ?? 0))
  const isHeld = title === 'Holds'
  return (
    <>
      <h3>
        {title} {contracts.length === 1 ? 'one contract' : `${contracts.length} contracts`}
      </h3>
      <ul className="panel-contracts">
        {byPence.slice(0, MOST).map(contract => (
          <li key={contract.id}>
            <details>
              <summary>
                <strong>{reader.terms.forms[contract.form]}</strong> {isHeld ? 'with' : 'to'}{' '}
                {nameOf(reader, isHeld ? contract.payer : contract.holder)}
                {contract.state === 'suspended' && ' (suspended)'}
                {money && <span className="panel-pence">{formatPence(contract.pence)}</span>}
                <span className="panel-lines">
                  {listServices(contract.lines.map(line => line.service))} ·{' '}
                  {CERTAINTY_NAMES[contract.certainty].word}
                </span>
              </summary>
              <p>
                {reader.organisation(contract.payer)?.name} pays, {nameOf(reader, contract.holder)} holds.{' '}
                <button
                  type="button"
                  className="link-button"
                  onClick={() => onFocus(isHeld ? contract.payer : contract.holder)}
                >
                  Look at {nameOf(reader, isHeld ? contract.payer : contract.holder)}
                </button>
              </p>
              <ul className="panel-line-list">
                <li>
                  Form: <Term sort="forms" id={contract.form} text={reader.terms.forms[contract.form]} />
                </li>
                {contract.lines.map(line => (
                  <li key={`${line.service} ${line.payment}`}>
                    <Term sort="services" id={line.service} text={SERVICE_NAMES[line.service]} />:{' '}
                    <Term sort="payments" id={line.payment} text={reader.terms.payments[line.payment]} />
                    {money && `, ${formatPence(line.pence)}${line.illustrative ? ' (illustrative)' : ''}`}
                  </li>
                ))}
              </ul>
              <SourceNote because={contract.because} />
            </details>
          </li>
        ))}
      </ul>
      {contracts.length > MOST && (
        <p className="panel-more">
          and {contracts.length - MOST} more, in <a href="#contracts">the contracts table</a>
        </p>
      )}
    </>
  )
}

function TieList({
  reader,
  id,
  onFocus,
}: {
  reader: MapReader
  id: OrganisationId
  onFocus: (id: OrganisationId) => void
}) {
  const ties = reader.tiesOf(id)
  if (ties.length === 0) return null
  const groups = new Map<string, Relation[]>()
  for (const tie of ties) {
    const key = `${tie.type} ${tie.from === id ? 'to' : 'from'} ${tie.certainty}`
    groups.set(key, [...(groups.get(key) ?? []), tie])
  }
  return (
    <>
      <h3>Ties without money</h3>
      <ul className="panel-ties">
        {[...groups].map(([key, group]) => (
          <TieRow key={key} group={group} id={id} reader={reader} onFocus={onFocus} />
        ))}
      </ul>
    </>
  )
}

type TieRowProps = {
  readonly group: readonly Relation[]
  readonly id: OrganisationId
  readonly reader: MapReader
  readonly onFocus: (id: OrganisationId) => void
}

function TieRow({ group, id, reader, onFocus }: TieRowProps) {
  const [tie] = group
  if (tie === undefined) return null
  const isFrom = tie.from === id
  const other = isFrom ? tie.to : tie.from
  const certainty = CERTAINTY_NAMES[tie.certainty].word
  const link = (
    <button type="button" className="link-button" onClick={() => onFocus(other)}>
      {nameOf(reader, other)}
    </button>
  )
  return (
    <li>
      <details>
        <summary>
          {isFrom ? sentenceCase(RELATION_NAMES[tie.type]) : ''}{' '}
          {group.length > 1 ? `${group.length} bodies` : nameOf(reader, other)}{' '}
          {isFrom ? '' : RELATION_NAMES[tie.type]} {isFrom ? '' : 'this organisation'}{' '}
          <span className="panel-lines">{certainty}</span>
        </summary>
        {group.length > 1 ? (
          <p>{group.map(one => nameOf(reader, isFrom ? one.to : one.from)).join(', ')}</p>
        ) : (
          <p>{link}</p>
        )}
        <SourceNote because={tie.because} />
      </details>
    </li>
  )
}

function AgreementList({ reader, id }: { reader: MapReader; id: OrganisationId }) {
  const agreements = reader.map.agreements.filter(agreement => agreement.parties.includes(id))
  if (agreements.length === 0) return null
  return (
    <>
      <h3>Party to</h3>
      <ul className="panel-ties">
        {agreements.map(agreement => (
          <li key={agreement.id}>
            <details>
              <summary>
                {reader.terms.agreements[agreement.kind]} of {agreement.parties.length} parties over{' '}
                {listServices(agreement.covers)}{' '}
                <span className="panel-lines">{CERTAINTY_NAMES[agreement.certainty].word}</span>
              </summary>
              <p>
                <Term sort="agreements" id={agreement.kind} text={reader.terms.agreements[agreement.kind]} />
              </p>
              <SourceNote because={agreement.because} />
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}
