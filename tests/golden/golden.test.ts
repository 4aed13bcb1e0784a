import { describe, expect, it } from 'vitest'
import { loadEconomy } from '../../src/cli/loadEconomy.ts'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { tellMoves } from '../../src/domain/moves/tellMoves.ts'
import { listStates, listWalk } from '../../src/domain/project/findState.ts'
import { projectScenario } from '../../src/domain/project/projectScenario.ts'
import { formatState } from '../../src/domain/vocabulary/scenario.ts'

/**
 * What the atlas says of Marlshire in each state, read by eye before it was kept. A change of a rule, a rate or a
 * word shows here in plain English; `npx vitest run tests/golden -u` writes it anew, for reading again.
 */
const library = await loadLibrary()
const marlshire = await loadEconomy('marlshire')
const states = listStates(library.models).map(state => ({
  name: formatState(state),
  projection: projectScenario(marlshire, library, {
    economy: marlshire.id,
    state,
    in: {},
    set: {},
    practices: {},
  }),
}))
const [today] = states
const walk = listWalk(library.models).map(formatState)
const walked = states.filter(({ name }) => walk.includes(name))
const steps = walked.slice(1).flatMap((to, index) => {
  const before = walked[index]
  return before === undefined ? [] : [{ from: before, to }]
})
const context = { services: library.services, localities: marlshire.localities }

const fileOf = (name: string) => `./${name.replace(':', '-')}.json`
const keep = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

describe('Marlshire', () => {
  it.each(states)('in $name has these indicators', async ({ name, projection }) => {
    await expect(keep(projection.map.indicators)).toMatchFileSnapshot(fileOf(`indicators/${name}`))
  })

  it.each(states.slice(1))('has moved so by $name, since today', async ({ name, projection }) => {
    if (today === undefined) throw new Error('the walk begins with today')
    const { sentences, further } = tell(today.projection, projection)
    // Of the models outside the walk, what is said first is enough.
    const told = walk.includes(name) ? { sentences, further } : { sentences }
    await expect(keep(told)).toMatchFileSnapshot(fileOf(`since-today/${name}`))
  })

  it.each(steps)('moves so from $from.name to $to.name', async ({ from, to }) => {
    const told = keep(tell(from.projection, to.projection))
    await expect(told).toMatchFileSnapshot(fileOf(`since-the-step-before/${to.name}`))
  })
})

function tell(before: (typeof states)[number]['projection'], after: typeof before) {
  const { sentences, further, moves } = tellMoves(before, after, context)
  const lineOf = ({ text, moneyFreeText, certainty, pence, patients, move }: (typeof sentences)[number]) => ({
    text,
    ...(moneyFreeText === text ? {} : { moneyFreeText }),
    move: moves[move]?.id,
    certainty,
    pence,
    patients,
    changes: moves[move]?.changes.length,
  })
  return { sentences: sentences.map(lineOf), further: further.map(lineOf) }
}
