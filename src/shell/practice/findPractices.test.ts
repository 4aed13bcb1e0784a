import { describe, expect, it } from 'vitest'
import { aPractice } from '../../../tests/builders/anEconomy.ts'
import { organisationId } from '../../domain/vocabulary/ids.ts'
import { findPractices } from './findPractices.ts'

const practices = [
  aPractice({ id: organisationId('P90001'), name: 'Mill Lane Surgery', postcode: 'ZM1 1AA' }),
  aPractice({ id: organisationId('P90002'), name: 'Abbey Lane Practice', postcode: 'ZM2 1AA' }),
  aPractice({ id: organisationId('Y00017'), name: 'The Windmill Centre' }),
  aPractice({ id: organisationId('Y00018'), name: 'Château Road' }),
]
const find = (typed: string) => findPractices(practices, typed).map(practice => practice.name)

describe('finding one’s practice', () => {
  it('goes by code, whatever the case', () => {
    expect(find('p90002')).toEqual(['Abbey Lane Practice'])
  })

  it('goes by postcode, with or without its space', () => {
    expect(find('ZM11AA')).toEqual(['Mill Lane Surgery'])
    expect(find('zm1 1')).toEqual(['Mill Lane Surgery'])
  })

  it('goes by name: what begins so first, then what has it inside', () => {
    expect(find('mill')).toEqual(['Mill Lane Surgery', 'The Windmill Centre'])
    expect(find('lane')).toEqual(['Abbey Lane Practice', 'Mill Lane Surgery'])
    expect(find('chateau')).toEqual(['Château Road'])
  })

  it('gives all by name before anything is typed, and none for what nobody has', () => {
    expect(find(' ')).toEqual([
      'Abbey Lane Practice',
      'Château Road',
      'Mill Lane Surgery',
      'The Windmill Centre',
    ])
    expect(find('zebra')).toEqual([])
  })
})
