import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { tellMoves } from '../../src/domain/moves/tellMoves.ts'
import { listWalk } from '../../src/domain/project/findState.ts'
import { projectScenario } from '../../src/domain/project/projectScenario.ts'
import type { Projection } from '../../src/domain/vocabulary/careMap.ts'
import type { Economy } from '../../src/domain/vocabulary/economy.ts'
import { anEngland } from './anEngland.ts'
import type { Finding, Findings } from './finding.ts'
import { interleave } from './interleave.ts'
import { readRealArea } from './readRealArea.ts'
import { timeIt } from './timeIt.ts'
import { toScenario } from './toScenario.ts'

const COPY = 'a copy'
const WHAT_COPY_IS = 'A copy: `JSON.parse(JSON.stringify(economy))` of the same economy.'
const NO_DATA =
  'The published files of England are not at hand (`ATLAS_REAL_DATA`): a made-up country of the same size stands in.'

/** All England at once: one state projected, and what moves from today told. Reading the files is apart. */
export async function measureEngland(runs: number): Promise<Findings> {
  const library = await loadLibrary()
  const real = readRealArea('england-2016', 'trusts.csv', 'all')
  const england = real ?? anEngland()
  const copy = (): Economy => JSON.parse(JSON.stringify(england))
  const scenarios = listWalk(library.models).map(state => toScenario(england, state))
  const [today] = scenarios
  if (today === undefined) throw new Error('The library has no state')
  const name = real === undefined ? 'A made-up England' : 'England'
  const size = `${england.practices.length.toLocaleString('en-GB')} practices`

  // A copy is an economy that the engine has not met: its dues are worked out anew.
  const first = await interleave(
    runs,
    async () => {
      const fresh = copy()
      return timeIt(() => projectScenario(fresh, library, today))
    },
    () => timeIt(copy),
  )
  let turn = 0
  const each = await interleave(
    runs * 5,
    () => {
      const scenario = scenarios[turn++ % scenarios.length] ?? today
      return timeIt(() => projectScenario(england, library, scenario))
    },
    () => timeIt(copy),
  )
  const before = projectScenario(england, library, today)
  const tell = (after: Projection) => tellMoves(before, after, { ...library, localities: england.localities })
  const others = scenarios.slice(1).map(scenario => projectScenario(england, library, scenario))
  turn = 0
  const told = await interleave(
    others.length * 2,
    () => {
      const after = others[turn++ % others.length] ?? before
      return timeIt(() => tell(after))
    },
    () => timeIt(copy),
  )
  const toFinding = (what: string, sides: Pick<Finding, 'ours' | 'baseline'>): Finding => ({
    what,
    unit: 'ms',
    baselineName: COPY,
    ...sides,
  })
  return {
    findings: [
      toFinding(`${name} (${size}): the first state, its dues worked out`, first),
      toFinding(`${name}: any further state`, each),
      toFinding(`${name}: what moves from today, told`, told),
    ],
    notes: real === undefined ? [WHAT_COPY_IS, NO_DATA] : [WHAT_COPY_IS],
  }
}
