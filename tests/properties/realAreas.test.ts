import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { checkComparison } from '../../src/domain/checks/checkComparison.ts'
import { checkLaws } from '../../src/domain/checks/checkLaws.ts'
import { tellMoves } from '../../src/domain/moves/tellMoves.ts'
import { listStates, listWalk } from '../../src/domain/project/findState.ts'
import { projectScenario } from '../../src/domain/project/projectScenario.ts'
import type { Projection } from '../../src/domain/vocabulary/careMap.ts'
import type { Economy } from '../../src/domain/vocabulary/economy.ts'
import type { State } from '../../src/domain/vocabulary/scenario.ts'
import { importArea } from '../../src/parse/nhs/importArea.ts'
import { hasRealData, readReal } from '../samples/readSample.ts'

const FILES = ['epraccur.csv', 'Patient_List_Size_2015_10-12.csv', 'nhspaymentsgp-15-16-csv.csv', 'eccg.csv']
const library = await loadLibrary()

function importReal(folder: string, commissioners: readonly string[] | 'all', trusts = 'etr.csv'): Economy {
  const { economy } = importArea({
    files: [...FILES, trusts].map(file => readReal(`${folder}/${file}`)),
    commissioners,
  })
  if (economy === undefined) throw new Error(`${folder} could not be imported`)
  return economy
}

function projectAll(economy: Economy, states: readonly State[]): readonly Projection[] {
  return states.map(state =>
    projectScenario(economy, library, { economy: economy.id, state, in: {}, set: {}, practices: {} }),
  )
}

/** Every law in these states, and in every step from the first of them. */
function findBroken(economy: Economy, states = listStates(library.models)): readonly string[] {
  const [today, ...others] = projectAll(economy, states)
  if (today === undefined) throw new Error('the walk begins with today')
  const context = { services: library.services, localities: economy.localities }
  return [
    ...[today, ...others].flatMap(projection => checkLaws(projection, economy, library)),
    ...others.flatMap(other => checkComparison(today, other, tellMoves(today, other, context))),
  ].map(law => law.text)
}

const here = hasRealData ? describe : describe.skip
const skipped = hasRealData ? '' : ' (skipped: no real data; set ATLAS_REAL_DATA to its folder)'

here(`the laws on real areas${skipped}`, () => {
  it.each([
    ['stockport', ['01W']],
    ['rushcliffe', ['04N']],
    ['mid-notts', ['04E', '04H']],
  ])('hold in all states of %s', (area, commissioners) => {
    expect(findBroken(importReal(`areas/${area}`, commissioners))).toEqual([])
  })

  it('hold in England today and at the end of the walk', () => {
    const states = listWalk(library.models)
    const ends = [...states.slice(0, 1), ...states.slice(-1)]
    expect(findBroken(importReal('england-2016', 'all', 'trusts.csv'), ends)).toEqual([])
  }, 240_000)
})
