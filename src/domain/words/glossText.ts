import type { Terms } from '../vocabulary/terms.ts'

/** Before a word in capitals these are no part of its name: "the CCG", but "Corby CCG". */
const NO_NAMES = /^(a|as|both|each|every|if|in|its|no|of|one|that|the|their|this|when|where|which)$/i

/**
 * What a source says, for a reader of these words: it keeps its words of 2015, and where it first mentions what has a
 * word of now, that follows in brackets: "The CCG (successor: ICB) leads." Proper names stay, and so does a text that
 * says the word of now itself; so a text may be read twice. In the words of 2015 it is the text.
 */
export function glossText(text: string, { glosses = [] }: Pick<Terms, 'glosses'>): string {
  const met = new Set<string>()
  return glosses.reduce((told, gloss) => {
    if (met.has(gloss.term) || told.includes(gloss.word ?? gloss.aside)) return told
    const end = findMention(told, gloss.says)
    if (end === undefined) return told
    met.add(gloss.term)
    return `${told.slice(0, end)}${gloss.aside}${told.slice(end)}`
  }, text)
}

/** Where the first mention ends that is no name; a possessive is its end. */
function findMention(text: string, says: string): number | undefined {
  const [low, sought] = [text.toLowerCase(), says.toLowerCase()]
  for (let at = low.indexOf(sought); at >= 0; at = low.indexOf(sought, at + 1)) {
    const end = at + sought.length
    if (/[\p{L}\d-]$/u.test(text.slice(0, at)) || /^[\p{L}\d-]/u.test(text.slice(end))) continue
    if (says !== sought && isPartOfName(text.slice(0, at))) continue
    return end + (/^[’']s?/.exec(text.slice(end))?.[0].length ?? 0)
  }
  return undefined
}

/** Whether what stands before is a name that goes on: "Corby ", but not "The " or "sources. ". */
function isPartOfName(before: string): boolean {
  const [, last] = /(?:^|[^\p{L}])(\p{Lu}[\p{L}’'-]*) $/u.exec(before) ?? []
  return last !== undefined && !NO_NAMES.test(last)
}
