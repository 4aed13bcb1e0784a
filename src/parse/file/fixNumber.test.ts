import { describe, expect, it } from 'vitest'
import { fixKey } from './fixKey.ts'
import { fixNumber } from './fixNumber.ts'

describe('what would be right', () => {
  it.each([
    ['5,200', 'Write it without quotes, commas or spaces: 5200.'],
    ['£416,000.50', 'Write whole pence, without the sign and without commas: 41600050.'],
    ['12.5%', 'Write a share as a part of 1: 0.125.'],
    ['30s', 'Write the number without quotes, commas, spaces or a currency sign.'],
    ['£', 'Write the number without quotes, commas, spaces or a currency sign.'],
  ])('in the place of %s', (found, fix) => {
    expect(fixNumber(found)).toBe(fix)
  })

  it('in the place of a key is the one that is meant, the near one, or the end of a number', () => {
    expect(fixKey('population', ['id', 'list'])).toBe('Did you mean “list”?')
    expect(fixKey('lits', ['id', 'list'])).toBe('Did you mean “list”?')
    expect(fixKey('200', ['id', 'list'])).toContain('without commas')
    expect(fixKey('model', ['state', 'money'])).toContain('“state: MODEL”')
    expect(fixKey('model', ['money'])).not.toContain('state')
  })
})
