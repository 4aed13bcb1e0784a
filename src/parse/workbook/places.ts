import type { Path } from '../file/inputFile.ts'

/** Where the values of an economy's file stand in a workbook. */
export type Places = {
  readonly put: (path: Path, sheet: string, row: number, column: number) => void
  /** The number of the place of a value, or of the nearest thing round it that has one; in the order of `put`. */
  readonly lineOf: (path: Path) => number | undefined
  /** `Practices!D14`. */
  readonly addressOf: (line: number) => string | undefined
}

/** Rows and columns count from 0. */
export function toAddress(sheet: string, row: number, column: number): string {
  const name = /^[A-Za-z]\w*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`
  return `${name}!${toLetters(column)}${row + 1}`
}

function toLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : `${toLetters(Math.floor(column / 26) - 1)}${last}`
}

export function startPlaces(): Places {
  const lines = new Map<string, number>()
  const addresses: string[] = []
  const keyOf = (path: Path) => path.join(' ')
  return {
    put: (path, sheet, row, column) => {
      lines.set(keyOf(path), addresses.length + 1)
      addresses.push(toAddress(sheet, row, column))
    },
    lineOf: path => {
      for (let length = path.length; length > 0; length -= 1) {
        const line = lines.get(keyOf(path.slice(0, length)))
        if (line !== undefined) return line
      }
      return undefined
    },
    addressOf: line => addresses[line - 1],
  }
}
