import { type Damage, ofText, PAYLOADS, pick, TEXT_DAMAGE } from './damage.ts'

const eachLine = (change: (cells: string[], at: number) => string[]) => (text: string) =>
  text
    .split(/\r?\n/)
    .map((line, at) => (line === '' ? line : change(line.split(','), at).join(',')))
    .join('\r\n')

/** What may happen to tables; a spreadsheet does most of it unasked. */
export const TABLE_DAMAGE: readonly Damage[] = [
  ...TEXT_DAMAGE.filter(({ name }) => name !== 'NULs in it' && name !== 'one byte in forty flipped'),
  {
    name: 'columns in another order',
    to: ofText(eachLine(([first = '', second = '', ...rest]) => [...rest, second, first])),
  },
  {
    name: 'codes made numbers and dates',
    to: ofText((text, random) =>
      text
        .replace(/\b[A-Z](\d{5})\b/g, (all, digits: string) =>
          random() < 0.5 ? pick(random, [`${Number(digits)}`, `9.0E+04`, '############']) : all,
        )
        .replace(/\b\d{8}\b/g, all => (random() < 0.5 ? '42095' : all))
        .replaceAll(',', ';'),
    ),
  },
  {
    name: 'scripts and formulas for names',
    to: ofText((text, random) =>
      text.replace(/\b[A-Z]{4,}[A-Z ]*\b/g, all =>
        random() < 0.3 ? `"${pick(random, PAYLOADS).replaceAll('"', '""')}"` : all,
      ),
    ),
  },
  {
    name: 'a quotation mark that never closes',
    to: ofText(
      eachLine((cells, at) =>
        at === 2 ? cells.map((cell, column) => (column === 1 ? `"${cell}` : cell)) : cells,
      ),
    ),
  },
]
