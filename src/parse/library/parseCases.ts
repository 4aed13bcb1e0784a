import { findState } from '../../domain/project/findState.ts'
import type { Case, Cases } from '../../domain/vocabulary/case.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Outcome } from '../../kit/result.ts'
import { describeNames } from '../../kit/suggestName.ts'
import { checkShape } from '../file/checkShape.ts'
import { keepUnique } from '../file/keepUnique.ts'
import { readFile } from '../file/readFile.ts'
import { startTroubles } from '../file/troubles.ts'
import { toReasons } from '../model/toReasons.ts'
import { checkChoice, findChoice } from '../scenario/checkChoice.ts'
import { casesFileSchema } from '../schema/casesFileSchema.ts'
import { toStorySources } from '../story/toStorySources.ts'
import type { NotesContext } from './parsePracticeNotes.ts'

/**
 * Reads the cases. The state and the choices of each must exist, every document that is cited must be in the library
 * or in the file itself, and every case that a vanguard names must be there.
 */
export function parseCases(
  text: string,
  file: string,
  { models, sources }: NotesContext,
): Outcome<Cases, Problem> {
  const input = readFile(text, file)
  const troubles = startTroubles(input)
  const shape = input.value === undefined ? undefined : checkShape(casesFileSchema, input.value, troubles)
  if (shape === undefined) return { value: undefined, problems: troubles.list() }
  const own = toStorySources(shape.sources, sources, troubles) ?? []
  const known = sources === undefined ? undefined : [...sources, ...own]
  const read = shape.cases.flatMap((one, index): Case[] => {
    const at = (...steps: readonly (string | number)[]) => ['cases', index, ...steps]
    const toStatements = (list: 'facts' | 'disagreements') =>
      one[list].map((said, place) => ({
        text: said.text,
        because: toReasons(said.because, at(list, place, 'because'), troubles, known),
      }))
    for (const [key, value] of Object.entries(one.set ?? {})) {
      const rule = findChoice(key, at('set', key), models, troubles)
      if (rule !== undefined) checkChoice(value, rule, at('set', key), troubles)
    }
    const state = findState(models, one.state)
    if (state === undefined) {
      const message = `There is no state “${one.state}”.`
      const fix = describeNames(
        one.state,
        models.map(model => model.id),
      )
      troubles.add(at('state'), { code: 'unknown-state', found: one.state, message, fix })
      return []
    }
    return [
      {
        id: one.id,
        name: one.name,
        place: one.place,
        text: one.text,
        because: toReasons(one.because, at('because'), troubles, known),
        state,
        set: one.set ?? {},
        facts: toStatements('facts'),
        disagreements: toStatements('disagreements'),
      },
    ]
  })
  const cases = keepUnique(
    read,
    one => one.id,
    (_, index) => ['cases', index, 'id'],
    troubles,
  )
  shape.vanguards.forEach((vanguard, index) => {
    if (vanguard.case === undefined || cases.some(one => one.id === vanguard.case)) return
    const message = `There is no case “${vanguard.case}”.`
    const fix = describeNames(
      vanguard.case,
      cases.map(one => one.id),
    )
    troubles.add(['vanguards', index, 'case'], { code: 'unknown-case', found: vanguard.case, message, fix })
  })
  return { value: { cases, vanguards: shape.vanguards, sources: own }, problems: troubles.list() }
}
