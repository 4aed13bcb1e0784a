import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Outcome } from '../../kit/result.ts'
import { decodeText, tellWideEncoding } from './decodeText.ts'

/**
 * The text of a file that somebody opened. What is no text is told by what it is, from its content, since the ending
 * of a name may lie or be hidden: a workbook, a document, a picture, an empty file.
 */
export function readText(bytes: Uint8Array, file: string): Outcome<string, Problem> {
  const stranger = recogniseStranger(bytes)
  const text = stranger === undefined ? decodeText(bytes) : ''
  if (/[^\s\0\uFEFF]/.test(text)) return { value: text, problems: [] }
  const found = stranger ?? 'empty'
  return { value: undefined, problems: [{ file, found, ...STRANGERS[found] }] }
}

type Stranger =
  | 'empty'
  | 'workbook'
  | 'old workbook'
  | 'document'
  | 'slides'
  | 'archive'
  | 'PDF'
  | 'picture'
  | 'other'

type Trouble = Omit<Problem, 'file' | 'found'>
const WANTED = 'An economy or a scenario is a plain text file: YAML or JSON.'

const STRANGERS: Readonly<Record<Stranger, Trouble>> = {
  empty: {
    code: 'empty-file',
    message: 'The file is empty.',
    fix: 'Check that it was saved, and that it has come down whole if it is kept online; then open it again.',
  },
  workbook: {
    code: 'workbook',
    message: 'This is an Excel workbook, not an economy or a scenario.',
    fix: 'Import makes an economy of NHS tables, workbooks among them. Anything else has to be written as YAML or JSON.',
  },
  'old workbook': {
    code: 'workbook',
    message: 'This is a file of an old Office program (.xls or .doc), not an economy or a scenario.',
    fix: 'Save it as .xlsx or CSV; Import then makes an economy of it where it is an NHS table.',
  },
  document: {
    code: 'not-text',
    message: 'This is a Word document, not an economy or a scenario.',
    fix: `${WANTED} Copy the words out into a text editor, or save as plain text.`,
  },
  slides: {
    code: 'not-text',
    message: 'These are PowerPoint slides, not an economy or a scenario.',
    fix: WANTED,
  },
  archive: {
    code: 'not-text',
    message: 'This is a ZIP archive.',
    fix: 'Unpack it first, and open the file inside.',
  },
  PDF: { code: 'not-text', message: 'This is a PDF, not an economy or a scenario.', fix: WANTED },
  picture: { code: 'not-text', message: 'This is a picture, not an economy or a scenario.', fix: WANTED },
  other: { code: 'not-text', message: 'This is not a text file.', fix: WANTED },
}

/** What the first bytes of a file say that it is. */
const BEGINNINGS: readonly (readonly [string, Stranger])[] = [
  ['\xd0\xcf\x11\xe0', 'old workbook'],
  ['%PDF', 'PDF'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['\x1f\x8b', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['Rar!', 'archive'],
]

function recogniseStranger(bytes: Uint8Array): Stranger | undefined {
  const top = toLetters(bytes.subarray(0, 4_096))
  if (top.startsWith('PK\x03\x04') || top.startsWith('PK\x05\x06')) return recogniseArchive(bytes)
  const beginning = BEGINNINGS.find(([letters]) => top.startsWith(letters))
  if (beginning !== undefined) return beginning[1]
  // WebP, and the pictures of phones (HEIC, AVIF).
  if (/^RIFF....WEBP/s.test(top) || /^....ftyp(hei|mif|avi)/s.test(top)) return 'picture'
  const isText = !top.includes('\0') || tellWideEncoding(bytes) !== undefined || /^\0+$/.test(top)
  return isText ? undefined : 'other'
}

/** Office files are archives; the parts that they list at their end tell them apart. */
function recogniseArchive(bytes: Uint8Array): Stranger {
  const list = toLetters(bytes.subarray(-65_536))
  if (list.includes('xl/workbook')) return 'workbook'
  if (list.includes('word/document')) return 'document'
  return list.includes('ppt/presentation') ? 'slides' : 'archive'
}

/** Each byte as the letter of the same number. */
function toLetters(bytes: Uint8Array): string {
  let letters = ''
  for (const byte of bytes) letters += String.fromCharCode(byte)
  return letters
}
