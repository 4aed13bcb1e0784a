import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOwnLink, writeOwnLink } from './economyLink.ts'
import { packEconomy, unpackEconomy } from './packEconomy.ts'

describe('an economy in a link', () => {
  it('comes back letter for letter, with characters that an address can carry', async () => {
    const text = `name: Ynys Môn £\n${'organisations: '.repeat(500)}`
    const packed = await packEconomy(text)
    expect(packed).toMatch(/^[\w-]+$/)
    expect(packed.length).toBeLessThan(text.length / 10)
    expect(await unpackEconomy(readOwnLink(writeOwnLink({ packed })).packed ?? '')).toBe(text)
  })

  it('is refused where it was cut, altered, or unpacks to more than a map can hold', async () => {
    const packed = await packEconomy('x'.repeat(2_000_000))
    await expect(unpackEconomy(packed, 1_000_000)).rejects.toThrow('more than a map can hold')
    await expect(unpackEconomy(packed.slice(0, packed.length / 2))).rejects.toThrow()
    await expect(unpackEconomy('not%base64')).rejects.toThrow()
  })

  it('travels beside the name under which this browser keeps it', () => {
    const links = fc.record(
      { packed: fc.stringMatching(/^[\w-]+$/), work: fc.stringMatching(/^[\w-]+$/) },
      { requiredKeys: [], noNullPrototype: true },
    )
    fc.assert(
      fc.property(links, link => {
        expect(readOwnLink(writeOwnLink(link))).toEqual(link)
      }),
    )
    expect(readOwnLink('#contracts')).toEqual({})
    expect(readOwnLink('#work=../../etc')).toEqual({})
  })
})
