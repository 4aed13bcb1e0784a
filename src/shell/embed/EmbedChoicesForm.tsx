import { listWalk, nameState, withState } from '../../domain/project/findState.ts'
import { formatState } from '../../domain/vocabulary/scenario.ts'
import { LENSES, THEMES } from '../../domain/vocabulary/view.ts'
import { STORIES } from '../present/readStories.ts'
import { useAtlas } from '../useAtlas.ts'
import type { EmbedChoices } from './useEmbedOrder.ts'

const LENS_NAMES = { contracts: 'Contracts', budgets: 'Budgets', leadership: 'Leadership' } as const
const THEME_NAMES = { auto: 'As the reader’s machine', light: 'Light', dark: 'Dark' } as const

type Props = {
  readonly choices: EmbedChoices
  readonly change: (part: Partial<EmbedChoices>) => void
}

/** What the embedded map begins with, and what its reader may do. */
export function EmbedChoicesForm({ choices, change }: Props) {
  const { models } = useAtlas(state => state.library)
  const organisations = useAtlas(state => [...state.economy.organisations, ...state.economy.practices].length)
  const { view, steps, hasControls, story } = choices
  // A story says itself what each step shows.
  const isTold = story !== ''
  const { focus, ...unfocused } = view
  const states = listWalk(models, view.scenario.state)
  const setSteps = (step: string, isIn: boolean) =>
    change({ steps: states.map(formatState).filter(one => (one === step ? isIn : steps.includes(one))) })
  return (
    <fieldset className="embed-choices">
      <legend>What to show</legend>
      <label>
        What Next walks through{' '}
        <select className="since" value={story} onChange={({ target }) => change({ story: target.value })}>
          <option value="">the models</option>
          {STORIES.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        Begins with{' '}
        <select
          className="since"
          value={formatState(view.scenario.state)}
          disabled={isTold}
          onChange={({ target }) => {
            const state = states.find(one => formatState(one) === target.value)
            if (state !== undefined) change({ view: { ...view, scenario: withState(view.scenario, state) } })
          }}
        >
          {states.map(state => (
            <option key={formatState(state)} value={formatState(state)}>
              {nameState(models, state)}
            </option>
          ))}
        </select>
      </label>
      <label>
        Lens{' '}
        <select
          className="since"
          value={view.lens}
          disabled={isTold}
          onChange={({ target }) => {
            const lens = LENSES.find(one => one === target.value)
            if (lens !== undefined) change({ view: { ...view, lens } })
          }}
        >
          {LENSES.map(lens => (
            <option key={lens} value={lens}>
              {LENS_NAMES[lens]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Theme{' '}
        <select
          className="since"
          value={view.theme}
          onChange={({ target }) => {
            const theme = THEMES.find(one => one === target.value)
            if (theme !== undefined) change({ view: { ...view, theme } })
          }}
        >
          {THEMES.map(theme => (
            <option key={theme} value={theme}>
              {THEME_NAMES[theme]}
            </option>
          ))}
        </select>
      </label>
      <Tick isOn={hasControls} onChange={on => change({ hasControls: on })}>
        Readers can step, change the lens and open the table
      </Tick>
      <Tick isOn={view.money} onChange={money => change({ view: { ...view, money } })}>
        Money
      </Tick>
      {focus !== undefined && organisations > 0 && (
        <Tick isOn onChange={() => change({ view: unfocused })}>
          With the organisation in focus
        </Tick>
      )}
      <details hidden={isTold}>
        <summary>
          Steps: {steps.length} of {states.length}
        </summary>
        {states.map(state => (
          <Tick
            key={formatState(state)}
            isOn={steps.includes(formatState(state))}
            onChange={on => setSteps(formatState(state), on)}
          >
            {nameState(models, state)}
          </Tick>
        ))}
      </details>
    </fieldset>
  )
}

type TickProps = {
  readonly isOn: boolean
  readonly onChange: (on: boolean) => void
  readonly children: React.ReactNode
}

function Tick({ isOn, onChange, children }: TickProps) {
  return (
    <label className="embed-tick">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} /> {children}
    </label>
  )
}
