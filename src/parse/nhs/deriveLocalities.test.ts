import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveLocalities, nameDistricts, type Placed, toOutwardCode } from './deriveLocalities.ts'

const aPractice = (code: string, postcode: string, patients: number, commissioner = '01W'): Placed => ({
  code,
  postcode,
  patients,
  commissioner,
})

describe('localities of our own', () => {
  it('cuts the outward postcodes, in their natural order, at about 50,000 patients', () => {
    const { localities, localityOf } = deriveLocalities([
      aPractice('A', 'SK10 1AA', 26_000),
      aPractice('B', 'SK2 1AA', 24_000),
      aPractice('C', 'SK1 1AA', 25_000),
      aPractice('D', 'SK9 1AA', 24_000),
    ])
    expect(localities.map(locality => [locality.id, locality.name, locality.derived])).toEqual([
      ['sk1-sk2', 'SK1–SK2', true],
      ['sk9-sk10', 'SK9–SK10', true],
    ])
    expect(localityOf.get('B')).toBe('sk1-sk2')
  })

  it('keeps a small area whole, and a practice without a postcode in it', () => {
    const { localities } = deriveLocalities([aPractice('A', 'SK1 1AA', 5_000), aPractice('B', '', 5_000)])
    expect(localities.map(locality => locality.name)).toEqual(['SK1, no postcode'])
  })

  it('never joins two commissioners’ practices, and gives both their own ids', () => {
    const { localities } = deriveLocalities([
      aPractice('A', 'SK1 1AA', 5_000),
      aPractice('B', 'SK1 1AA', 5_000, '00W'),
    ])
    expect(localities.map(locality => locality.id)).toEqual(['sk1', 'sk1-01w'])
  })

  it('names runs, and what is too long by its ends', () => {
    expect(nameDistricts(['SK1', 'SK2', 'SK3', 'SK6'])).toBe('SK1–SK3, SK6')
    expect(nameDistricts(['BA22', 'BS26', 'BS27', 'DT9', 'TA1', 'TA4'])).toBe('BA22 … TA4')
  })

  it('reads the outward part of a postcode however it is spaced', () => {
    expect(['SK6 5AA', 'sk65aa', 'EC1A 1BB', 'M1 1AE', 'nowhere'].map(toOutwardCode)).toEqual([
      'SK6',
      'SK6',
      'EC1A',
      'M1',
      '',
    ])
  })

  it('places every practice once, in no more localities than there are districts', () => {
    const practice = fc.record({
      district: fc.constantFrom('SK1', 'SK2', 'SK10', 'M22', 'TA1', ''),
      patients: fc.integer({ min: 1, max: 40_000 }),
      commissioner: fc.constantFrom('01W', '00W'),
    })
    fc.assert(
      fc.property(fc.array(practice, { minLength: 1, maxLength: 40 }), rows => {
        const placed = rows.map(({ district, patients, commissioner }, index) =>
          aPractice(`P${index}`, district && `${district} 1AA`, patients, commissioner),
        )
        const { localities, localityOf } = deriveLocalities(placed)
        const ids = localities.map(locality => locality.id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { code } of placed) expect(ids).toContain(localityOf.get(code))
        expect(ids.length).toBeLessThanOrEqual(
          new Set(rows.map(row => `${row.commissioner}${row.district}`)).size,
        )
      }),
    )
  })
})
