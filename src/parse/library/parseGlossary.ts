import type { Glossary, GlossaryEntry } from '../../domain/vocabulary/glossary.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Source } from '../../domain/vocabulary/source.ts'
import { mapRecord } from '../../kit/mapRecord.ts'
import type { Outcome } from '../../kit/result.ts'
import { checkShape } from '../file/checkShape.ts'
import { readFile } from '../file/readFile.ts'
import { startTroubles, type Troubles } from '../file/troubles.ts'
import { toReasons } from '../model/toReasons.ts'
import { type EntryText, glossaryFileSchema } from '../schema/glossaryFileSchema.ts'

/**
 * Reads what the terms on screen mean. A term without an entry is a problem, and so is one that says neither what it
 * stands on nor that it is ours. Without sources, what is cited is not checked.
 */
export function parseGlossary(
  text: string,
  file: string,
  sources?: readonly Source[],
): Outcome<Glossary, Problem> {
  const input = readFile(text, file)
  const troubles = startTroubles(input)
  const shape = input.value === undefined ? undefined : checkShape(glossaryFileSchema, input.value, troubles)
  const value = shape && toGlossary(shape.glossary, troubles, sources)
  return { value, problems: troubles.list() }
}

type GlossaryText = { readonly [Group in keyof Glossary]: Readonly<Record<keyof Glossary[Group], EntryText>> }

function toGlossary(
  text: GlossaryText,
  troubles: Troubles,
  sources: readonly Source[] | undefined,
): Glossary {
  const read = <Key extends string>(group: keyof Glossary, entries: Readonly<Record<Key, EntryText>>) =>
    mapRecord(entries, ({ because, ours, ...entry }, key): GlossaryEntry => {
      if (ours !== undefined) return { ...entry, grounds: { ours } }
      const path = ['glossary', group, key, 'because']
      return { ...entry, grounds: { because: toReasons(because, path, troubles, sources) } }
    })
  return {
    kinds: read('kinds', text.kinds),
    forms: read('forms', text.forms),
    payments: read('payments', text.payments),
    agreements: read('agreements', text.agreements),
    sectors: read('sectors', text.sectors),
    relations: read('relations', text.relations),
    patterns: read('patterns', text.patterns),
    families: read('families', text.families),
    lenses: read('lenses', text.lenses),
    words: read('words', text.words),
  }
}
