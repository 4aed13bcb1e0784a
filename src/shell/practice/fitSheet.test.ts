import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitSheet } from './fitSheet.ts'

const row = (letters: number) => Array.from({ length: 6 }, () => 'x'.repeat(letters))
const rows = (count: number, letters: number) => Array.from({ length: count }, () => row(letters))

describe('how the table of all states is set on one sheet', () => {
  it('has the largest type for few words, and none for more than a sheet can hold', () => {
    expect(fitSheet(rows(4, 20), 5)?.size).toBe(9)
    expect(fitSheet(rows(60, 200), 5)).toBeUndefined()
  })

  it('gives columns with more to say more room, and fills the sheet', () => {
    const sheet = fitSheet([['x'.repeat(10), 'x'.repeat(100), 'x'.repeat(40)]], 2)
    const [short = 0, long = 0, middle = 0] = sheet?.words ?? []
    expect(long).toBeGreaterThan(middle)
    expect(middle).toBeGreaterThan(short)
    const whole = (sheet?.state ?? 0) + 2 * (sheet?.money ?? 0) + short + middle + long
    expect(whole).toBeCloseTo(100)
  })

  it('never has larger type for more states, more words or more columns of pounds', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(200), fc.nat(6), (count, letters, columns) => {
        const size = fitSheet(rows(count, letters), columns)?.size ?? 0
        expect(fitSheet(rows(count + 1, letters), columns)?.size ?? 0).toBeLessThanOrEqual(size)
        expect(fitSheet(rows(count, letters + 10), columns)?.size ?? 0).toBeLessThanOrEqual(size)
        expect(fitSheet(rows(count, letters), columns + 1)?.size ?? 0).toBeLessThanOrEqual(size)
      }),
    )
  })
})
