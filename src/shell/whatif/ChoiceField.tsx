import { useId } from 'react'
import { withChoice } from '../../domain/project/changeScenario.ts'
import type { ChoiceRule } from '../../domain/vocabulary/careModel.ts'
import type { ChoiceValue } from '../../domain/vocabulary/scenario.ts'
import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'
import { assertNever } from '../../kit/assertNever.ts'
import { MILLION } from '../../kit/splitPence.ts'
import { SourceNote } from '../SourceNote.tsx'
import { useAtlas } from '../useAtlas.ts'
import { useGloss } from '../useGloss.ts'
import { PracticesField } from './PracticesField.tsx'
import { ShareField } from './ShareField.tsx'

type Props = { readonly id: string; readonly rule: ChoiceRule }

/** One choice of a model: its control, who decides it, how certain its source is, and the way back to what the model says. */
export function ChoiceField({ id, rule: given }: Props) {
  const rule = glossRule(given, useGloss())
  const scenario = useAtlas(state => state.view.scenario)
  const refine = useAtlas(state => state.refineScenario)
  const value = scenario.set[id]
  const choose = (next: ChoiceValue | undefined, isLive = false) =>
    refine(withChoice(scenario, id, isDefault(rule, next) ? undefined : next), isLive)
  return (
    <div className="choice">
      <Control rule={rule} value={value} onChoose={choose} />
      <details className="choice-why">
        <summary>
          {CERTAINTY_NAMES[rule.certainty].word}
          {rule.decides === undefined ? '' : ` · decided by ${rule.decides}`}
        </summary>
        <SourceNote because={rule.because} />
      </details>
      {value !== undefined && (
        <button type="button" className="link-button" onClick={() => choose(undefined)}>
          As the model has it
        </button>
      )}
    </div>
  )
}

/** A choice with its words as they read in the words of the view. */
function glossRule(rule: ChoiceRule, gloss: (text: string) => string): ChoiceRule {
  const words = {
    label: gloss(rule.label),
    ...(rule.decides === undefined ? {} : { decides: gloss(rule.decides) }),
  }
  if (rule.type !== 'pick') return { ...rule, ...words }
  const options = rule.options.map(({ id, label }) => ({ id, label: gloss(label) }))
  return { ...rule, ...words, options }
}

type ControlProps = {
  readonly rule: ChoiceRule
  readonly value: ChoiceValue | undefined
  readonly onChoose: (value: ChoiceValue | undefined, isLive?: boolean) => void
}

function Control({ rule, value, onChoose }: ControlProps) {
  const field = useId()
  switch (rule.type) {
    case 'share':
      return <ShareField rule={rule} value={value} onChoose={onChoose} />
    case 'switch': {
      const isOn = typeof value === 'boolean' ? value : rule.default
      return (
        <label className="choice-switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={isOn}
            checked={isOn}
            onChange={({ target }) => onChoose(target.checked)}
          />
          {rule.label}
        </label>
      )
    }
    case 'pick':
      return (
        <>
          <label htmlFor={field}>{rule.label}</label>
          <select
            id={field}
            value={typeof value === 'string' ? value : rule.default}
            onChange={({ target }) => onChoose(target.value)}
          >
            {rule.options.map(option => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
          </select>
        </>
      )
    case 'practices':
      return <PracticesField rule={rule} value={value} onChoose={onChoose} />
    default:
      return assertNever(rule)
  }
}

/** A value that the model has anyway is no change: the address and the saved scenario stay short. */
function isDefault(rule: ChoiceRule, value: ChoiceValue | undefined): boolean {
  if (value === undefined) return true
  switch (rule.type) {
    case 'share':
      return typeof value === 'number' && Math.round(value * MILLION) === rule.default
    case 'switch':
    case 'pick':
      return value === rule.default
    case 'practices':
      return typeof value === 'string' && value === writeSet(rule.default)
    default:
      return assertNever(rule)
  }
}

function writeSet(set: Extract<ChoiceRule, { type: 'practices' }>['default']): string {
  switch (set.set) {
    case 'all':
    case 'none':
      return set.set
    case 'flag':
      return `flag:${set.flag}`
    case 'locality':
      return `locality:${set.locality}`
    case 'ids':
      return set.ids.join('+')
    default:
      return assertNever(set)
  }
}
