import type { OrganisationId } from '../vocabulary/ids.ts'
import { formatPence } from '../words/formatPence.ts'

/** A stretch of a sentence: plain words, an amount, or the name of a body, so that a screen can link or hide it. */
export type Segment =
  | { readonly text: string }
  | { readonly text: string; readonly pence: number }
  | { readonly text: string; readonly organisation: OrganisationId }

/** Words in the making. */
export type Phrase = readonly Segment[]

type Sayable = string | number | Segment | Phrase

/** Builds a phrase from a template: `` say`${money} would move to ${body}` ``. */
export function say(texts: TemplateStringsArray, ...values: readonly Sayable[]): Phrase {
  return texts.flatMap((text, index): Phrase => {
    const value = values[index]
    return [...(text === '' ? [] : [{ text }]), ...(value === undefined ? [] : toPhrase(value))]
  })
}

function toPhrase(value: Sayable): Phrase {
  if (typeof value === 'string') return value === '' ? [] : [{ text: value }]
  if (typeof value === 'number') return [{ text: String(value) }]
  return 'text' in value ? [value] : value
}

/** "a", "a and b", "a, b and c". */
export function joinPhrases(phrases: readonly Phrase[], last = ' and ', between = ', '): Phrase {
  return phrases.flatMap((phrase, index): Phrase => {
    if (index === 0) return phrase
    return [{ text: index === phrases.length - 1 ? last : between }, ...phrase]
  })
}

/** "a, b and c" in plain words; "a and b, and c" where one of them has an "and" of its own. */
export function joinWords(words: readonly string[]): string {
  const last = words.some(word => word.includes(' and ')) ? ', and ' : ' and '
  return textOf(
    joinPhrases(
      words.map(word => say`${word}`),
      last,
    ),
  )
}

/** An amount: "£327.9m". */
export function sayPence(pence: number): Segment {
  return { text: formatPence(pence), pence }
}

export function textOf(phrase: Phrase): string {
  return phrase.map(segment => segment.text).join('')
}

/** A finished sentence: a capital first, a full stop last, neighbouring plain words run together. */
export function finishSentence(phrase: Phrase): Phrase {
  const runs: Segment[] = []
  for (const segment of [...phrase, { text: '.' }]) {
    const previous = runs.at(-1)
    if (previous !== undefined && isPlain(previous) && isPlain(segment)) {
      runs[runs.length - 1] = { text: previous.text + segment.text }
    } else runs.push(segment)
  }
  const [first, ...rest] = runs
  return first === undefined ? [] : [{ ...first, text: capitalise(first.text) }, ...rest]
}

function isPlain(segment: Segment): boolean {
  return !('pence' in segment) && !('organisation' in segment)
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
