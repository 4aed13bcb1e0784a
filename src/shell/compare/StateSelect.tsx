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
  const models = useAtlas(state => state.library.models)
  return (
    <label className="state-select">
      {label}{' '}
      <select
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
    </label>
  )
}
