import { describe, expect, it } from 'vitest'
import { loadEconomy } from '../cli/loadEconomy.ts'
import { loadLibrary } from '../cli/loadLibrary.ts'
import { listWalk } from '../domain/project/findState.ts'
import { formatState } from '../domain/vocabulary/scenario.ts'
import type { Story } from '../domain/vocabulary/story.ts'
import { readEmbedAddress } from './readEmbedAddress.ts'

const { models } = await loadLibrary()
const known = { models, economy: await loadEconomy('marlshire') }
const read = (search: string) => {
  const { view, steps, ...rest } = readEmbedAddress(search, known)
  return { state: formatState(view.scenario.state), steps: steps.map(formatState), ...rest }
}

describe('the address of an embed', () => {
  it('walks the walk, with controls, heard by any page that frames it', () => {
    const { state, steps, hasControls, host, notices } = read('')
    expect(steps).toEqual(listWalk(models).map(formatState))
    expect({ state, hasControls, host, notices }).toEqual({
      state: 'today',
      hasControls: true,
      host: undefined,
      notices: [],
    })
  })

  it('begins at the first of its own steps unless it names a model', () => {
    const steps = 'steps=soft-mcp,network-led-mcp:mature'
    expect(read(`?${steps}`).state).toBe('soft-mcp')
    expect(read(`?${steps}&model=ccpo`)).toMatchObject({
      state: 'ccpo',
      steps: ['soft-mcp', 'network-led-mcp:mature'],
    })
  })

  it('leaves out a step that is no state, and says so', () => {
    const { steps, notices } = read('?steps=today,sotf-mcp')
    expect(steps).toHaveLength(1)
    expect(notices).toEqual([expect.stringContaining('Did you mean “soft-mcp”?')])
  })

  it('lets in the origin of the host that it names; one that cannot be read lets in nobody', () => {
    expect(read('?host=https://intranet.example/news/').host).toBe('https://intranet.example')
    expect(read('?host=intranet').host).toBe('')
    expect(read('?host=data:text/html,x').host).toBe('')
  })

  it('has single letters unless they are switched off', () => {
    expect(read('').hasLetters).toBe(true)
    expect(read('?keys=0').hasLetters).toBe(false)
  })

  it('tells a story from a step of it, or from its last where the link asks for more', () => {
    const story: Story = { id: 'short', title: 'Short', audience: '', steps: [{}, { caption: 'Two' }] }
    const tell = (search: string) => readEmbedAddress(search, known, [story])
    expect(tell('?story=short').told).toEqual({ story, place: 0 })
    expect(tell('?story=short&step=2')).toMatchObject({ told: { place: 1 }, notices: [] })
    expect(tell('?story=short&step=9')).toMatchObject({
      told: { place: 1 },
      notices: [expect.stringContaining('the story has 2')],
    })
    expect(tell('?story=shrot')).toMatchObject({
      notices: [expect.stringContaining('Did you mean “short”?')],
    })
    expect(tell('?story=shrot').told).toBeUndefined()
  })
})
