import type { Glossary } from '../../domain/vocabulary/glossary.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Outcome } from '../../kit/result.ts'
import { checkShape } from '../file/checkShape.ts'
import { readFile } from '../file/readFile.ts'
import { startTroubles } from '../file/troubles.ts'
import { glossaryFileSchema } from '../schema/glossaryFileSchema.ts'

/** Reads what the terms on screen mean. A term without an entry is a problem. */
export function parseGlossary(text: string, file: string): Outcome<Glossary, Problem> {
  const input = readFile(text, file)
  const troubles = startTroubles(input)
  const shape = input.value === undefined ? undefined : checkShape(glossaryFileSchema, input.value, troubles)
  return { value: shape?.glossary, problems: troubles.list() }
}
