import { useId } from 'react'
import type { ChoiceRule } from '../../domain/vocabulary/careModel.ts'
import type { ChoiceValue } from '../../domain/vocabulary/scenario.ts'
import { MILLION } from '../../kit/splitPence.ts'

type Props = {
  readonly rule: Extract<ChoiceRule, { type: 'share' }>
  readonly value: ChoiceValue | undefined
  /** `isLive` while the slider is held. */
  readonly onChoose: (value: ChoiceValue, isLive?: boolean) => void
}

/** A share from the least to the most that the model allows, in whole per cent; a mark stands where the model has it. */
export function ShareField({ rule, value, onChoose }: Props) {
  const field = useId()
  const percent = toPercent(typeof value === 'number' ? value * MILLION : rule.default)
  const byModel = toPercent(rule.default)
  return (
    <div className="choice-share">
      <label htmlFor={field}>{rule.label}</label>
      <input
        id={field}
        type="range"
        min={toPercent(rule.min)}
        max={toPercent(rule.max)}
        step={1}
        value={percent}
        list={`${field}-marks`}
        aria-valuetext={`${percent} per cent${percent === byModel ? ', as the model has it' : ''}`}
        onChange={({ target }) => onChoose(Number(target.value) / 100, true)}
      />
      <datalist id={`${field}-marks`}>
        <option value={byModel} />
      </datalist>
      <output htmlFor={field}>{percent} %</output>
    </div>
  )
}

const toPercent = (millionths: number) => Math.round((millionths / MILLION) * 100)
