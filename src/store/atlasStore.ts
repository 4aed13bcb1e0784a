import { createStore, type StoreApi } from 'zustand/vanilla'
import { isSameState, listWalk, withState } from '../domain/project/findState.ts'
import type { Answers } from '../domain/vocabulary/answer.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import type { OrganisationId } from '../domain/vocabulary/ids.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import type { Scenario, State } from '../domain/vocabulary/scenario.ts'
import type { Lens, Screen, Since, Theme, View } from '../domain/vocabulary/view.ts'
import type { NamedScenario } from '../domain/vocabulary/work.ts'
import type { EarlierWork, KeptWork } from './keptWork.ts'
import { startView } from './viewAddress.ts'

/** Whether a change is a place to come back to with the browser's Back, or only refines where one is. */
export type Visit = 'push' | 'replace'

/** The step of a story that is being presented; `step` counts from 0. */
export type Presenting = { readonly story: string; readonly step: number }

/** The reader's choices, and what they opened. What follows from them is worked out by selectors, never stored. */
export type AtlasState = {
  readonly library: Library
  readonly economy: Economy
  /** How the economy is kept, where it is the user's own: one that they opened, or a built-in one that they changed. */
  readonly work: KeptWork | undefined
  /** The scenarios that the user named, kept with the economy. */
  readonly scenarios: readonly NamedScenario[]
  /** The user's answers to the questions about each model, kept with the economy. */
  readonly answers: Answers
  /** Work of an earlier visit, offered until something else is opened. */
  readonly earlier: EarlierWork | undefined
  readonly view: View
  readonly screen: Screen
  /** True while a slider is being dragged: the map is drawn as it is, without the step from what it was. */
  readonly isLive: boolean
  /** How the last change of the view goes into the history. */
  readonly visit: Visit
  /** Sentences about a link or file, until dismissed. */
  readonly notices: readonly string[]
  /** WCAG 2.1.4: single-letter keys can be switched off. */
  readonly letterKeys: boolean
  /** While presenting: the story and its step. */
  readonly presenting: Presenting | undefined
  /** What was on screen when presenting began, and comes back when it ends; not known where an address began it. */
  readonly begunFrom: View | undefined
  /** The step that was presented last: where presenting goes on. */
  readonly lastPresented: Presenting | undefined
  /** While a story of the reader's own is being written: the story and the step in hand. */
  readonly editing: Presenting | undefined
}

export type AtlasActions = {
  readonly goTo: (state: State) => void
  readonly step: (by: number) => void
  readonly goToEnd: (end: 'first' | 'last') => void
  readonly setLens: (lens: Lens) => void
  readonly stepLens: () => void
  readonly focusOn: (organisation: OrganisationId | undefined) => void
  readonly setSince: (since: Since) => void
  readonly setTheme: (theme: Theme) => void
  readonly setMoney: (money: boolean) => void
  readonly setLetterKeys: (on: boolean) => void
  readonly show: (screen: Screen) => void
  /** Takes over a view, and whatever else an address says, from the address: the history already has it. */
  readonly restore: (
    view: View,
    notices: readonly string[],
    more?: Partial<
      Pick<AtlasState, 'economy' | 'work' | 'scenarios' | 'answers' | 'screen' | 'presenting' | 'editing'>
    >,
  ) => void
  /**
   * The economy as the user corrected it: everything that changes facts comes through here, and is kept from here.
   * Nothing happens where another tab owns the work: controls that change it are disabled while `work.isReader`.
   */
  readonly changeEconomy: (economy: Economy) => void
  /** The same state with other choices: `isLive` while a slider is being dragged, so that the map follows without a step. */
  readonly refineScenario: (scenario: Scenario, isLive?: boolean) => void
  readonly changeScenarios: (scenarios: readonly NamedScenario[]) => void
  readonly changeAnswers: (answers: Answers) => void
  /** Another economy, in the view given or at the start of the walk. */
  readonly openEconomy: (economy: Economy, view?: View) => void
  /** Presents a story, from a step. */
  readonly present: (presenting: Presenting) => void
  /** Goes to another step of the story: the step's view takes the screen. */
  readonly showStep: (presenting: Presenting, view: View) => void
  readonly leavePresenting: () => void
  /** Takes a step of an own story in hand, with its view if that takes the screen; or lays the story aside. */
  readonly editStep: (editing: Presenting | undefined, view?: View) => void
  readonly notify: (notices: readonly string[]) => void
  readonly dismissNotices: () => void
}

export type AtlasStore = StoreApi<AtlasState & AtlasActions>

export function createAtlasStore(library: Library, economy: Economy, view?: View): AtlasStore {
  return createStore<AtlasState & AtlasActions>()((set, get) => {
    const change = (visit: Visit, part: Partial<View>) =>
      set(({ view: before }) => ({ view: { ...before, ...part }, visit, isLive: false }))
    const goTo = (state: State) => {
      const { scenario } = get().view
      if (!isSameState(scenario.state, state)) change('push', { scenario: withState(scenario, state) })
    }
    const walk = () => listWalk(get().library.models, get().view.scenario.state)
    return {
      library,
      economy,
      work: undefined,
      scenarios: [],
      answers: {},
      earlier: undefined,
      view: view ?? startView({ models: library.models, economy }),
      isLive: false,
      screen: 'explore',
      visit: 'replace',
      notices: [],
      letterKeys: true,
      presenting: undefined,
      begunFrom: undefined,
      lastPresented: undefined,
      editing: undefined,
      goTo,
      step: by => {
        const states = walk()
        const at = states.findIndex(state => isSameState(state, get().view.scenario.state))
        const next = states[at + by]
        if (next !== undefined) goTo(next)
      },
      goToEnd: end => {
        const state = end === 'first' ? walk()[0] : walk().at(-1)
        if (state !== undefined) goTo(state)
      },
      setLens: lens => {
        if (lens !== get().view.lens) change('push', { lens })
      },
      stepLens: () => {
        const lenses: readonly Lens[] = ['contracts', 'budgets', 'leadership']
        const next = lenses[(lenses.indexOf(get().view.lens) + 1) % lenses.length]
        if (next !== undefined) change('push', { lens: next })
      },
      focusOn: organisation =>
        set(({ view: { focus, ...rest } }) =>
          focus === organisation
            ? {}
            : { view: organisation === undefined ? rest : { ...rest, focus: organisation }, visit: 'push' },
        ),
      setSince: since => change('replace', { since }),
      setTheme: theme => change('replace', { theme }),
      setMoney: money => change('replace', { money }),
      setLetterKeys: letterKeys => set({ letterKeys }),
      show: screen => set({ screen, visit: 'push' }),
      restore: (restored, notices, more) =>
        set(before => ({ ...more, begunFrom: begin(before), view: restored, visit: 'replace', notices })),
      changeEconomy: changed => {
        if (get().work?.isReader !== true) set({ economy: changed, visit: 'replace' })
      },
      refineScenario: (scenario, isLive = false) =>
        set({ view: { ...get().view, scenario }, visit: 'replace', isLive }),
      changeScenarios: scenarios => {
        if (get().work?.isReader !== true) set({ scenarios })
      },
      changeAnswers: answers => {
        if (get().work?.isReader !== true) set({ answers })
      },
      openEconomy: (opened, openedView) =>
        set({
          economy: opened,
          work: undefined,
          scenarios: [],
          answers: {},
          earlier: undefined,
          view: openedView ?? startOver(get().view, library, opened),
          visit: 'push',
          notices: [],
        }),
      present: presenting =>
        set(before => ({ presenting, lastPresented: presenting, begunFrom: begin(before), visit: 'push' })),
      showStep: (presenting, view) => set({ presenting, lastPresented: presenting, view, visit: 'replace' }),
      leavePresenting: () =>
        set(({ presenting, editing, view, begunFrom = view, economy }) => {
          const left = { presenting: undefined, begunFrom: undefined, visit: 'replace' } as const
          // Whoever writes the story goes on at the step that they have just shown.
          if (editing !== undefined && editing.story === presenting?.story)
            return { ...left, editing: presenting }
          const isHere = begunFrom.scenario.economy === economy.id
          return { ...left, view: isHere ? { ...begunFrom, theme: view.theme } : view }
        }),
      editStep: (editing, shown) =>
        set(({ view, editing: before }) => ({
          editing,
          view: shown ?? view,
          visit: (editing === undefined) === (before === undefined) ? 'replace' : 'push',
        })),
      notify: notices => set({ notices }),
      dismissNotices: () => set({ notices: [] }),
    }
  })
}

/** From where presenting begins; going to another story or step begins nothing. */
function begin({ presenting, begunFrom, view }: AtlasState): View | undefined {
  return presenting === undefined ? view : begunFrom
}

/** How the reader looks stays; what they looked at belongs to the economy before. */
function startOver({ lens, theme, money, vocabulary }: View, library: Library, economy: Economy): View {
  const look = { lens, theme, money, ...(vocabulary && { vocabulary }) }
  return { ...startView({ models: library.models, economy }), ...look }
}
