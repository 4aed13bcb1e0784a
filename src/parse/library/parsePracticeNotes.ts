import type { PracticeNote, PracticeNotes } from '../../domain/practice/practiceNote.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Source } from '../../domain/vocabulary/source.ts'
import type { Outcome } from '../../kit/result.ts'
import { checkShape } from '../file/checkShape.ts'
import { checkStates } from '../file/checkStates.ts'
import { readFile } from '../file/readFile.ts'
import { startTroubles } from '../file/troubles.ts'
import { toReasons } from '../model/toReasons.ts'
import { practiceNotesSchema } from '../schema/practiceNotesSchema.ts'
import { toStorySources } from '../story/toStorySources.ts'

/** What the notes are read against. Without sources, what they cite is not checked. */
export type NotesContext = { readonly models: readonly CareModel[]; readonly sources?: readonly Source[] }

/**
 * Reads what the sources say for practices. Every state that a note names must be there, and every document that it
 * cites must be in the library or in the file itself.
 */
export function parsePracticeNotes(
  text: string,
  file: string,
  { models, sources }: NotesContext,
): Outcome<PracticeNotes, Problem> {
  const input = readFile(text, file)
  const troubles = startTroubles(input)
  const shape = input.value === undefined ? undefined : checkShape(practiceNotesSchema, input.value, troubles)
  if (shape === undefined) return { value: undefined, problems: troubles.list() }
  const own = toStorySources(shape.sources, sources, troubles) ?? []
  const known = sources === undefined ? undefined : [...sources, ...own]
  const notes = shape.notes.map(({ when = {}, because, ...note }, index): PracticeNote => {
    checkStates(when.states ?? [], models, ['notes', index, 'when', 'states'], troubles)
    return { ...note, when, because: toReasons(because, ['notes', index, 'because'], troubles, known) }
  })
  return { value: { notes, sources: own }, problems: troubles.list() }
}
