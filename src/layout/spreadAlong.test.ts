import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthAlong, spreadAlong } from './spreadAlong.ts'

const stander = fc.record({
  width: fc.integer({ min: 10, max: 200 }),
  wanted: fc.integer({ min: -500, max: 3000 }),
  weight: fc.integer({ min: 0, max: 100 }),
  states: fc.integer({ min: 1, max: 7 }),
})

describe('spreading things along a line', () => {
  it('keeps every distance and both ends wherever there is room for all', () => {
    fc.assert(
      fc.property(fc.array(stander, { minLength: 1, maxLength: 14 }), standers => {
        const apart = (left: number, right: number) => {
          const a = standers[left]
          const b = standers[right]
          return a && b && (a.states & b.states) !== 0 ? (a.width + b.width) / 2 + 8 : undefined
        }
        const length = lengthAlong(
          standers.map(one => one.width),
          apart,
        )
        const middles = spreadAlong(standers, apart, 100, 100 + length + 40)
        standers.forEach((one, i) => {
          const x = middles[i] ?? Number.NaN
          expect(x - one.width / 2).toBeGreaterThanOrEqual(100 - 1e-6)
          expect(x + one.width / 2).toBeLessThanOrEqual(100 + length + 40 + 1e-6)
          for (let j = 0; j < i; j += 1) {
            const distance = apart(j, i)
            if (distance !== undefined)
              expect(x - (middles[j] ?? Number.NaN)).toBeGreaterThanOrEqual(distance - 1e-6)
          }
        })
      }),
    )
  })

  it('lets things that never meet stand over one another', () => {
    const both = [
      { width: 100, wanted: 300, weight: 1 },
      { width: 100, wanted: 300, weight: 1 },
    ]
    expect(spreadAlong(both, () => undefined, 0, 1000)).toEqual([300, 300])
  })

  it('gives the heaviest its wish', () => {
    const [light, heavy] = spreadAlong(
      [
        { width: 100, wanted: 300, weight: 1 },
        { width: 100, wanted: 300, weight: 9 },
      ],
      () => 110,
      0,
      1000,
    )
    expect(heavy).toBe(300)
    expect(light).toBe(190)
  })
})
