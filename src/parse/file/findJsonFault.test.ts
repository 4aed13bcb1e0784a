import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault } from './findJsonFault.ts'

describe('a fault in JSON', () => {
  it('is nowhere in what JSON.stringify writes, and somewhere in any beginning of it', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(8), (text, indent) => {
        const written = JSON.stringify(JSON.parse(text), null, indent)
        expect(findJsonFault(written)).toBeUndefined()
        if (/^[[{]/.test(written)) expect(findJsonFault(written.slice(0, -1))).toBeDefined()
      }),
    )
  })

  it.each([
    ['{"a": 1 "b": 2}', 8, 'a comma is missing before "b"'],
    ['{"a": [1, 2}', 11, '“}” closes what “[” opened'],
    ['{"a": "x\n, "b": 1}', 6, 'a quotation mark is not closed'],
    ['{"a": yes}', 6, 'yes stands without quotation marks'],
    ['{"a" 1}', 5, '1 cannot stand here'],
    ['{"a": {"b": 1}', 14, 'it ends too early'],
    ['[1] [2]', 4, '[ cannot stand here'],
  ])('in %s stands at %i', (text, at, words) => {
    expect(findJsonFault(text)).toMatchObject({ at, message: expect.stringContaining(words) })
  })

  it('lets a comma before a closing bracket pass, as the reader does', () => {
    expect(findJsonFault('{"a": [1, 2,],}')).toBeUndefined()
  })
})
