import { describe, expect, it } from 'vitest'
import { layGround } from '../../cli/layGround.ts'
import { loadEconomy } from '../../cli/loadEconomy.ts'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import { listStates } from '../../domain/project/findState.ts'
import { TERMS_2015 } from '../../domain/words/terms.ts'
import { spareNames } from './spareNames.ts'

const library = await loadLibrary()
const economy = await loadEconomy('marlshire')
const ground = await layGround(economy, library)
const states = listStates(library.models)
const maps = states.map(state =>
  ground.place({ economy: economy.id, state, in: {}, set: {}, practices: {} }, 'contracts', TERMS_2015),
)
const namesOf = (zoom: number) =>
  maps.map(map => spareNames(map, zoom, () => 1).boxes.filter(box => box.isSpare).length)

describe('the names of a map in a small frame', () => {
  it('all stay where they are as near as they are laid out', () => {
    expect(namesOf(1)).toEqual(states.map(() => 0))
  })

  it('give way the farther away they are, and never all', () => {
    const near = namesOf(0.4)
    const far = namesOf(0.2)
    expect(far.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(
      near.reduce((sum, count) => sum + count, 0),
    )
    for (const map of maps) {
      const upper = spareNames(map, 0.15, () => 1).boxes.filter(
        box => box.lane === 'commission' || box.lane === 'lead' || box.lane === 'scale',
      )
      expect(upper.some(box => box.isSpare !== true)).toBe(true)
    }
  })

  it('of leaders stay, whatever is near', () => {
    for (const map of maps) {
      const { boxes } = spareNames(map, 0.15, box => (box.lane === 'lead' ? 0 : 1))
      expect(boxes.filter(box => box.lane === 'lead' && box.isSpare)).toEqual([])
    }
  })

  it('change no place, and no provider or practice', () => {
    for (const map of maps) {
      const { boxes } = spareNames(map, 0.2, () => 1)
      expect(boxes.map(({ isSpare: _, ...box }) => box)).toEqual(map.boxes)
      expect(
        boxes.filter(box => box.isSpare && (box.lane === 'provide' || box.lane === 'practices')),
      ).toEqual([])
    }
  })
})
