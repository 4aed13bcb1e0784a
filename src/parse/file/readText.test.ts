import { describe, expect, it } from 'vitest'
import { readText } from './readText.ts'

const read = (bytes: readonly number[] | Uint8Array) => readText(Uint8Array.from(bytes), 'f.yaml')
const letters = (text: string) => [...text].map(letter => letter.charCodeAt(0))
const NAME = 'name: St Luke’s\n'

describe('the text of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(NAME)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${NAME}`)],
    ['UTF-16 with its mark', new Uint8Array(Buffer.from(`\uFEFF${NAME}`, 'utf16le'))],
    ['UTF-16 without its mark', new Uint8Array(Buffer.from(NAME, 'utf16le'))],
    ['UTF-16, the other way round', new Uint8Array(Buffer.from(`\uFEFF${NAME}`, 'utf16le').swap16())],
    ['Windows-1252', Uint8Array.from(letters(NAME.replace('’', '\x92')))],
  ])('is read where it was saved as %s', (_, bytes) => {
    expect(readText(bytes, 'f.yaml').value?.replace('\uFEFF', '')).toBe(NAME)
  })

  it.each<[string, readonly number[]]>([
    ['empty', []],
    ['empty', letters('\xef\xbb\xbf \n\n')],
    ['empty', Array.from({ length: 5_000 }, () => 0)],
    ['picture', letters('\x89PNG\r\n\x1a\n\0\0')],
    ['picture', letters('\xff\xd8\xff\xe0')],
    ['picture', letters('\0\0\0\x18ftypheic')],
    ['PDF', letters('%PDF-1.7')],
    ['old workbook', letters('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['workbook', letters('PK\x03\x04...[Content_Types].xml...xl/workbook.xml')],
    ['document', letters('PK\x03\x04...word/document.xml')],
    ['slides', letters('PK\x03\x04...ppt/presentation.xml')],
    ['archive', letters('PK\x03\x04...economy.yaml')],
    ['other', letters('id: x\0\0\x01\x02\0 and more')],
  ])('is none where the file is %s, and that is said', (found, bytes) => {
    const { value, problems } = read(bytes)
    expect(value).toBeUndefined()
    expect(problems).toMatchObject([{ file: 'f.yaml', found }])
  })
})
