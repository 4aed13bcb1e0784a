import { useState } from 'react'
import type { Delivery } from '../../domain/vocabulary/economy.ts'
import { isPayerKind } from '../../domain/vocabulary/organisation.ts'
import { SERVICES, type ServiceId } from '../../domain/vocabulary/serviceLine.ts'
import { SERVICE_NAMES } from '../../domain/words/terms.ts'
import { useAtlas } from '../useAtlas.ts'
import { Refused, Section, SelectField, TextField } from './fields.tsx'
import { readShare } from './readAmount.ts'
import { useDraft } from './useDraft.ts'
import { useEdit } from './useEdit.ts'

const OWN: ReadonlySet<ServiceId> = new Set([
  'core-primary-care',
  'quality-and-premises',
  'enhanced-primary-care',
])
const LINES = SERVICES.filter(service => !OWN.has(service))

/** Who delivers each line, and which share of it; for all patients, or for one commissioner's. */
export function DeliverySection() {
  const { organisations, delivery } = useAtlas(state => state.economy)
  const [service, setService] = useState<ServiceId>('community')
  const [payer, setPayer] = useState('')
  const commissioner = organisations.find(body => body.id === payer)?.id
  const rows = delivery.filter(row => row.service === service && row.commissioner === commissioner)
  return (
    <Section title="Who delivers what">
      <SelectField
        label="Line"
        value={service}
        options={LINES.map(one => ({ id: one, label: SERVICE_NAMES[one] }))}
        onChange={text => setService(LINES.find(one => one === text) ?? service)}
      />
      <SelectField
        label="For the patients of"
        value={payer}
        empty="all commissioners"
        options={organisations
          .filter(body => isPayerKind(body.kind))
          .map(one => ({ id: one.id, label: one.name }))}
        onChange={setPayer}
      />
      <Shares
        key={`${service} ${payer}`}
        service={service}
        {...(commissioner === undefined ? {} : { commissioner })}
        rows={rows}
      />
    </Section>
  )
}

type Draft = { readonly provider: string; readonly percent: string }

function Shares({
  service,
  commissioner,
  rows,
}: Pick<Delivery, 'service' | 'commissioner'> & { readonly rows: readonly Delivery[] }) {
  const { edit, refused } = useEdit()
  const organisations = useAtlas(state => state.economy.organisations)
  const [drafts, setDrafts] = useDraft<readonly Draft[]>(
    rows.map(row => ({ provider: row.provider, percent: String(row.millionths / 10_000) })),
    rows.map(row => `${row.provider} ${row.millionths}`).join(),
  )
  const change = (index: number, part: Partial<Draft>) =>
    setDrafts(drafts.map((draft, at) => (at === index ? { ...draft, ...part } : draft)))
  const sum = drafts.reduce((total, draft) => total + readShare(draft.percent), 0) / 10_000
  const left = Number((100 - sum).toFixed(4))
  return (
    <>
      {drafts.map((draft, index) => (
        // Two rows may name the same body while one is being changed: their order is all that tells them apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity
        <div className="named-row" key={index}>
          <SelectField
            label="Provider"
            value={draft.provider}
            options={organisations.map(one => ({ id: one.id, label: one.name }))}
            onChange={provider => change(index, { provider })}
          />
          <TextField
            label="Per cent"
            value={draft.percent}
            inputMode="decimal"
            onChange={percent => change(index, { percent })}
          />
          <button
            type="button"
            className="button"
            onClick={() => setDrafts(drafts.filter((_, at) => at !== index))}
          >
            Remove
          </button>
        </div>
      ))}
      {drafts.length === 0 && <p>Not known: a body that is not named stands in for whoever delivers it.</p>}
      <p role="status" className="choice-count">
        {Number.isNaN(sum)
          ? 'A share is a number of per cent.'
          : drafts.length > 0 && left !== 0
            ? `${sum} % given, ${Math.abs(left)} % ${left > 0 ? 'missing' : 'too much'}`
            : ''}
      </p>
      <p className="what-if-bulk">
        <button
          type="button"
          className="button"
          onClick={() =>
            setDrafts([
              ...drafts,
              { provider: organisations[0]?.id ?? '', percent: String(Math.max(0, left) || 0) },
            ])
          }
        >
          Add a provider
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            edit({
              type: 'deliver',
              service,
              ...(commissioner === undefined ? {} : { commissioner }),
              shares: drafts.flatMap(draft => {
                const provider = organisations.find(one => one.id === draft.provider)?.id
                return provider === undefined ? [] : [{ provider, millionths: readShare(draft.percent) }]
              }),
            })
          }
        >
          Use these shares
        </button>
      </p>
      <Refused>{refused}</Refused>
    </>
  )
}
