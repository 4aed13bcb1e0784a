import type { PackedPractice } from './pack.ts'

/** No shorter beginning is looked up: the pieces of the index have at least so many letters. */
export const SHORTEST_PREFIX = 2

/** Letters and digits alone, so that spaces, capitals and apostrophes do not matter. */
export const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '')

/** The words of a text, plain; what is no word is left out. */
export const wordsOf = (text: string) =>
  text
    .split(/[\s\-/&,.()]+/)
    .map(plain)
    .filter(word => word !== '')

/** By what a practice stands in the index: its code, its postcode, and each word of its name. */
export function indexWords({ code, name, postcode }: PackedPractice): readonly string[] {
  const words = [plain(code), plain(postcode), ...wordsOf(name)]
  return [...new Set(words)].filter(word => word.length >= SHORTEST_PREFIX)
}
