import { temporal } from 'zundo'
import { createStore } from 'zustand/vanilla'
import type { ScenarioChanges } from '../domain/project/changeScenario.ts'
import { type Answers, hasAnswers, mergeAnswers } from '../domain/vocabulary/answer.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import { modelId } from '../domain/vocabulary/ids.ts'
import type { AtlasState, AtlasStore } from './atlasStore.ts'

/** What undo brings back: the facts, what the scenario changes of its state, and answers. Where one looks is not undone. */
type Step = ScenarioChanges & {
  readonly economy: Economy
  readonly answers: Answers
  /** What led here, in words; empty at the start. */
  readonly done: string
}

export type WorkHistory = {
  readonly undo: () => void
  readonly redo: () => void
  /** What undo and redo would bring back, in words; `undefined` where there is nothing. */
  readonly state: () => { readonly undo: string | undefined; readonly redo: string | undefined }
  /** Runs a change under a name of its own. */
  readonly doAs: (done: string, change: () => void) => void
  /** Answers that an earlier visit kept join every step, as if they had always been there: no undo takes them away. */
  readonly takeIn: (earlier: Answers) => void
  readonly subscribe: (listen: () => void) => () => void
}

/** Milliseconds within which changes by one held slider, or letters typed into one note, are one step. */
const ONE_DRAG = 1000
const CHOICE = 'Changed a choice'
const NOTE = 'note '

const known = new WeakMap<AtlasStore, WorkHistory>()

/** Undo and redo over the reader's facts and choices, without end; begun when first asked for, one for each atlas. */
export function historyOf(atlas: AtlasStore): WorkHistory {
  const history = known.get(atlas) ?? begin(atlas)
  known.set(atlas, history)
  return history
}

function begin(atlas: AtlasStore): WorkHistory {
  const steps = createStore<Step>()(temporal(() => stepOf(atlas.getState(), ''), { equality: isSame }))
  const past = steps.temporal
  let naming = CHOICE
  let isApplying = false
  let dragged = { at: 0, key: '' }

  /** Takes a step over without a place in the history to come back to. */
  const replace = (step: Step) => {
    past.getState().pause()
    steps.setState(step, true)
    past.getState().resume()
  }
  atlas.subscribe(state => {
    if (isApplying) return
    const before = steps.getState()
    const step = stepOf(state, naming)
    if (step.economy.id !== before.economy.id) {
      replace({ ...step, done: '' })
      past.getState().clear()
      return
    }
    if (isSame(before, step)) return
    const drag = { at: Date.now(), key: changedKey(before, step) }
    const isTyped = drag.key.startsWith(NOTE)
    const isSameDrag =
      (state.isLive || isTyped) && drag.key === dragged.key && drag.at - dragged.at < ONE_DRAG
    dragged = state.isLive || isTyped ? drag : { at: 0, key: '' }
    if (isSameDrag) replace(step)
    else steps.setState(step, true)
  })

  const apply = () => {
    const { economy, answers, in: places, set, practices } = steps.getState()
    isApplying = true
    const { changeEconomy, changeAnswers, refineScenario } = atlas.getState()
    if (economy !== atlas.getState().economy) changeEconomy(economy)
    if (answers !== atlas.getState().answers) changeAnswers(answers)
    refineScenario({ ...atlas.getState().view.scenario, in: places, set, practices })
    isApplying = false
  }
  return {
    undo: () => {
      past.getState().undo()
      apply()
    },
    redo: () => {
      past.getState().redo()
      apply()
    },
    state: () => ({
      undo: past.getState().pastStates.length === 0 ? undefined : steps.getState().done,
      redo: past.getState().futureStates.at(-1)?.done,
    }),
    doAs: (done, change) => {
      naming = done
      change()
      naming = CHOICE
    },
    takeIn: earlier => {
      if (!hasAnswers(earlier)) return
      const join = <Some extends Partial<Step>>(step: Some) => ({
        ...step,
        answers: mergeAnswers(earlier, step.answers ?? {}),
      })
      const joined = join(steps.getState())
      replace(joined)
      past.setState(({ pastStates, futureStates }) => ({
        pastStates: pastStates.map(join),
        futureStates: futureStates.map(join),
      }))
      isApplying = true
      atlas.setState({ answers: joined.answers })
      isApplying = false
    },
    subscribe: past.subscribe,
  }
}

function stepOf(
  { economy, answers, view }: Pick<AtlasState, 'economy' | 'answers' | 'view'>,
  done: string,
): Step {
  const { in: places, set, practices } = view.scenario
  return { economy, answers, in: places, set, practices, done }
}

function isSame(a: Step, b: Step): boolean {
  return a.economy === b.economy && a.answers === b.answers && isSameChoice(a, b)
}

function isSameChoice(a: Step, b: Step): boolean {
  return a.in === b.in && a.set === b.set && a.practices === b.practices
}

/** The one choice, or the one note, in which two steps differ; empty where they differ in anything else. */
function changedKey(a: Step, b: Step): string {
  if (a.economy === b.economy && isSameChoice(a, b)) return findChangedNote(a.answers, b.answers)
  if (a.economy !== b.economy || a.answers !== b.answers || a.in !== b.in || a.practices !== b.practices)
    return ''
  const keys = new Set([...Object.keys(a.set), ...Object.keys(b.set)])
  const changed = [...keys].filter(key => a.set[key] !== b.set[key])
  return changed.length === 1 ? (changed[0] ?? '') : ''
}

/** The note in which two sets of answers differ, and in nothing else; empty otherwise. */
function findChangedNote(a: Answers, b: Answers): string {
  const changed = [...new Set([...Object.keys(a), ...Object.keys(b)])].map(modelId).flatMap(model => {
    const [one, other] = [a[model] ?? {}, b[model] ?? {}]
    return [...new Set([...Object.keys(one), ...Object.keys(other)])]
      .filter(id => one[id] !== other[id])
      .map(id => ({ key: `${NOTE}${model} ${id}`, isNote: one[id]?.answer === other[id]?.answer }))
  })
  const [first] = changed
  return changed.length === 1 && first?.isNote === true ? first.key : ''
}
