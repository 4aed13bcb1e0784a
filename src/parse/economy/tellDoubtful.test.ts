import { describe, expect, it } from 'vitest'
import { ECONOMY_TEXT } from '../../../tests/samples/economyText.ts'
import { parseEconomy } from './parseEconomy.ts'

const rowsOf = (rows: string) =>
  `${ECONOMY_TEXT.replace(/^payments:.*$(\n {2}.*$)*/m, '')}\npayments: ${rows}\n`

/** What is told of the sample with something in it changed, as `code found`; it can be used in any case. */
function tell(text: string) {
  const { value, problems } = parseEconomy(text, 'economy.yaml')
  expect(value).toBeDefined()
  return problems.map(({ code, found }) => `${code} ${found}`)
}

const asOf = (date: string) => ECONOMY_TEXT.replace(/^asOf:.*$/m, `asOf: ${date}`)

describe('what can be read and can hardly be meant', () => {
  it.each(['04/15/2015', '3.4.2015', '1-2-15'])('tells a date that has two readings: %s', date => {
    expect(tell(asOf(date))).toEqual([`doubtful-date ${date}`])
  })

  it('tells a date without a year, and takes the usual ones', () => {
    expect(tell(asOf('15 April'))).toEqual(['doubtful-date 15 April'])
    for (const date of ['2015', '2015-04', '2015-04-15', '2015/16', 'April 2015', 'not known'])
      expect(tell(asOf(date))).toEqual([])
  })

  it('tells pounds that stand for pence, once, and no single odd payment', () => {
    const one = '{ practice: P90001, core: 662000, year: 2015/16 }'
    expect(tell(rowsOf(`[${one}, { practice: P90002, core: 411000, year: 2015/16 }]`))).toEqual([
      'doubtful-amount 662000',
    ])
    expect(tell(rowsOf(`[${one}, { practice: P90002, core: 41100000, year: 2015/16 }]`))).toEqual([])
    expect(tell(rowsOf(`[${one}]`))).toEqual([])
  })

  it('tells the year of a payment, too, and leaves out a body that is tied to itself', () => {
    expect(tell(rowsOf('[{ practice: P90001, core: 66200000, year: 1/4/15 }]'))).toEqual([
      'doubtful-date 1/4/15',
    ])
    const tied = ECONOMY_TEXT.replace(
      /^relations:.*$/m,
      'relations: [{ type: owns, from: P90001, to: P90001 }]',
    )
    expect(tell(tied)).toEqual(['tied-to-itself P90001'])
    expect(parseEconomy(tied, 'economy.yaml').value?.relations).toEqual([])
  })
})
