import { isSameState, withState } from '../domain/project/findState.ts'
import type { OrganisationId } from '../domain/vocabulary/ids.ts'
import { formatState, type Scenario, type State } from '../domain/vocabulary/scenario.ts'
import type { Lens, Theme, View } from '../domain/vocabulary/view.ts'
import { withoutPounds } from '../draw/paper/withoutPounds.ts'
import type { EmbedStory } from './embedStory.ts'
import type { EmbedAddress } from './readEmbedAddress.ts'

/** What a reader, or the page around, has chosen to see. */
export type EmbedState = Pick<EmbedAddress, 'view' | 'steps' | 'hasControls' | 'hasLetters' | 'notices'> & {
  /** Where a story that is told stands; absent where the walk is one of models. */
  readonly told?: Told
}

/** One step of a story, as it was shown: whoever turns the lens is still at it. */
type Told = {
  readonly story: Pick<EmbedStory, 'id' | 'title'>
  /** From 0. */
  readonly place: number
  readonly scenario: Scenario
  readonly caption: string | undefined
  /** What the step is about: its caption says what there is to say of it. */
  readonly focus: OrganisationId | undefined
}

/** One map's choices, heard by its drawing, the address and the page around. Nothing is kept anywhere else. */
export type EmbedStore = {
  readonly get: () => EmbedState
  readonly subscribe: (listener: (now: EmbedState, before: EmbedState) => void) => () => void
  readonly go: (state: State) => void
  /** Along the steps of the models, or of the story; nothing happens beyond their ends. */
  readonly step: (by: number) => void
  readonly stepToEnd: (end: 'first' | 'last') => void
  readonly setLens: (lens: Lens) => void
  readonly focusOn: (organisation: OrganisationId | undefined) => void
  readonly setTheme: (theme: Theme) => void
  readonly walk: (steps: readonly State[]) => void
  readonly setLetters: (on: boolean) => void
  readonly dismissNotices: () => void
}

/** `told`: the story that is walked instead of the steps, and where in it to begin. */
export function createEmbedStore(
  { view, steps, hasControls, hasLetters, notices }: Omit<EmbedState, 'told'>,
  told?: { readonly story: EmbedStory; readonly place: number },
): EmbedStore {
  const base = view
  let state: EmbedState = { view, steps, hasControls, hasLetters, notices }
  if (told !== undefined)
    state = { ...state, steps: told.story.states, ...tell(told.story, told.place, base) }
  const listeners = new Set<(now: EmbedState, before: EmbedState) => void>()
  const set = (part: Partial<EmbedState>) => {
    const before = state
    state = { ...state, ...part }
    for (const listener of listeners) listener(state, before)
  }
  const look = (part: Partial<View>) => set({ view: { ...state.view, ...part } })
  const go = (to: State) => {
    const { scenario } = state.view
    if (!isSameState(scenario.state, to)) look({ scenario: withState(scenario, to) })
  }
  const stepTo = (place: number) => {
    const to = state.steps[place]
    if (to === undefined) return
    if (told === undefined) go(to)
    else if (place !== placeOf(state)) set(tell(told.story, place, { ...base, theme: state.view.theme }))
  }
  return {
    get: () => state,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    go,
    step: by => stepTo(placeOf(state) + by),
    stepToEnd: end => stepTo(end === 'first' ? 0 : state.steps.length - 1),
    setLens: lens => {
      if (lens !== state.view.lens) look({ lens })
    },
    focusOn: organisation => {
      const { focus, ...rest } = state.view
      if (organisation === focus) return
      set({ view: organisation === undefined ? rest : { ...rest, focus: organisation } })
    },
    setTheme: theme => {
      if (theme !== state.view.theme) look({ theme })
    },
    walk: next => {
      if (told === undefined && next.map(formatState).join() !== state.steps.map(formatState).join())
        set({ steps: next })
    },
    setLetters: hasLetters => set({ hasLetters }),
    dismissNotices: () => set({ notices: [] }),
  }
}

/** Where the walk stands: from 0; -1 where the map shows a state that is not one of the steps. */
export function placeOf({ view, steps, told }: EmbedState): number {
  return told?.place ?? steps.findIndex(step => isSameState(step, view.scenario.state))
}

/** What the step of a story says of the map on screen; nothing where the map shows another state by now. */
export function captionOf({ view, told }: EmbedState): string | undefined {
  if (told?.caption === undefined || told.scenario !== view.scenario) return undefined
  return view.money ? told.caption : withoutPounds(told.caption) || undefined
}

function tell(
  story: EmbedStory,
  place: number,
  base: View,
): Pick<EmbedState, 'view'> & { readonly told: Told } {
  const { view, caption } = story.play(place, base)
  return { view, told: { story, place, scenario: view.scenario, caption, focus: view.focus } }
}
