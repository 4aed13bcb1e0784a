import { type ChooseFrom, SHEETS, WORD_SETS } from './sheetPlan.ts'
import { WORDS } from './wordSets.ts'

export const NOTES_SHEET = 'Notes'

const SET_NAMES: Readonly<Record<(typeof WORD_SETS)[number], string>> = {
  kinds: 'Kind',
  contracts: 'Contract',
  services: 'Service line',
  relations: 'Relation',
  coCommissioning: 'Core general practice is commissioned',
  measures: 'What (Rates and totals)',
}

/** The rows of the sheet that explains the others: the words first, so that lists can point at them, then each column. */
export function toNotes(): readonly (readonly string[])[] {
  return [
    ['Words and sheets', 'Word or column', 'What it means'],
    ...WORD_SETS.flatMap(set =>
      WORDS[set].map(({ word, name }) => [SET_NAMES[set], word, name === word ? '' : name]),
    ),
    ['', '', ''],
    ...Object.values(SHEETS).flatMap(({ name, note, columns }) => [
      [name, '', note],
      ...columns.map(column => [name, column.heading, column.note]),
    ]),
  ]
}

/** Where the words of a set stand, as a list to choose from points at them. */
export function toWordRange(from: ChooseFrom): string {
  let first = 2
  for (const set of WORD_SETS) {
    const last = first + WORDS[set].length - 1
    if (set === from) return `${NOTES_SHEET}!$B$${first}:$B$${last}`
    first = last + 1
  }
  throw new Error(`There are no words of “${from}”`)
}
