import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadEconomy } from '../../cli/loadEconomy.ts'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import { listStates } from '../../domain/project/findState.ts'
import { TERMS_2015 } from '../../domain/words/terms.ts'
import { createMapCache } from '../mapCache.ts'
import { toLight, toSpot } from './light.ts'

const library = await loadLibrary()
const economy = await loadEconomy('marlshire')
const cache = createMapCache(economy, library)
const [today] = listStates(library.models)
if (today === undefined) throw new Error('The library has no models')
const placed = cache.place(
  { economy: economy.id, state: today, in: {}, set: {}, practices: {} },
  'contracts',
  undefined,
  TERMS_2015,
)
const anywhere = fc.record({ x: fc.integer({ min: 0, max: 1900 }), y: fc.integer({ min: 0, max: 1100 }) })

describe('the spotlight', () => {
  it('falls where it was pointed, on the same map', () => {
    fc.assert(
      fc.property(anywhere, at => {
        const spot = toSpot(toLight(at, placed), placed)
        expect(spot.x).toBeCloseTo(at.x, 6)
        expect(spot.y).toBeCloseTo(at.y, 6)
      }),
    )
  })

  it('falls on the same organisation where the other window has placed it elsewhere', () => {
    const elsewhere = { boxes: placed.boxes.map(box => ({ ...box, x: 3000 - box.x, y: box.y + 40 })) }
    for (const box of placed.boxes) {
      const light = toLight({ x: box.x + 10, y: box.y + 5 }, placed)
      expect(light.near?.organisation).toBe(box.organisation)
      expect(toLight(toSpot(light, elsewhere), elsewhere).near?.organisation).toBe(box.organisation)
    }
  })

  it('falls by its coordinates where that organisation is not', () => {
    const light = { x: 7, y: 8, near: { organisation: 'nobody', x: 1, y: 1 } }
    expect(toSpot(light, placed)).toEqual({ x: 7, y: 8 })
    expect(toLight({ x: 7, y: 8 }, { boxes: [] }).near).toBeNull()
  })
})
