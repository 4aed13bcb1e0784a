import { cellOf, type Table } from '../table/table.ts'
import { isPracticeCode } from './practiceCode.ts'

/** What a list of practices of one's own may say of each. */
export const OWN_FIELDS = ['code', 'name', 'postcode', 'commissioner', 'list'] as const
export type OwnField = (typeof OWN_FIELDS)[number]

/** Which column of somebody's own list of practices is what. */
export type OwnColumns = {
  /** The row of the headings, from 0; -1 where there are none. */
  readonly header: number
  /** Positions from 0; what is absent stands in no column. */
  readonly columns: Partial<Readonly<Record<OwnField, number>>>
  /** The commissioner's code of every row, where no column tells it. */
  readonly commissionerForAll?: string
}

const TOP = 12
const LOOKED_AT = 60

/** Headings that tell a field, the plainest first. */
const HEADINGS: Readonly<Record<OwnField, readonly RegExp[]>> = {
  code: [
    /^(gp |ods |practice |surgery |organisation |org |national )*code$/,
    /\b(practice|ods|gp|surgery|organisation)\b.*\b(code|id|no|number)\b/,
    /^(code|id|ods)\b/,
  ],
  name: [
    /^(gp |practice |surgery |organisation )*name$/,
    /^(gp )?(practice|surgery|organisation)$/,
    /\bname\b/,
  ],
  postcode: [/post ?code|^pc$/],
  commissioner: [
    /\b(ccg|commissioner|sub icb( location)?|pct|pco)\b.*\bcode\b/,
    /\b(ccg|commissioner|sub icb|icb|pct|pco)\b/,
  ],
  list: [/list ?size/, /registered|patients|population|headcount/, /\blist\b|^total$/],
}

/** What the cells of a column have to look like for most of its rows. */
const LOOKS: Partial<Readonly<Record<OwnField, (text: string) => boolean>>> = {
  code: isPracticeCode,
  postcode: text => /^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/i.test(text),
  list: text => /^\d{1,3}([,. ]?\d{3})*(\.0+)?$/.test(text),
}

/**
 * Guesses which column is what from the headings, and where those do not tell from the cells beneath. `isLikely` where
 * the table has a column of practice codes and a name or a list to go with them.
 */
export function guessOwnColumns(table: Table): OwnColumns & { readonly isLikely: boolean } {
  const header = findHeadingRow(table)
  const rows = table.rows.slice(header + 1, header + 1 + LOOKED_AT)
  const width = Math.max(0, ...rows.map(row => row.length))
  const headings = Array.from({ length: width }, (_, at) => toWords(cellOf(table.rows[header], at)))
  const looksLike = (field: OwnField, at: number) => {
    const test = LOOKS[field]
    const filled = rows.map(row => cellOf(row, at)).filter(cell => cell !== '')
    return test === undefined || (filled.length > 0 && filled.filter(test).length * 2 > filled.length)
  }
  const columns: Partial<Record<OwnField, number>> = {}
  const taken = new Set<number>()
  for (const field of OWN_FIELDS) {
    const free = headings.map((_, at) => at).filter(at => !taken.has(at) && looksLike(field, at))
    const named = HEADINGS[field]
      .map(pattern => free.find(at => pattern.test(headings[at] ?? '')))
      .find(at => at !== undefined)
    const at = named ?? (field === 'code' || field === 'postcode' ? free[0] : undefined)
    if (at === undefined) continue
    columns[field] = at
    taken.add(at)
  }
  const isLikely = columns.code !== undefined && (columns.name ?? columns.list) !== undefined
  return { header, columns, isLikely }
}

/** The first row of the top that has several words and no code of a practice; -1 where there is none. */
function findHeadingRow(table: Table): number {
  return table.rows
    .slice(0, TOP)
    .findIndex(row => row.filter(cell => /[a-z]/i.test(cell)).length >= 2 && !row.some(isPracticeCode))
}

function toWords(heading: string): string {
  return heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
