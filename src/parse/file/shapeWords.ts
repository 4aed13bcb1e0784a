import type { z } from 'zod'
import { describeFound } from './describeFound.ts'
import { fixNumber } from './fixNumber.ts'

/** "be at least 0", "be at most 200 characters long", "have at least 1 entry". */
export function describeBound(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const [word, count] =
    issue.code === 'too_small' ? ['at least', Number(issue.minimum)] : ['at most', Number(issue.maximum)]
  const isOne = count === 1
  switch (issue.origin) {
    case 'string':
      return `be ${word} ${count} ${isOne ? 'character' : 'characters'} long`
    case 'array':
      return `have ${word} ${count} ${isOne ? 'entry' : 'entries'}`
    default:
      return `be ${word} ${count}`
  }
}

/** What to do about a size that is out of bounds. */
export function fixSize({ code, origin }: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  if (origin === 'string') return code === 'too_big' ? 'Shorten it.' : 'Write it out.'
  if (origin === 'array') return code === 'too_big' ? 'Take some out.' : 'Add what is missing.'
  return 'Check the number and its unit (patients, whole pence, a share between 0 and 1).'
}

/** How large the thing found is, in the measure of its kind. */
export function describeSize(found: unknown): string {
  return typeof found === 'string' || Array.isArray(found) ? String(found.length) : quoteFound(found)
}

/** What was found, as a sentence quotes it. */
export function quoteFound(found: unknown): string {
  return typeof found === 'string' ? `“${describeFound(found)}”` : describeFound(found)
}

/** The types of values, in words. */
export const WANTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of keys and values',
  record: 'a set of names and values',
}

/** What would be right where a value is of the wrong type. */
export function fixType(expected: string, found: unknown): string {
  if (expected === 'string' && typeof found === 'number') return `Put it in quotes: "${found}".`
  if (expected === 'int' && typeof found === 'number')
    return 'Give whole numbers only (money in whole pence).'
  if ((expected === 'number' || expected === 'int') && typeof found === 'string') return fixNumber(found)
  if (expected === 'array') return 'Write a list: [a, b], or one line each beginning with “- ”.'
  return `Write ${WANTED[expected] ?? expected}.`
}
