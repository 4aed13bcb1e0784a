import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { formatCsv, neutraliseFormula } from './formatCsv.ts'

describe('a table as CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', ' =1', '  @x'])(
    'lets no spreadsheet run %j',
    text => {
      expect(neutraliseFormula(text)).toBe(`'${text}`)
    },
  )

  it('leaves plain words and numbers as they are', () => {
    expect(neutraliseFormula('commissioner with each practice')).toBe('commissioner with each practice')
    expect(formatCsv({ header: ['a'], rows: [[-5], [0.25], [null]] })).toBe('\uFEFF"a"\r\n-5\r\n0.25\r\n\r\n')
  })

  it('reads back the same cells, whatever stands in them, and none begins a formula', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('=cmd()', '"', 'a,b', 'x\r\ny', '-2'))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), rows => {
        const text = formatCsv({ header: ['one', 'two'], rows })
        const { data } = Papa.parse<string[]>(text.slice(1).replace(/\r\n$/, ''), { newline: '\r\n' })
        expect(data.slice(1)).toEqual(rows.map(row => row.map(neutraliseFormula)))
        for (const one of data.flat()) expect(one).not.toMatch(/^[=+\-@]/)
      }),
    )
  })
})
