import { describe, expect, it } from 'vitest'
import { toAsOf, toPaymentYear, toPlaceName } from './describeArea.ts'
import { inferTrustKind } from './inferTrustKind.ts'
import { toPence } from './toPence.ts'
import { toShortName, toShortNames } from './toShortName.ts'
import { toTitleCase } from './toTitleCase.ts'

describe('names as people write them', () => {
  it.each([
    ['MARPLE BRIDGE SURGERY', 'Marple Bridge Surgery'],
    ['NHS STOCKPORT CCG', 'NHS Stockport CCG'],
    ['RADCLIFFE-ON-TRENT HEALTH CENTRE', 'Radcliffe-on-Trent Health Centre'],
    ["ST GEORGE'S MEDICAL PRACTICE", "St George's Medical Practice"],
    ["DR O'NEILL & PARTNERS", "Dr O'Neill & Partners"],
    ['THE MCKENZIE PMS PRACTICE', 'The McKenzie PMS Practice'],
    ['RUSHCLIFFE T&O COM CLINIC', 'Rushcliffe T&O Com Clinic'],
    ['BARTS AND THE LONDON NHS TRUST', 'Barts and the London NHS Trust'],
    ['J.A. SMITH (BRANCH)', 'J.A. Smith (Branch)'],
    ['TRENT BRIDGE FAM.MED.PRAC', 'Trent Bridge Fam.Med.Prac'],
    ['1ST CARE, HIGH ST', '1st Care, High St'],
    ['Already Written', 'Already Written'],
  ])('writes %s as %s', (capitals, written) => {
    expect(toTitleCase(capitals)).toBe(written)
  })

  it.each([
    ['Marple Bridge Surgery', 'Marple Bridge'],
    ['The Ruddington Med Centre', 'Ruddington'],
    ['Heaton Norris Health Ctr. 2', 'Heaton Norris 2'],
    ['Heaton Mersey Med.Pract.', 'Heaton Mersey'],
    ["Dr O'Neill & Partners", "O'Neill"],
    ['The Surgery', undefined],
    ['Medical Centre', undefined],
  ])('shortens %s to %s', (name, short) => {
    expect(toShortName(name)).toBe(short)
  })

  it('keeps full names where two short ones would be alike', () => {
    expect(toShortNames(['Abbey Surgery', 'Abbey Health Centre', 'Beck Surgery'])).toEqual([
      undefined,
      undefined,
      'Beck',
    ])
  })

  it('names a CCG’s place', () => {
    expect(toPlaceName('NHS Newark & Sherwood CCG')).toBe('Newark & Sherwood')
  })
})

describe('exact pence', () => {
  it.each([
    ['489137.13', 48_913_713],
    ['0.1', 10],
    ['-50544.97', -5_054_497],
    ['(12.50)', -1_250],
    ['£1,234,567.8', 123_456_780],
    ['12.345', 1_235],
    ['-0', 0],
    ['', 'empty'],
    ['-', 'empty'],
    ['#REF!', 'not-money'],
    ['1,23', 1_23],
    ['489137,13', 489_137_13],
    ['1.234.567,89', 1_234_567_89],
    ['(12,5)', -12_50],
    ['1,23,45', 'not-money'],
    ['1e6', 'not-money'],
    ['12345678901', 'not-money'],
  ])('reads %s as %s', (text, pence) => {
    expect(toPence(text)).toBe(pence)
  })
})

describe('what trusts are', () => {
  it.each([
    ['NORTH WEST AMBULANCE SERVICE NHS TRUST', '', 'ambulance-trust'],
    ['DERBYSHIRE COMMUNITY HEALTH SERVICES NHS FOUNDATION TRUST', '', 'community-provider'],
    ['PENNINE CARE NHS FOUNDATION TRUST', '', 'mental-health-provider'],
    ['DUDLEY AND WALSALL MENTAL HEALTH PARTNERSHIP NHS TRUST', '', 'mental-health-provider'],
    ['THE CHRISTIE NHS FOUNDATION TRUST', '', 'specialist-trust'],
    ["LIVERPOOL WOMEN'S NHS FOUNDATION TRUST", '', 'specialist-trust'],
    ['NOTTINGHAM UNIVERSITY HOSPITALS NHS TRUST', '', 'acute-trust'],
    ['TAMESIDE AND GLOSSOP INTEGRATED CARE NHS FOUNDATION TRUST', 'TAMESIDE GENERAL HOSPITAL', 'acute-trust'],
    ['STOCKPORT NHS FOUNDATION TRUST', 'STEPPING HILL HOSPITAL, POPLAR GROVE', 'acute-trust'],
    ['NOTTINGHAMSHIRE HEALTHCARE NHS FOUNDATION TRUST', 'DUNCAN MACMILLAN HOUSE', undefined],
  ])('takes %s (%s) for %s', (name, address, kind) => {
    expect(inferTrustKind(name, address)).toBe(kind)
  })
})

describe('dates', () => {
  it.each([
    ['01JAN2021', '2021-01'],
    ['01Jan2022', '2022-01'],
    ['01-Apr-17', '2017-04'],
    ['2026-04-01', '2026-04'],
    ['01/10/2015', '2015-10'],
    ['44197', '2021-01'],
  ])('reads %s as %s', (text, asOf) => {
    expect(toAsOf(text, [])).toBe(asOf)
  })

  it('falls back on a file’s name, and says so when even that is silent', () => {
    expect(toAsOf(undefined, ['Patient_List_Size_2015_10-12.csv'])).toBe('2015-10')
    expect(toAsOf('soon', ['lists.csv'])).toBe('not known')
    expect(toPaymentYear('nhspaymentsgp-15-16-csv.csv')).toBe('2015/16')
    expect(toPaymentYear('nhspaymentsgp-2017-18.csv')).toBe('2017/18')
    expect(toPaymentYear('payments.csv')).toBe('year not known')
  })
})
