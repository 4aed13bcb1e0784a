import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { aState } from '../../../tests/builders/aScenario.ts'
import { loadEconomy } from '../../cli/loadEconomy.ts'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import { toOwnAddress } from '../../story/ownAddress.ts'
import { groundKey } from '../../story/together/ground.ts'
import { LONGEST_PART } from './messageSchema.ts'
import { packGround } from './packGround.ts'
import { readGround } from './readGround.ts'

const library = await loadLibrary()
const marlshire = await loadEconomy('marlshire')
const story: Story = {
  id: 'mine',
  title: 'Mine',
  audience: 'A board',
  steps: [{ caption: 'One: “{lead}” leads', notes: 'Line one\nline two', seconds: 30 }, { lens: 'budgets' }],
}
const own = {
  economy: { ...marlshire, id: 'ours', name: 'Ours' },
  story: { ...story, id: toOwnAddress('mine') },
  money: false,
  models: [],
}
const known = { library, economies: [marlshire] }

describe('what is presented', () => {
  it('comes over whole, economy and story of the reader’s own, in parts that fit a message', () => {
    const steps = Array.from({ length: 200 }, (_, step) => ({ notes: `${step} ${'word '.repeat(700)}end` }))
    const long = { ...own, story: { ...own.story, steps } }
    const parts = packGround(long, { fragment: '' })
    expect(parts.length).toBeGreaterThan(3)
    expect(Math.max(...parts.map(part => part.length))).toBeLessThanOrEqual(LONGEST_PART)
    expect(readGround(parts.join(''), known)?.ground).toEqual(long)
    const fragment = '#economy=aB-_9'
    const [text = ''] = packGround(own, { fragment })
    expect(readGround(text, known)).toEqual({ ground: own, fragment, library })
  })

  it('names a built-in economy, which the other window has as the same object', () => {
    const [text = ''] = packGround({ economy: marlshire, story, money: true, models: [] }, 'built-in')
    expect(text).not.toContain('Marl General')
    expect(readGround(text, known)?.ground.economy).toBe(marlshire)
  })

  it('brings the presenter’s own models along, and can show what names them', async () => {
    const text = await readFile(new URL('../../../data/writing/hub-and-homes.yaml', import.meta.url), 'utf8')
    const told = { ...story, steps: [{ state: aState('hub-and-homes') }] }
    const ground = { economy: marlshire, story: told, money: true, models: [{ id: 'hub-and-homes', text }] }
    const read = readGround(packGround(ground, 'built-in').join(''), known)
    expect(read?.ground).toEqual(ground)
    expect(read?.library.models.map(one => one.id)).toContain('hub-and-homes')
    const without = packGround({ ...ground, models: [] }, 'built-in').join('')
    expect(readGround(without, known)?.ground.story.steps).not.toEqual(told.steps)
  })

  it.each(['', 'null', '{}', '{"economy":{"builtIn":"nowhere"},"story":"","money":true}', '[1'])(
    'is nothing where %s came',
    text => {
      expect(readGround(text, known)).toBeUndefined()
    },
  )

  it('has the same name after a reload, and another where anything is another', () => {
    expect(groundKey(structuredClone(own))).toBe(groundKey(own))
    const others = [
      { ...own, money: true },
      { ...own, economy: marlshire },
      { ...own, story: { ...story, id: 'b' } },
      { ...own, models: [{ id: 'ours', text: 'id: ours' }] },
    ]
    expect(new Set([own, ...others].map(groundKey)).size).toBe(5)
  })
})
