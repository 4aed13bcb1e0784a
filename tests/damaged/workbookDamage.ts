import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { ANY_DAMAGE, type Damage, PAYLOADS } from './damage.ts'

const SHEET = 'xl/worksheets/sheet1.xml'

/** Packs the workbook again with some of its parts changed; a part without text is taken out. */
const repack =
  (change: (part: string, name: string) => string | undefined) =>
  (bytes: Uint8Array): Uint8Array => {
    const parts = Object.entries(unzipSync(bytes)).flatMap(([name, part]): [string, Uint8Array][] => {
      const text = change(strFromU8(part), name)
      return text === undefined ? [] : [[name, strToU8(text)]]
    })
    return zipSync(Object.fromEntries(parts))
  }

const inSheet = (change: (sheet: string) => string) =>
  repack((part, name) => (name === SHEET ? change(part) : part))

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What may happen to workbooks, which are archives of XML. */
export const WORKBOOK_DAMAGE: readonly Damage[] = [
  ...ANY_DAMAGE.filter(({ name }) => name !== 'all bytes random'),
  {
    name: 'a bomb for a sheet',
    to: bytes => zipSync({ ...unzipSync(bytes), [SHEET]: new Uint8Array(81_000_000).fill(32) }, { level: 1 }),
  },
  { name: 'a sheet that is not there', to: repack((part, name) => (name === SHEET ? undefined : part)) },
  {
    name: 'entities that unfold',
    to: inSheet(
      sheet =>
        `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>${sheet}`,
    ),
  },
  {
    name: 'formulas and scripts in cells',
    to: inSheet(sheet => {
      const cells = PAYLOADS.map(
        text => `<c t="str"><f>${escapeXml(text)}</f><v>${escapeXml(text)}</v></c>`,
      ).join('')
      return sheet.replace('</sheetData>', `<row>${cells}</row></sheetData>`)
    }),
  },
  {
    name: 'cells far out, and strings that are nowhere',
    to: inSheet(sheet =>
      sheet.replace(
        '</sheetData>',
        '<row r="900000000"><c r="ZZZZ900000000" t="s"><v>99999</v></c></row></sheetData>',
      ),
    ),
  },
]
