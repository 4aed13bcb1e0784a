/** What would be right where a text stands that was to be a number: the number itself, where it can be told. */
export function fixNumber(found: string): string {
  const [, pound, digits = '', percent] = /^(£?)\s*(\d[\d,\s]*(?:\.\d+)?)\s*(%?)$/.exec(found.trim()) ?? []
  const number = Number(digits.replaceAll(/[,\s]/g, ''))
  if (digits === '' || !Number.isFinite(number))
    return 'Write the number without quotes, commas, spaces or a currency sign.'
  if (percent !== '') return `Write a share as a part of 1: ${Number((number / 100).toFixed(6))}.`
  if (pound !== '')
    return `Write whole pence, without the sign and without commas: ${Math.round(number * 100)}.`
  return `Write it without quotes, commas or spaces: ${number}.`
}
