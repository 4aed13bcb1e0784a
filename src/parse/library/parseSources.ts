import { sourceId } from '../../domain/vocabulary/ids.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Source, SourceSection } from '../../domain/vocabulary/source.ts'
import { sortByText } from '../../kit/compareText.ts'
import type { Outcome } from '../../kit/result.ts'
import { checkShape } from '../file/checkShape.ts'
import { keepUnique } from '../file/keepUnique.ts'
import { readFile } from '../file/readFile.ts'
import { startTroubles } from '../file/troubles.ts'
import { sourcesFileSchema } from '../schema/libraryFileSchemas.ts'

/** Reads the documents that are cited, sorted by id; their sections keep the order of the document. */
export function parseSources(text: string, file: string): Outcome<readonly Source[], Problem> {
  const input = readFile(text, file)
  const troubles = startTroubles(input)
  const shape = input.value === undefined ? undefined : checkShape(sourcesFileSchema, input.value, troubles)
  if (shape === undefined) return { value: undefined, problems: troubles.list() }
  const sources = shape.sources.map((source, index): Source => {
    const sections = keepUnique(
      source.sections,
      section => section.id,
      (_, at) => ['sources', index, 'sections', at],
      troubles,
    )
    return {
      ...source,
      id: sourceId(source.id),
      date: String(source.date),
      sections: sections.map(
        ({ lines, ...section }): SourceSection =>
          lines === undefined ? section : { ...section, lines: String(lines) },
      ),
    }
  })
  const unique = keepUnique(
    sources,
    source => source.id,
    (_, index) => ['sources', index, 'id'],
    troubles,
  )
  return { value: sortByText(unique, source => source.id), problems: troubles.list() }
}
