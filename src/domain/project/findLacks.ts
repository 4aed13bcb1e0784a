import type { Need, Statement } from '../vocabulary/careModel.ts'
import type { PartContext } from './selectBodies.ts'

/** What a part's model asks for and the economy does not have: who is not named is not counted. */
export function findLacks({ rules, economy }: PartContext): readonly Statement[] {
  const patients = rules.practices.reduce((sum, practice) => sum + practice.list, 0)
  const isMet = ({ kinds, count, patients: least }: Need) => {
    const there = economy.organisations.filter(
      body => body.placeholder !== true && kinds.includes(body.kind),
    ).length
    return (kinds.length === 0 || there >= count) && patients >= least
  }
  return rules.stage.needs.filter(need => !isMet(need)).map(({ text, because }) => ({ text, because }))
}
