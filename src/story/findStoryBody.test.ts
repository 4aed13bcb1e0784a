import { describe, expect, it } from 'vitest'
import { anEconomy, anOrganisation, aPractice, deliveredBy } from '../../tests/builders/anEconomy.ts'
import { aScenario } from '../../tests/builders/aScenario.ts'
import { loadLibrary } from '../cli/loadLibrary.ts'
import { projectScenario } from '../domain/project/projectScenario.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import { localityId, organisationId } from '../domain/vocabulary/ids.ts'
import type { StoryBody } from '../domain/vocabulary/story.ts'
import { findStoryBody } from './findStoryBody.ts'

const library = await loadLibrary()
const find = (body: StoryBody, given: Partial<Economy> = {}, state = 'today') =>
  findStoryBody(projectScenario(anEconomy(given), library, aScenario(state)).map, body)?.id

const practice = (id: string, list: number, given: Parameters<typeof aPractice>[0] = {}) =>
  aPractice({ id: organisationId(id), list, ...given })

describe('who plays a part', () => {
  it('takes as commissioner the one with the most patients, not the first', () => {
    const organisations = [anOrganisation('ccg', 'a-ccg'), anOrganisation('ccg', 'b-ccg')]
    const practices = [
      practice('P1', 4000, { commissioner: organisationId('a-ccg') }),
      practice('P2', 3000, { commissioner: organisationId('b-ccg') }),
      practice('P3', 3000, { commissioner: organisationId('b-ccg') }),
    ]
    expect(find('commissioner', { organisations, practices })).toBe('b-ccg')
  })

  it('takes as hospital the trust that delivers the most, and a specialist trust where there is no other', () => {
    const organisations = ['acute-trust-1', 'acute-trust-2'].map(id => anOrganisation('acute-trust', id))
    const delivery = [
      deliveredBy('acute', 'acute-trust-1', 300_000),
      deliveredBy('acute', 'acute-trust-2', 700_000),
    ]
    expect(find('hospital', { organisations: [anOrganisation('ccg'), ...organisations], delivery })).toBe(
      'acute-trust-2',
    )
    const specialist = [anOrganisation('ccg'), anOrganisation('specialist-trust')]
    const all = (['acute', 'outpatient', 'urgent-care'] as const).map(line =>
      deliveredBy(line, 'specialist-trust'),
    )
    expect(find('hospital', { organisations: specialist, delivery: all })).toBe('specialist-trust')
  })

  it('takes the network that a model forms before the groups of today, and of these the largest', () => {
    const practices = [practice('P1', 9000), practice('P2', 5000), practice('P3', 4000)]
    const group = (id: string, ...members: readonly string[]) => ({
      id: organisationId(id),
      kind: 'gp-network' as const,
      name: id,
      members: members.map(organisationId),
    })
    const groups = [group('a-federation', 'P1'), group('b-federation', 'P2', 'P3')]
    expect(find('network', { practices, groups })).toBe('b-federation')
    expect(find('network', { practices, groups }, 'network-led-mcp:early')).toBe('network.ccg')
    expect(find('network')).toBeUndefined()
  })

  it('knows who leads each model, and that nobody leads today', () => {
    const leads = [
      'today',
      'soft-mcp',
      'directed-mcp',
      'network-led-mcp:early',
      'trust-led-pacs:mature',
      'ccpo',
    ].map(state => find('lead', {}, state))
    expect(leads).toEqual([undefined, undefined, 'ccg', 'network.ccg', 'acute-trust', 'oversight-board.ccg'])
  })

  it('asks the model that covers the most localities who leads', () => {
    const localities = ['a', 'b', 'c'].map(id => ({ id: localityId(id), name: id }))
    const practices = localities.map(({ id }, index) => practice(`P${index}`, 5000, { locality: id }))
    const scenario = aScenario('directed-mcp', {
      in: { [localityId('a')]: aScenario('network-led-mcp:early').state },
    })
    const { map } = projectScenario(anEconomy({ localities, practices }), library, scenario)
    expect(findStoryBody(map, 'lead')?.id).toBe('ccg')
  })

  it('takes the largest practice, and the largest under strain', () => {
    const practices = [practice('P1', 9000), practice('P2', 3000), practice('P3', 4000)].map(one =>
      one.id === 'P1' ? one : { ...one, flags: ['under-strain'] },
    )
    expect(find('largest-practice', { practices })).toBe('P1')
    expect(find('practice-under-strain', { practices })).toBe('P3')
    expect(find('practice-under-strain')).toBeUndefined()
  })

  it('takes the largest of a kind by the money that reaches it, and the lower id of two alike', () => {
    const organisations = ['x', 'y', 'z'].map(id => anOrganisation('community-provider', id))
    const delivery = [
      deliveredBy('community', 'x', 200_000),
      deliveredBy('community', 'y', 400_000),
      deliveredBy('community', 'z', 400_000),
    ]
    expect(
      find('community-provider', { organisations: [anOrganisation('ccg'), ...organisations], delivery }),
    ).toBe('y')
  })
})
