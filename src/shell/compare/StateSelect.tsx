import { useId } from 'react'
import { findState, listStates, nameState } from '../../domain/project/findState.ts'
import { formatState, type State } from '../../domain/vocabulary/scenario.ts'
import { useAtlas } from '../useAtlas.ts'

type Props = {
  readonly label: string
  /** `MODEL[:STAGE]`. */
  readonly value: string
  readonly onChange: (state: State) => void
}

/** Chooses the state of one side. */
export function StateSelect({ label, value, onChange }: Props) {
  const id = useId()
  const models = useAtlas(state => state.library.models)
  return (
    <span className="state-select">
      <label htmlFor={id}>{label}</label>{' '}
      <select
        id={id}
        className="since"
        value={value}
        onChange={({ target }) => {
          const state = findState(models, target.value)
          if (state !== undefined) onChange(state)
        }}
      >
        {listStates(models).map(state => (
          <option key={formatState(state)} value={formatState(state)}>
            {nameState(models, state)}
          </option>
        ))}
      </select>
    </span>
  )
}
