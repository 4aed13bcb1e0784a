import { BadWorkbook } from './readZip.ts'

const MOST_ROWS = 300_000
const MOST_COLUMNS = 256
const MOST_CELLS = 5_000_000

/** One attribute of a tag, as written. */
export function attributeOf(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}="`)
  if (at < 0) return undefined
  const from = at + name.length + 3
  const to = tag.indexOf('"', from)
  return to < 0 ? undefined : tag.slice(from, to)
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text as XML writes it, read: its five entities, numbered characters, and Excel's `_x000D_`. */
export function decodeXml(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text
  return text
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** The texts that cells refer to by number. Spellings for pronunciation are left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = []
  for (const [, inner] of xml.matchAll(/<(?:\w+:)?si>([\s\S]*?)<\/(?:\w+:)?si>|<(?:\w+:)?si\/>/g)) {
    strings.push(readTexts(inner ?? ''))
  }
  return strings
}

function readTexts(xml: string): string {
  const plain = xml.includes('rPh') ? xml.replace(/<(?:\w+:)?rPh[\s\S]*?<\/(?:\w+:)?rPh>/g, '') : xml
  let text = ''
  for (const [, inner] of plain.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)) text += inner ?? ''
  return decodeXml(text)
}

/** A cell as the sheet types it; an error such as `#REF!` is text, an empty cell the empty text. */
export type SheetCell = string | number | boolean

/**
 * A sheet's rows; rows and cells that the file leaves out are empty. `toCell` makes of each cell what the caller
 * wants. Throws `BadWorkbook` beyond its bounds.
 */
export function readSheet<Cell>(
  xml: string,
  strings: readonly string[],
  toCell: (cell: SheetCell) => Cell,
): readonly (readonly Cell[])[] {
  const rows: Cell[][] = []
  const empty = toCell('')
  let cells = 0
  let row: Cell[] = []
  let column = 0
  // Rows and cells in the order of the file; the content of a cell is read up to its end tag.
  const tags = /<(?:\w+:)?(row|c)(\s[^>]*?)?(\/)?>/g
  for (let match = tags.exec(xml); match !== null; match = tags.exec(xml)) {
    const [tag, name, , closed] = match
    if (name === 'row') {
      const number = Number(attributeOf(tag, 'r') ?? rows.length + 1)
      if (!(number >= 1 && number <= MOST_ROWS))
        throw new BadWorkbook('It has more rows than any list of practices.')
      while (rows.length < number) rows.push([])
      row = rows[number - 1] ?? []
      column = 0
      continue
    }
    cells += 1
    if (cells > MOST_CELLS) throw new BadWorkbook('It has more cells than any list of practices.')
    column = toColumn(attributeOf(tag, 'r')) ?? column
    if (column >= MOST_COLUMNS) throw new BadWorkbook('It has more columns than any list of practices.')
    if (closed === undefined) {
      const end = xml.slice(tags.lastIndex, tags.lastIndex + 200_000).search(/<\/(?:\w+:)?c>/)
      if (end < 0) throw new BadWorkbook('A cell of it has no end.')
      const inner = xml.slice(tags.lastIndex, tags.lastIndex + end)
      while (row.length < column) row.push(empty)
      row[column] = toCell(readCell(attributeOf(tag, 't'), inner, strings))
      tags.lastIndex += end
    }
    column += 1
  }
  return rows
}

function readCell(type: string | undefined, xml: string, strings: readonly string[]): SheetCell {
  if (type === 'inlineStr') return readTexts(xml)
  const value = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</.exec(xml)?.[1] ?? ''
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'b') return value.trim() === '1'
  const number = type === undefined || type === 'n' ? Number(value) : Number.NaN
  return value.trim() === '' || !Number.isFinite(number) ? decodeXml(value) : number
}

/** `C7` is column 2. */
function toColumn(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (letters === undefined) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
