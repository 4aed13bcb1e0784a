import { describe, expect, it } from 'vitest'
import { loadEconomy } from '../../src/cli/loadEconomy.ts'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { loadPracticeNotes } from '../../src/cli/loadPracticeNotes.ts'
import { sumUpStates } from '../../src/domain/practice/sumUpStates.ts'
import { tellState } from '../../src/domain/practice/tellStates.ts'
import { listWalk } from '../../src/domain/project/findState.ts'
import { projectScenario } from '../../src/domain/project/projectScenario.ts'
import { organisationId } from '../../src/domain/vocabulary/ids.ts'
import { formatState, type Scenario } from '../../src/domain/vocabulary/scenario.ts'
import { formatExactPence } from '../../src/domain/words/formatPence.ts'

/**
 * What the atlas tells three practices of Marlshire in every state, read by eye before it was kept: an ordinary one, one
 * under strain, and a member of a super-partnership. `npx vitest run tests/golden -u` writes them anew, for reading again.
 */
const library = await loadLibrary()
const { notes } = await loadPracticeNotes(library)
const economy = await loadEconomy('marlshire')
const states = listWalk(library.models)
const project = (scenario: Scenario) => projectScenario(economy, library, scenario)

describe('what every state tells', () => {
  it.each([
    ['an ordinary practice', 'P90001', {}],
    ['a practice under strain', 'P90011', {}],
    ['a member of a super-partnership', 'P90013', {}],
    [
      'a member of a network that subsumes core contracts',
      'P90001-subsumed',
      { 'network-led-mcp.subsumed': true },
    ],
  ])('%s', async (_, name, set) => {
    const [practice = ''] = name.split('-')
    const [state] = states
    if (state === undefined) throw new Error('the walk has states')
    const story = {
      practice: organisationId(practice),
      economy,
      library,
      notes,
      project,
      scenario: { economy: economy.id, state, in: {}, set, practices: {} },
    }
    const all = states.map(one => tellState(story, one))
    const told = all.map(one => {
      const { name: stateName, told: facts, cells, summary, notes: chosen } = one
      return {
        state: formatState(one.state),
        name: stateName,
        fate: facts.core.fate,
        standing: facts.standing,
        received: formatExactPence(facts.received.pence),
        change: formatExactPence(facts.change.pence),
        summary: summary.map(({ text, certainty }) => `${text} [${certainty}]`),
        cells: Object.fromEntries(Object.entries(cells).map(([question, cell]) => [question, cell.text])),
        notes: chosen.map(note => `${note.topic} ${note.kind}: ${note.text}`),
      }
    })
    const inShort = sumUpStates('The practice', all).map(({ text }) => text)
    await expect(`${JSON.stringify({ inShort, states: told }, null, 2)}\n`).toMatchFileSnapshot(`./practice/${name}.json`)
  })
})
