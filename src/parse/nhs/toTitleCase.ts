/** Words that keep their capitals. Others without a vowel do so too, unless they are listed as abbreviations. */
const CAPITALS = new Set(
  'NHS CCG ICB PMS GMS APMS GP GPS PCC PCT PCN UK LLP CIC HMP OOH WIC UTC A&E T&O ENT II III IV VI VII'.split(
    ' ',
  ),
)
const ABBREVIATIONS = new Set(
  'DR DRS MR MRS MS ST STS RD SQ LTD CTR CTRE CNTR MT NR HLTH GRP PRTNRS PTNRS SURG'.split(' '),
)
const SMALL = new Set('of and the at in on by for with to upon under next de la le cum'.split(' '))

/**
 * A name in capitals, as the published files have them, as people write it: "MARPLE BRIDGE SURGERY" becomes
 * "Marple Bridge Surgery". A name that has small letters already is left as it is.
 */
export function toTitleCase(name: string): string {
  const plain = name.replace(/\s+/g, ' ').trim()
  // Some editions were put into small letters by a program that took an apostrophe for a space: "St Luke'S".
  if (/\p{Ll}/u.test(plain)) return plain.replace(/(\p{Ll}['’])S\b/gu, '$1s')
  return plain
    .split(' ')
    .map((word, index) => casePart(word, index > 0))
    .join(' ')
}

function casePart(word: string, inside: boolean): string {
  if (CAPITALS.has(trimMarks(word))) return word
  const joint = /[-/]/.exec(word)?.[0]
  if (joint !== undefined) {
    const parts = word.split(joint)
    return parts.map((part, index) => casePart(part, inside || index > 0)).join(joint)
  }
  // Initials: "J.A.", "R&D".
  if (/^(?:[A-Z][.&])+[A-Z]?\.?,?$/.test(word)) return word
  // Abbreviations run together: "FAM.MED.PRAC".
  if (/[A-Z]{2,}\.[A-Z]{2,}/.test(word))
    return word
      .split('.')
      .map(part => casePart(part, false))
      .join('.')
  return caseWord(word, inside)
}

function caseWord(word: string, inside: boolean): string {
  const letters = trimMarks(word)
  const lower = word.toLowerCase()
  if (inside && SMALL.has(letters.toLowerCase()) && !word.startsWith('(')) return lower
  const isInitials =
    letters.length >= 2 && letters.length <= 5 && /^[A-Z]+$/.test(letters) && !/[AEIOUY]/.test(letters)
  if (isInitials && !ABBREVIATIONS.has(letters)) return word
  return lower
    .replace(/^([^a-z0-9]*)([a-z])/, (_, marks: string, first: string) => marks + first.toUpperCase())
    .replace(
      /^(\W*)(Mc)([a-z])(?=[a-z]{2})/,
      (_, marks: string, mc: string, next: string) => marks + mc + next.toUpperCase(),
    )
    .replace(
      /^(\W*)([OD]['’])([a-z])(?=[a-z]{2})/,
      (_, marks: string, o: string, next: string) => marks + o + next.toUpperCase(),
    )
}

function trimMarks(word: string): string {
  return word.replace(/^[^A-Za-z0-9&]+|[^A-Za-z0-9&]+$/g, '')
}
