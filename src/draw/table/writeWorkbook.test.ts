import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../parse/xlsx/readWorkbook.ts'
import { writeWorkbook } from './writeWorkbook.ts'

describe('a workbook', () => {
  it('reads back the same sheet, with every formula made a text', async () => {
    const blob = await writeWorkbook([
      {
        name: 'Models',
        header: ['State', 'Who leads', 'Share'],
        rows: [
          ['CCPO', 'a board & its “equals” <all>', 0.25],
          ['=HYPERLINK("x")', '@SUM(A1)', null],
          ['-3', '', -3],
        ],
      },
    ])
    const bytes = new Uint8Array(await blob.arrayBuffer())
    const { value, problems } = readWorkbook('models.xlsx', bytes)
    expect(problems).toEqual([])
    const rows = value?.[0]?.rows.map(row => row.map(cell => cell ?? ''))
    expect(rows?.[0]).toEqual(['State', 'Who leads', 'Share'])
    expect(rows?.[1]).toEqual(['CCPO', 'a board & its “equals” <all>', '0.25'])
    expect(rows?.[2]?.slice(0, 2)).toEqual(['\'=HYPERLINK("x")', "'@SUM(A1)"])
    expect(rows?.[3]?.[0]).toBe("'-3")
    expect(rows?.[3]?.[2]).toBe('-3')
    const whole = new TextDecoder('latin1').decode(bytes)
    expect(whole).not.toContain('<f>')
  })
})
