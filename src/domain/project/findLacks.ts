import type { Need, Stage, Statement } from '../vocabulary/careModel.ts'
import type { Economy } from '../vocabulary/economy.ts'
import type { Practice } from '../vocabulary/organisation.ts'

/** What a stage asks for and these practices' economy does not have: who is not named is not counted. */
export function findLacks(
  stage: Stage,
  economy: Economy,
  practices: readonly Practice[],
): readonly Statement[] {
  const patients = practices.reduce((sum, practice) => sum + practice.list, 0)
  const isMet = ({ kinds, count, patients: least }: Need) => {
    const there = economy.organisations.filter(
      body => body.placeholder !== true && kinds.includes(body.kind),
    ).length
    return (kinds.length === 0 || there >= count) && patients >= least
  }
  return stage.needs.filter(need => !isMet(need)).map(({ text, because }) => ({ text, because }))
}
