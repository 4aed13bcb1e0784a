import { describe, expect, it } from 'vitest'
import { toMapName } from './toMapName.ts'

const trust = (name: string) => toMapName({ kind: 'acute-trust', name })
const practice = (name: string) => toMapName({ kind: 'gp-practice', name })

describe('the name on the map', () => {
  it('is the short name where the file gives one', () => {
    expect(toMapName({ kind: 'ccg', name: 'NHS Marlshire CCG', shortName: 'The CCG' })).toBe('The CCG')
  })

  it('shortens what a trust is, and keeps who it is', () => {
    expect(trust('Marl General Hospital NHS Foundation Trust')).toBe('Marl General Hospital FT')
    expect(trust('County Ambulance Service NHS Trust')).toBe('County Ambulance Service')
    expect(trust('STOCKPORT NHS FOUNDATION TRUST')).toBe('Stockport FT')
    expect(trust('NHS Stockport Clinical Commissioning Group')).toBe('NHS Stockport CCG')
  })

  it('leaves out of a practice what every practice is', () => {
    expect(practice('Abbey Lane Surgery')).toBe('Abbey Lane')
    expect(practice('THE HEATON MOOR MEDICAL GROUP')).toBe('Heaton Moor')
    expect(practice("ST. MARK'S MEDICAL CENTRE")).toBe("St. Mark's")
  })

  it('leaves a practice its whole name where nothing else would be left', () => {
    expect(practice('The Surgery')).toBe('The Surgery')
  })
})
