import { sourceId } from '../../domain/vocabulary/ids.ts'
import type { Source } from '../../domain/vocabulary/source.ts'
import { keepUnique } from '../file/keepUnique.ts'
import type { Troubles } from '../file/troubles.ts'
import type { StoryFile } from './storyFileSchema.ts'

/**
 * The documents that only this story cites, in the order of the file. One that has the id of a document of the
 * library is told and left out: a citation must lead to one place.
 */
export function toStorySources(
  sources: StoryFile['sources'],
  library: readonly Source[] | undefined,
  troubles: Troubles,
): readonly Source[] | undefined {
  if (sources === undefined) return undefined
  const read = sources.map(
    ({ sections, ...source }, index): Source => ({
      ...source,
      id: sourceId(source.id),
      date: String(source.date),
      sections: keepUnique(
        sections,
        section => section.id,
        (_, at) => ['sources', index, 'sections', at],
        troubles,
      ).map(({ lines, ...section }) =>
        lines === undefined ? section : { ...section, lines: String(lines) },
      ),
    }),
  )
  const unique = keepUnique(
    read,
    source => source.id,
    (_, index) => ['sources', index, 'id'],
    troubles,
  )
  return unique.filter(source => {
    if (library?.some(known => known.id === source.id) !== true) return true
    const index = read.indexOf(source)
    const message = `The library has a source “${source.id}” already.`
    troubles.add(['sources', index, 'id'], {
      code: 'duplicate-id',
      found: source.id,
      message,
      fix: 'Cite the library’s, or give this one another id.',
    })
    return false
  })
}
