import type { PracticesFile } from './readPractices.ts'

/** Whether a row of another file belongs to an active practice of the area, of another area, or of none. */
type RowPlace = 'here' | 'elsewhere' | 'nobody'

/** The area that an import is for. */
export type Area = {
  /** Finds the place of a row by its practice's code and, where the row has one, its commissioner's. */
  readonly place: (code: string, commissioner: string) => RowPlace
  /** Why a code is not an active practice. */
  readonly whyNobody: (code: string) => string
}

/** Commissioners as some files write them: `01W00` is `01W`. */
function toCommissionerCode(text: string): string {
  const code = text.trim().toUpperCase()
  return /^[A-Z0-9]{3}00$/.test(code) ? code.slice(0, 3) : code
}

/** Decides, for the rows of the other files, what the practices file says of their practice. */
export function toArea(practices: PracticesFile, wanted: (commissioner: string) => boolean): Area {
  const isWhole = [...practices.active.values()].every(practice => wanted(practice.commissioner))
  return {
    place: (code, commissioner) => {
      const practice = practices.active.get(code)
      if (practice !== undefined) return wanted(practice.commissioner) ? 'here' : 'elsewhere'
      const known = toCommissionerCode(commissioner) || practices.inactive.get(code)?.commissioner
      return (known === undefined ? isWhole : wanted(known)) ? 'nobody' : 'elsewhere'
    },
    whyNobody: code => {
      const inactive = practices.inactive.get(code)
      return inactive === undefined
        ? 'No practice of this code stands in the practices file.'
        : `Not an active practice in the practices file. ${inactive.reason}`
    },
  }
}
