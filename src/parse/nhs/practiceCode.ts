/** A practice's code: a letter and five digits, or Crown dependencies' three letters and digits. */
export function isPracticeCode(text: string): boolean {
  return /^([A-Z]\d{5}|(?:ALD|GUE|JER)\d{3})$/.test(text.trim().toUpperCase())
}

/** A commissioner's code: three letters and digits, at least one of them a letter; since 2020 also five. */
export function isCommissionerCode(text: string): boolean {
  return /^(?=.*[A-Z])[A-Z0-9]{3}([A-Z0-9]{2})?$/.test(text)
}

/** A code that a spreadsheet has turned into a number, as `00E1` into `0.00E+00`: what it was cannot be told. */
export function isTurnedIntoNumber(text: string): boolean {
  return /^\d+([.,]\d+)?(E[+-]?\d+)?$/i.test(text.trim())
}
