import { describe, expect, it } from 'vitest'
import { loadEconomy } from '../../cli/loadEconomy.ts'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import { listStates } from '../../domain/project/findState.ts'
import { TERMS_2015 } from '../../domain/words/terms.ts'
import { createMapCache } from '../../shell/mapCache.ts'
import { chooseSmall } from './chooseSmall.ts'
import { listProviders, numberProviders } from './numberProviders.ts'

const library = await loadLibrary()
const economy = await loadEconomy('marlshire')
const [state] = listStates(library.models)
if (state === undefined) throw new Error('There is no model')
const placed = createMapCache(economy, library).place(
  { economy: economy.id, state, in: {}, set: {}, practices: {} },
  'budgets',
  undefined,
  TERMS_2015,
)
const providers = listProviders(placed)
const names = providers.map(id => `Provider ${id}`)
const choose = (width: number, height: number) => chooseSmall(placed, names, { width, height })

describe('a map in a small frame', () => {
  it('stays as it is where its smallest words can be read', () => {
    expect(choose(1600, 1000)).toEqual({ placed, providers: 'names', rows: 0 })
  })

  it('says of its localities only the totals, then numbers its providers, then leaves them their icons', () => {
    const kinds = [
      [1000, 480],
      [640, 320],
      [320, 160],
    ].map(([width = 0, height = 0]) => choose(width, height).providers)
    expect(kinds).toEqual(['names', 'numbers', 'icons'])
  })

  it('moves nothing but the lower edge of the practices’ lane, which ends within the map', () => {
    const small = choose(1000, 480).placed
    expect(small.height).toBeLessThan(placed.height)
    expect(small.routes).toBe(placed.routes)
    expect(small.boxes).toEqual(placed.boxes.filter(box => box.lane !== 'practices'))
    for (const group of small.groups) {
      expect(group.open).toBe(false)
      const before = placed.groups.find(({ id }) => id === group.id)
      expect([group.x, group.y, group.width]).toEqual([before?.x, before?.y, before?.width])
    }
    for (const part of [...small.groups, ...small.lanes, ...small.boxes])
      expect(part.y + part.height).toBeLessThanOrEqual(small.height)
  })

  it('numbers providers as they stand, from the left, and leaves all other names', () => {
    const numbered = numberProviders(placed, providers)
    const inOrder = [...numbered.boxes]
      .filter(box => box.lane === 'provide')
      .sort((a, b) => a.y - b.y || a.x - b.x)
    expect(inOrder.map(box => box.nameLines.join())).toEqual(providers.map((_, index) => String(index + 1)))
    expect(numbered.boxes.filter(box => box.lane !== 'provide')).toEqual(
      placed.boxes.filter(box => box.lane !== 'provide'),
    )
  })
})
