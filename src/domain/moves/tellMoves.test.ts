import { describe, expect, it } from 'vitest'
import { anEconomy, aPractice } from '../../../tests/builders/anEconomy.ts'
import { aScenario } from '../../../tests/builders/aScenario.ts'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import { projectScenario } from '../project/projectScenario.ts'
import type { Economy } from '../vocabulary/economy.ts'
import { localityId, organisationId } from '../vocabulary/ids.ts'
import type { Scenario } from '../vocabulary/scenario.ts'
import { tellMoves } from './tellMoves.ts'

const library = await loadLibrary()
const practices = ['P1', 'P2', 'P3', 'P4'].map((id, index) =>
  aPractice({
    id: organisationId(id),
    shortName: `Surgery ${index + 1}`,
    ...(index < 2 ? {} : { locality: localityId('south') }),
    ...(index === 0 ? { flags: ['under-strain'] } : {}),
  }),
)
const somewhere = anEconomy({
  practices,
  localities: [
    { id: localityId('north'), name: 'North' },
    { id: localityId('south'), name: 'South' },
  ],
})

const tell = (from: string | Scenario, to: string | Scenario, economy: Economy = somewhere) => {
  const [before, after] = [from, to].map(state =>
    projectScenario(economy, library, typeof state === 'string' ? aScenario(state) : state),
  )
  if (before === undefined || after === undefined) throw new Error('two maps make a comparison')
  return tellMoves(before, after, { services: library.services, localities: economy.localities })
}
const textsOf = (told: ReturnType<typeof tell>) => told.sentences.map(sentence => sentence.text)

describe('what moves', () => {
  it('names what stays the same on other grounds, and gives those grounds', () => {
    const grounds = tell('today', 'directed-mcp').further.filter(one =>
      one.text.endsWith('would stay the same.'),
    )
    expect(grounds.length).toBeGreaterThan(0)
    for (const { text, because, certainty } of grounds) {
      expect(text).toMatch(/contract|membership|tie/)
      expect(text.startsWith('We infer')).toBe(certainty === 'inferred')
      expect(because.length).toBeGreaterThan(0)
    }
  })

  it('is nothing between a state and itself', () => {
    expect(tell('ccpo', 'ccpo')).toEqual({
      changes: [],
      moves: [],
      sentences: [],
      further: [],
      movedPence: 0,
    })
  })

  it('says first where the most money goes, then what stays, then who leads', () => {
    const [money, core, lead] = tell('today', 'ccpo').moves
    expect([money?.kind, core?.kind, lead?.kind]).toEqual(['through', 'own-core', 'leadership'])
  })

  it('says that every practice keeps its own core contract, where it does', () => {
    expect(textsOf(tell('today', 'directed-mcp'))).toContain(
      'All 4 practices would keep their own core contracts with Somewhere CCG.',
    )
  })

  it('says who would hold the core contract of a practice that loses it', () => {
    const core = textsOf(tell('today', 'trust-led-pacs:early')).find(text => text.includes('core contract'))
    expect(core).toMatch(
      /^3 of 4 practices could keep .*; we infer that Somewhere General would hold that of Surgery 1\.$/,
    )
  })

  it('says that practices would hold their own again on the way back', () => {
    expect(textsOf(tell('trust-led-pacs:mature', 'today'))).toContainEqual(
      expect.stringMatching(
        /^All 4 practices would again hold their own core contracts with Somewhere CCG\./,
      ),
    )
  })

  it('says who leads place by place, where states are mixed', () => {
    const south = { model: aScenario('ccpo').state.model, stage: 'only' }
    const mixed = { ...aScenario('directed-mcp'), in: { [localityId('south')]: south } }
    const lead = tell('today', mixed)
    const text = lead.sentences.find(({ move }) => lead.moves[move]?.kind === 'leadership')?.text
    expect(text).toMatch(
      /^In South, the .* would lead as a partnership of equals.*; in North, Somewhere CCG would lead\.$/,
    )
  })

  it('carries £ in one text and none in the other', () => {
    const [first] = tell('today', 'ccpo').sentences
    expect(first?.text).toContain('£')
    expect(first?.moneyFreeText).not.toContain('£')
    expect(first?.pence).toBeGreaterThan(0)
  })

  it('says how certain it is', () => {
    const [money] = tell('today', 'ccpo').sentences
    expect(money?.certainty).toBe('likely')
    expect(money?.text).toContain('would probably')
    expect(money?.because.some(reason => reason.source === 'bma')).toBe(true)
  })

  it('tells £ cohort by cohort, and the cohorts add up to the move', () => {
    for (const { cohorts, pence, kind } of tell('today', 'network-led-mcp:mature').moves) {
      if (pence === 0) continue
      expect(['through', 'hands', 'direct', 'scope']).toContain(kind)
      expect(cohorts.reduce((sum, cohort) => sum + cohort.pence, 0)).toBe(pence)
      for (const cohort of cohorts) expect(cohort.before).not.toEqual(cohort.after)
    }
  })

  it('counts patients of the practices concerned', () => {
    const told = tell('today', 'trust-led-pacs:early')
    const employed = [...told.sentences, ...told.further].find(({ text }) => text.includes('employ'))
    expect(employed?.patients).toBe(8000)
  })

  it('still tells what moves where no £ is known', () => {
    const economy = anEconomy({ practices, localities: somewhere.localities, paymentsExpected: true })
    const told = tell('today', 'trust-led-pacs:mature', economy)
    const enhanced = told.moves.find(move => move.id.endsWith(':enhanced'))
    expect(enhanced?.pence).toBe(0)
    expect(enhanced?.patients).toBe(32_000)
    const sentence = [...told.sentences, ...told.further].find(({ move }) => told.moves[move] === enhanced)
    expect(sentence?.text).toMatch(/^Enhanced services could/)
  })
})
