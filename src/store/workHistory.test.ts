import { describe, expect, it } from 'vitest'
import { loadEconomy } from '../cli/loadEconomy.ts'
import { loadLibrary } from '../cli/loadLibrary.ts'
import { applyEdit } from '../domain/edit/applyEdit.ts'
import { describeEdit } from '../domain/edit/describeEdit.ts'
import type { Edit } from '../domain/edit/edit.ts'
import { withChoice } from '../domain/project/changeScenario.ts'
import { type Answer, withAnswer } from '../domain/vocabulary/answer.ts'
import { localityId, modelId, organisationId } from '../domain/vocabulary/ids.ts'
import { createAtlasStore } from './atlasStore.ts'
import { historyOf } from './workHistory.ts'

const [library, economy] = await Promise.all([loadLibrary(), loadEconomy('marlshire')])

function begin() {
  const atlas = createAtlasStore(library, economy)
  const history = historyOf(atlas)
  const make = (edit: Edit) => {
    const before = atlas.getState().economy
    const after = applyEdit(before, edit).economy
    if (after === undefined) throw new Error('The edit was refused')
    history.doAs(describeEdit(before, edit), () => atlas.getState().changeEconomy(after))
  }
  return { atlas, history, make }
}
const move: Edit = { type: 'move-practices', ids: [organisationId('P90001')], locality: localityId('south') }

describe('undo and redo', () => {
  it('bring back each state exactly, in words that say what', () => {
    const { atlas, history, make } = begin()
    make(move)
    const moved = atlas.getState().economy
    make({ type: 'rename-area', name: 'Greater Marlshire' })
    expect(history.state()).toEqual({ undo: 'Renamed the area Greater Marlshire', redo: undefined })
    history.undo()
    expect(atlas.getState().economy).toBe(moved)
    expect(history.state()).toEqual({
      undo: 'Moved Abbey Lane Surgery to South Marl',
      redo: 'Renamed the area Greater Marlshire',
    })
    history.undo()
    expect(atlas.getState().economy).toBe(economy)
    expect(history.state().undo).toBeUndefined()
    history.redo()
    history.redo()
    expect(atlas.getState().economy.name).toBe('Greater Marlshire')
  })

  it('bring back answers, and take a note as it is typed as one step', () => {
    const { atlas, history } = begin()
    const ccpo = modelId('ccpo')
    const answer = (change: Answer) => {
      const { answers, changeAnswers } = atlas.getState()
      history.doAs('Answered a question', () => changeAnswers(withAnswer(answers, ccpo, 'vat', change)))
    }
    answer({ answer: 'no' })
    for (const note of ['A', 'As', 'Ask']) answer({ note })
    expect(atlas.getState().answers).toEqual({ ccpo: { vat: { answer: 'no', note: 'Ask' } } })
    history.undo()
    expect(atlas.getState().answers).toEqual({ ccpo: { vat: { answer: 'no' } } })
    history.undo()
    expect(atlas.getState().answers).toEqual({})
    history.redo()
    history.redo()
    expect(atlas.getState().answers).toEqual({ ccpo: { vat: { answer: 'no', note: 'Ask' } } })
  })

  it('take a slider that was dragged as one step, and leave alone where one looks', () => {
    const { atlas, history } = begin()
    const drag = (share: number) => {
      const { refineScenario, view } = atlas.getState()
      refineScenario(withChoice(view.scenario, 'soft-mcp.shift', share), true)
    }
    for (const share of [0.2, 0.25, 0.3]) drag(share)
    atlas.getState().step(1)
    history.undo()
    expect(atlas.getState().view.scenario.set).toEqual({})
    expect(atlas.getState().view.scenario.state.model).toBe('soft-mcp')
    history.redo()
    expect(atlas.getState().view.scenario.set).toEqual({ 'soft-mcp.shift': 0.3 })
  })

  it('end where another economy is opened', () => {
    const { atlas, history, make } = begin()
    make(move)
    atlas.getState().openEconomy({ ...economy, id: 'elsewhere' })
    expect(history.state()).toEqual({ undo: undefined, redo: undefined })
  })

  it('take away no answer that an earlier visit had kept and that came after the first of this one', () => {
    const { atlas, history } = begin()
    const ccpo = modelId('ccpo')
    const answer = (question: string, given: Answer) =>
      atlas.getState().changeAnswers(withAnswer(atlas.getState().answers, ccpo, question, given))
    answer('vat', { answer: 'yes' })
    history.takeIn({ [ccpo]: { cqc: { answer: 'no' } } })
    expect(atlas.getState().answers[ccpo]).toEqual({ vat: { answer: 'yes' }, cqc: { answer: 'no' } })
    history.undo()
    expect(atlas.getState().answers[ccpo]).toEqual({ cqc: { answer: 'no' } })
    expect(history.state().undo).toBeUndefined()
    history.redo()
    expect(atlas.getState().answers[ccpo]).toEqual({ vat: { answer: 'yes' }, cqc: { answer: 'no' } })
  })
})
