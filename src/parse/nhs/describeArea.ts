import type { ImportChoices } from './importRequest.ts'
import { toTitleCase } from './toTitleCase.ts'

/** "NHS STOCKPORT CCG" is the CCG of Stockport; a sub-ICB location keeps its code, which tells it from its siblings. */
export function toPlaceName(commissioner: string): string {
  return commissioner
    .replace(/^NHS\s+/i, '')
    .replace(/\s+(CCG|CLINICAL COMMISSIONING GROUP)$/i, '')
    .trim()
}

/** The economy's id and name: as the user says, else after its commissioners. */
export function nameArea(
  request: ImportChoices,
  names: readonly string[],
): { readonly id: string; readonly name: string } {
  const places = names.map(toPlaceName)
  const listed = places.length > 3 ? `${places.length} areas` : places.join(' and ')
  const name = request.name ?? (request.commissioners === 'all' && places.length > 100 ? 'England' : listed)
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return { id: request.id ?? (slug === '' ? 'area' : slug), name }
}

/** The commissioner's name in words; without any file that names it, its code says so. */
export function nameCommissioner(code: string, sources: readonly (string | undefined)[]): string {
  const found = sources.find(name => name !== undefined && name !== '')
  if (found === undefined) return `Commissioner ${code}`
  const name = toTitleCase(found.toUpperCase() === found ? found : found)
  return /^NHS\b/i.test(name) || !/CCG$/i.test(name) ? name : `NHS ${name}`
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** An extract date in any of the ways that the files write it, as year and month; what a file's name tells will do. */
export function toAsOf(extractDate: string | undefined, files: readonly string[]): string {
  const date = extractDate?.trim().toLowerCase() ?? ''
  const [, isoYear, isoMonth] = /^(\d{4})-(\d{2})/.exec(date) ?? []
  if (isoYear !== undefined && isoMonth !== undefined) return `${isoYear}-${isoMonth}`
  const [, word = '', wordYear] = /^\d{1,2}[- ]?([a-z]{3})[a-z]*[- ]?(\d{2,4})$/.exec(date) ?? []
  const [, number, numberYear] = /^\d{1,2}\/(\d{1,2})\/(\d{2,4})$/.exec(date) ?? []
  const month = number === undefined ? MONTHS.indexOf(word) + 1 : Number(number)
  const year = wordYear ?? numberYear
  if (year !== undefined && month >= 1 && month <= 12) {
    return `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}`
  }
  // A spreadsheet's day number.
  if (/^4\d{4}$/.test(date)) {
    return new Date(Date.UTC(1899, 11, 30 + Number(date))).toISOString().slice(0, 7)
  }
  for (const file of files) {
    const [, fileYear, fileMonth] = /(20\d\d)[-_](0[1-9]|1[0-2])(?!\d)/.exec(file) ?? []
    if (fileYear !== undefined && fileMonth !== undefined) return `${fileYear}-${fileMonth}`
  }
  return 'not known'
}

/** The financial year of a payments file, which only its name tells: `nhspaymentsgp-15-16-csv.csv` is 2015/16. */
export function toPaymentYear(file: string): string {
  for (const [, first = '', second = ''] of file.matchAll(/(?<!\d)(?:20)?(\d\d)[-_/](?:20)?(\d\d)(?!\d)/g)) {
    if ((Number(first) + 1) % 100 === Number(second)) return `20${first}/${second}`
  }
  return 'year not known'
}
