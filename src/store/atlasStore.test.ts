import { describe, expect, it } from 'vitest'
import { loadEconomy } from '../cli/loadEconomy.ts'
import { loadLibrary } from '../cli/loadLibrary.ts'
import { listWalk } from '../domain/project/findState.ts'
import { organisationId } from '../domain/vocabulary/ids.ts'
import { formatState } from '../domain/vocabulary/scenario.ts'
import type { View } from '../domain/vocabulary/view.ts'
import { createAtlasStore } from './atlasStore.ts'
import type { KeptWork } from './keptWork.ts'

const library = await loadLibrary()
const economy = await loadEconomy('marlshire')

describe('the store', () => {
  it('walks every state of the walk there and back and stops at either end', () => {
    const store = createAtlasStore(library, economy)
    const at = () => formatState(store.getState().view.scenario.state)
    const states = listWalk(library.models).map(formatState)
    for (const state of states) {
      expect(at()).toBe(state)
      store.getState().step(1)
    }
    expect(at()).toBe(states.at(-1))
    store.getState().goToEnd('first')
    store.getState().step(-1)
    expect(at()).toBe(states[0])
  })

  it('adds models, lenses and focus to the history, and only refines with the rest', () => {
    const store = createAtlasStore(library, economy)
    const visit = () => store.getState().visit
    store.getState().step(1)
    expect(visit()).toBe('push')
    store.getState().setMoney(false)
    expect(visit()).toBe('replace')
    store.getState().focusOn(organisationId('marlshire-ccg'))
    expect(visit()).toBe('push')
    store.getState().setSince('previous')
    expect(visit()).toBe('replace')
    store.getState().stepLens()
    expect(visit()).toBe('push')
    expect(store.getState().view.lens).toBe('budgets')
  })

  it('keeps choices when it steps, and starts anew with another economy', () => {
    const store = createAtlasStore(library, economy)
    store.setState(({ view }) => ({
      view: { ...view, scenario: { ...view.scenario, set: { 'soft-mcp.shift': 0.3 } } },
    }))
    store.getState().step(1)
    expect(store.getState().view.scenario.set).toEqual({ 'soft-mcp.shift': 0.3 })
    store.getState().openEconomy({ ...economy, id: 'other' })
    expect(store.getState().view.scenario).toEqual({
      economy: 'other',
      state: { model: 'today', stage: 'only' },
      in: {},
      set: {},
      practices: {},
    })
  })

  it('takes corrections of the economy, but not of one that another tab owns', () => {
    const store = createAtlasStore(library, economy)
    const corrected = { ...economy, name: 'Corrected' }
    const kept: KeptWork = {
      id: 'one',
      saving: 'saved',
      savedAt: undefined,
      trouble: undefined,
      isReader: false,
      canTakeOver: false,
    }
    store.setState({ work: kept })
    store.getState().changeEconomy(corrected)
    expect(store.getState().economy).toBe(corrected)
    store.setState({ work: { ...kept, isReader: true } })
    store.getState().changeEconomy(economy)
    expect(store.getState().economy).toBe(corrected)
    store.getState().openEconomy(economy)
    expect(store.getState().work).toBeUndefined()
  })

  it('brings back what was on screen when presenting began, and leaves the step where no one knows', () => {
    const store = createAtlasStore(library, economy)
    const { present, showStep, leavePresenting, setLens, setMoney, setTheme } = store.getState()
    setLens('budgets')
    setMoney(false)
    const { view } = store.getState()
    const shown: View = { ...view, lens: 'leadership', money: true }
    present({ story: 'the-walk-for-a-board', step: 0 })
    showStep({ story: 'the-walk-for-a-board', step: 1 }, shown)
    present({ story: 'another', step: 0 })
    setTheme('dark')
    leavePresenting()
    expect(store.getState()).toMatchObject({ view: { ...view, theme: 'dark' }, presenting: undefined })
    expect(store.getState().lastPresented).toEqual({ story: 'another', step: 0 })
    store.setState({ presenting: { story: 'the-walk-for-a-board', step: 1 }, view: shown })
    leavePresenting()
    expect(store.getState().view).toEqual(shown)
  })

  it('goes on writing a story at the step that was just presented', () => {
    const store = createAtlasStore(library, economy)
    const { editStep, present, showStep, leavePresenting } = store.getState()
    editStep({ story: 'my.one', step: 0 })
    expect(store.getState().visit).toBe('push')
    present({ story: 'my.one', step: 0 })
    showStep({ story: 'my.one', step: 2 }, store.getState().view)
    leavePresenting()
    expect(store.getState().editing).toEqual({ story: 'my.one', step: 2 })
    present({ story: 'the-walk-for-a-board', step: 5 })
    leavePresenting()
    expect(store.getState().editing).toEqual({ story: 'my.one', step: 2 })
  })
})
