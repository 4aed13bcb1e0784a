import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from './textWidth.ts'
import { wrapName } from './wrapName.ts'

describe('wrapping a name', () => {
  it('never writes a line that is wider than its room', () => {
    const names = fc.oneof(fc.string({ maxLength: 60 }), fc.lorem({ maxCount: 8 }))
    fc.assert(
      fc.property(
        names,
        fc.integer({ min: 40, max: 300 }),
        fc.integer({ min: 1, max: 3 }),
        (name, width, most) => {
          const { lines } = wrapName(name, width, 18, 600, most)
          expect(lines.length).toBeLessThanOrEqual(most)
          for (const line of lines) expect(textWidth(line, 18, 600)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })

  it('keeps every word where there is room, and says so', () => {
    expect(wrapName('Marl General Hospital FT', 130, 18, 600, 3)).toEqual({
      lines: ['Marl General', 'Hospital FT'],
      cut: false,
    })
  })

  it('cuts with an ellipsis what does not fit, and says so', () => {
    const { lines, cut } = wrapName('Marl General Hospital Foundation Trust', 130, 18, 600, 2)
    expect(lines.at(-1)).toMatch(/…$/)
    expect(cut).toBe(true)
  })
})
