import { useState } from 'react'
import { PAYMENT_PARTS, type PaymentPart } from '../../domain/edit/edit.ts'
import type { ServiceId } from '../../domain/vocabulary/serviceLine.ts'
import { formatExactPence } from '../../domain/words/formatPence.ts'
import { SERVICE_NAMES } from '../../domain/words/terms.ts'
import { useAtlas } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'
import { Refused, Section, SelectField, TextField } from './fields.tsx'
import { readPence, writePence } from './readAmount.ts'
import { useDraft } from './useDraft.ts'
import { useEdit } from './useEdit.ts'

/** Rates and totals line by line, with what they come to; and what practices are known to be paid. */
export function MoneySection({ model }: { readonly model: MapModel }) {
  const services = useAtlas(state => state.library.services)
  return (
    <Section title="Money">
      <p>
        A line is worth list × rate, unless payments or a total are known. Beside each stands what it comes
        to.
      </p>
      {services.map(({ id, pence }) => (
        <LineRow key={id} service={id} byDefault={pence} model={model} />
      ))}
      <Payments />
    </Section>
  )
}

type LineProps = { readonly service: ServiceId; readonly byDefault: number; readonly model: MapModel }

function LineRow({ service, byDefault, model }: LineProps) {
  const { edit, refused } = useEdit()
  const { rates, controlTotals } = useAtlas(state => state.economy)
  const rate = rates.find(one => one.service === service)
  const total = controlTotals.find(one => one.service === service && one.commissioner === undefined)
  const [rateText, setRate] = useDraft(rate === undefined ? '' : writePence(rate.pence))
  const [totalText, setTotal] = useDraft(total === undefined ? '' : writePence(total.pence))
  const [source, setSource] = useDraft(total?.source ?? rate?.source ?? '')
  const due = model.map.totals.byService[service] ?? 0
  const difference = total === undefined ? 0 : due - total.pence
  const use = () => {
    const wanted = { service, source }
    const newRate = rateText.trim() === '' ? undefined : readPence(rateText)
    const newTotal = totalText.trim() === '' ? undefined : readPence(totalText)
    const isDone =
      newRate === rate?.pence ||
      edit({ type: 'rate', ...wanted, ...(newRate === undefined ? {} : { pence: newRate }) })
    if (isDone && newTotal !== total?.pence)
      edit({ type: 'control-total', ...wanted, ...(newTotal === undefined ? {} : { pence: newTotal }) })
  }
  return (
    <details className="add-form">
      <summary>
        {SERVICE_NAMES[service]} <span className="choice-count">{formatExactPence(due)}</span>
      </summary>
      <TextField
        label={`£ per patient and year (national rate ${formatExactPence(byDefault)})`}
        value={rateText}
        inputMode="decimal"
        onChange={setRate}
      />
      <TextField label="Known total, £ a year" value={totalText} inputMode="decimal" onChange={setTotal} />
      <TextField label="Where the figure is from" value={source} onChange={setSource} />
      <p>
        <button type="button" className="button" onClick={use}>
          Use these figures
        </button>
      </p>
      {total !== undefined && (
        <p className="choice-count">
          {difference === 0
            ? 'The map meets the total to the penny.'
            : `The map comes to ${formatExactPence(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'} than the total: known payments stand, only the rest could be scaled.`}
        </p>
      )}
      <Refused>{refused}</Refused>
    </details>
  )
}

const PART_NAMES: Readonly<Record<PaymentPart, string>> = {
  core: 'Core contract',
  quality: 'Quality and premises',
  enhanced: 'Enhanced services',
  dispensing: 'Dispensing',
}

function Payments() {
  const { edit, refused } = useEdit()
  const { practices, payments } = useAtlas(state => state.economy)
  const focus = useAtlas(state => state.view.focus)
  const [chosen, setChosen] = useState<string>()
  const practice = practices.find(one => one.id === (chosen ?? focus))
  const known = payments.find(one => one.practice === practice?.id)
  return (
    <details className="add-form">
      <summary>What a practice is known to be paid</summary>
      <SelectField
        label="Practice"
        value={practice?.id ?? ''}
        empty="choose …"
        options={practices.map(one => ({ id: one.id, label: one.name }))}
        onChange={setChosen}
      />
      {practice !== undefined &&
        PAYMENT_PARTS.map(part => (
          <PaymentRow
            key={`${practice.id} ${part}`}
            label={`${PART_NAMES[part]}, £ a year`}
            pence={known?.[part]}
            onUse={pence =>
              edit({
                type: 'pay',
                practice: practice.id,
                part,
                year: known?.year ?? '2015/16',
                ...(pence === undefined ? {} : { pence }),
              })
            }
          />
        ))}
      <Refused>{refused}</Refused>
    </details>
  )
}

type PaymentProps = {
  readonly label: string
  readonly pence: number | undefined
  readonly onUse: (pence: number | undefined) => void
}

function PaymentRow({ label, pence, onUse }: PaymentProps) {
  const [text, setText] = useDraft(pence === undefined ? '' : writePence(pence))
  return (
    <div className="named-row">
      <TextField label={label} value={text} inputMode="decimal" onChange={setText} />
      <button
        type="button"
        className="button"
        onClick={() => onUse(text.trim() === '' ? undefined : readPence(text))}
      >
        Use
      </button>
    </div>
  )
}
