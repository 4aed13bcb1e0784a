import { useId } from 'react'
import { isInSet, readPracticeSet } from '../../domain/project/resolveParts.ts'
import type { ChoiceRule, PracticeSet } from '../../domain/vocabulary/careModel.ts'
import type { ChoiceValue } from '../../domain/vocabulary/scenario.ts'
import { useAtlas } from '../useAtlas.ts'

type Props = {
  readonly rule: Extract<ChoiceRule, { type: 'practices' }>
  readonly value: ChoiceValue | undefined
  readonly onChoose: (value: ChoiceValue | undefined) => void
}

/** Which practices a choice is about: all, none, those with a flag, one locality's, or chosen one by one. */
export function PracticesField({ rule, value, onChoose }: Props) {
  const field = useId()
  const economy = useAtlas(state => state.economy)
  const set = value === undefined ? rule.default : readPracticeSet(value)
  const chosen = new Set(
    economy.practices.filter(practice => isInSet(practice, set)).map(practice => practice.id),
  )
  const flags = [...new Set(economy.practices.flatMap(practice => practice.flags))].sort()
  const kind = kindOf(set)
  return (
    <div className="choice-practices">
      <label htmlFor={field}>{rule.label}</label>
      <select
        id={field}
        value={kind}
        onChange={({ target }) => onChoose(target.value === 'ids' ? [...chosen] : target.value)}
      >
        <option value="all">all</option>
        <option value="none">none</option>
        {flags.map(flag => (
          <option key={flag} value={`flag:${flag}`}>
            those {flag.replaceAll('-', ' ')}
          </option>
        ))}
        {economy.localities.map(locality => (
          <option key={locality.id} value={`locality:${locality.id}`}>
            those of {locality.name}
          </option>
        ))}
        <option value="ids">chosen one by one</option>
      </select>
      <span className="choice-count">
        {chosen.size} of {economy.practices.length}
      </span>
      {kind === 'ids' && (
        <ul className="choice-list" aria-label={rule.label}>
          {economy.practices.map(practice => (
            <li key={practice.id}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.has(practice.id)}
                  onChange={({ target }) =>
                    onChoose(
                      economy.practices
                        .map(one => one.id)
                        .filter(id => (id === practice.id ? target.checked : chosen.has(id))),
                    )
                  }
                />
                {practice.name}
              </label>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function kindOf(set: PracticeSet): string {
  if (set.set === 'flag') return `flag:${set.flag}`
  return set.set === 'locality' ? `locality:${set.locality}` : set.set
}
