import { describe, expect, it } from 'vitest'
import { loadChecklist } from '../../cli/loadChecklist.ts'
import { loadEconomy } from '../../cli/loadEconomy.ts'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import { listStates } from '../project/findState.ts'
import { projectScenario } from '../project/projectScenario.ts'
import type { State } from '../vocabulary/scenario.ts'
import { TRAIT_NAMES } from '../words/traitNames.ts'
import { compareModels, sortMatrix, toMatrixTable } from './compareModels.ts'

const library = await loadLibrary()
const economy = await loadEconomy('marlshire')
const { tests } = await loadChecklist(library)
const project = (state: State) =>
  projectScenario(economy, library, { economy: economy.id, state, in: {}, set: {}, practices: {} })
const matrix = compareModels(library.models, library.indicators, tests, project)
const names = (column: string | null, isDescending = false) =>
  sortMatrix(matrix, column, isDescending).map(row => row.name)

describe('all models side by side', () => {
  it('have a row for every state and a cell for every trait, test and indicator', () => {
    expect(matrix.rows).toHaveLength(listStates(library.models).length)
    const width = Object.keys(TRAIT_NAMES).length + tests.length + library.indicators.length
    expect(matrix.columns).toHaveLength(width)
    for (const row of matrix.rows) expect(row.cells).toHaveLength(width)
  })

  it('name every trait that any model has, each cell with its ground', () => {
    const used = new Set(
      library.models.flatMap(model => model.stages.flatMap(stage => stage.traits.map(one => one.id))),
    )
    expect([...used].filter(id => !(id in TRAIT_NAMES))).toEqual([])
    for (const { cells } of matrix.rows)
      for (const cell of cells) expect(cell.because.length).toBeGreaterThan(0)
  })

  it('say of each model whether it keeps what should be protected', () => {
    const at = matrix.columns.findIndex(column => column.id === 'national-contract')
    const cellOf = (name: string) => matrix.rows.find(row => row.name === name)?.cells[at]
    expect(cellOf('CCPO')).toMatchObject({ text: 'Kept' })
    expect(cellOf('Soft MCP')).toMatchObject({ text: 'At risk', certainty: 'possible' })
  })

  it('keep the numbers of the maps', () => {
    const at = matrix.columns.findIndex(column => column.id === 'own-core-contract')
    const own = matrix.rows.map(({ cells }) => {
      const cell = cells[at]
      return cell !== undefined && 'value' in cell ? cell.value : undefined
    })
    expect(own).toEqual(matrix.rows.map(({ state }) => project(state).map.indicators['own-core-contract']))
  })

  it('are sorted by any column either way, and by the walk', () => {
    const walk = matrix.rows.map(row => row.name)
    expect(names(null)).toEqual(walk)
    expect(names(null, true)).toEqual([...walk].reverse())
    for (const { id } of matrix.columns) {
      expect([...names(id)].sort()).toEqual([...walk].sort())
      expect([...names(id, true)].sort()).toEqual([...walk].sort())
    }
    expect(names('own-core-contract')[0]).toBe('Trust-led PACS, mature')
    expect(names('commissioner-contracts', true)[0]).toBe('Directed MCP')
  })

  it('put what is not known last, whichever way', () => {
    const [first, ...rest] = matrix.rows
    if (first === undefined) throw new Error('there are rows')
    const cells = first.cells.map(cell =>
      'value' in cell ? { ...cell, value: null } : { ...cell, text: '' },
    )
    const holed = { ...matrix, rows: [{ ...first, cells }, ...rest] }
    for (const { id } of matrix.columns)
      for (const isDescending of [false, true])
        expect(sortMatrix(holed, id, isDescending).at(-1)?.name).toBe(first.name)
  })

  it('go into a file with certainty in words and money in pounds', () => {
    const { header, rows } = toMatrixTable(matrix, matrix.rows)
    expect(header).toContain('Practice money held by others (£)')
    const ccpo = rows.find(([name]) => name === 'CCPO')
    expect(ccpo).toContain('low (inferred)')
    const at = header.indexOf('Practice money held by others (£)')
    const row = matrix.rows.find(one => one.name === 'CCPO')
    const pence = row && project(row.state).map.indicators['practice-pence-changing-hands']
    expect(ccpo?.[at]).toBe((pence ?? 0) / 100)
  })
})
