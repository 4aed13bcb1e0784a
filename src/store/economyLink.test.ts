import { describe, expect, it } from 'vitest'
import { packEconomy, readPackedEconomy, unpackEconomy, writePackedEconomy } from './economyLink.ts'

describe('an economy in a link', () => {
  it('comes back letter for letter, with characters that an address can carry', async () => {
    const text = `name: Ynys Môn £\n${'organisations: '.repeat(500)}`
    const packed = await packEconomy(text)
    expect(packed).toMatch(/^[\w-]+$/)
    expect(packed.length).toBeLessThan(text.length / 10)
    expect(await unpackEconomy(readPackedEconomy(writePackedEconomy(packed)) ?? '')).toBe(text)
  })

  it('is refused where it was cut, altered, or unpacks to more than a map can hold', async () => {
    const packed = await packEconomy('x'.repeat(2_000_000))
    await expect(unpackEconomy(packed, 1_000_000)).rejects.toThrow('more than a map can hold')
    await expect(unpackEconomy(packed.slice(0, packed.length / 2))).rejects.toThrow()
    await expect(unpackEconomy('not%base64')).rejects.toThrow()
  })
})
