import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readTables } from './readTables.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array) => readTables({ file: 'f.csv', bytes })
const rowsOf = (bytes: Uint8Array) => read(bytes).value?.[0]?.rows

const CSV = 'Code,Name\r\nP90001,St Luke’s\r\nP90002,"Beck Street, Marl"\r\n'
const ROWS = [['Code', 'Name'], ['P90001', 'St Luke’s'], ['P90002', 'Beck Street, Marl'], ['']]

describe('reading a table as somebody saved it', () => {
  it.each<[string, Uint8Array]>([
    ['as it was published', bytesOf(CSV)],
    ['with a byte order mark', bytesOf(`\uFEFF${CSV}`)],
    ['with the line ends of an old Mac', bytesOf(CSV.replaceAll('\r\n', '\r'))],
    ['with the line ends of Unix', bytesOf(CSV.replaceAll('\r\n', '\n'))],
    ['as “Unicode text”', new Uint8Array(Buffer.from(`\uFEFF${CSV}`, 'utf16le'))],
    ['in UTF-16 without a mark', new Uint8Array(Buffer.from(CSV, 'utf16le'))],
    ['with tabs', bytesOf(CSV.replace('Code,', 'Code\t').replace('01,', '01\t').replace('02,', '02\t'))],
    ['with semicolons', bytesOf(CSV.replace('Code,', 'Code;').replace('01,', '01;').replace('02,', '02;'))],
    ['in a ZIP archive, as it is published', zipSync({ 'a/f.csv': strToU8(CSV) })],
  ])('%s', (_, bytes) => {
    expect(rowsOf(bytes)).toEqual(ROWS)
  })

  it('takes the word of a first line that names the delimiter, and keeps the numbers of the rows', () => {
    expect(rowsOf(bytesOf('sep=|\na|b,c\n1|2\n'))).toEqual([[], ['a', 'b,c'], ['1', '2'], ['']])
  })

  it('takes the delimiter from several lines: a title has none', () => {
    expect(rowsOf(bytesOf('List sizes, by practice\na;b;c\n1;2;3'))?.[1]).toEqual(['a', 'b', 'c'])
  })

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'before 2007'],
    ['a PDF', bytesOf('%PDF-1.7 …'), 'PDF'],
    ['a page that says the download failed', bytesOf('\n<!DOCTYPE html><html>'), 'web page'],
    ['an economy', bytesOf('schemaVersion: 1\nid: vale\n'), 'not a table'],
    ['an economy in JSON', bytesOf('{\n  "schemaVersion": 1,'), 'not a table'],
    ['a picture', Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 31), 'not text'],
    ['a damaged archive', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9]), 'cut short'],
    ['a file of commas alone', new Uint8Array(16_000_000).fill(44), 'million cells'],
  ])('says what it is that is no table: %s', (_, bytes, words) => {
    const { value, problems } = read(bytes)
    expect(value).toBeUndefined()
    expect(problems[0]?.message).toContain(words)
    expect(problems[0]?.fix).not.toBe('')
  })

  it('names a quotation mark that never closes once, however much it spoils', () => {
    const { problems } = read(bytesOf(`a,b\n1,"2\n${'3,4\n'.repeat(1_000)}`))
    expect(problems.map(problem => problem.code)).toContain('bad-quotes')
    expect(problems.length).toBeLessThanOrEqual(20)
  })

  it('reads a bomb of an archive no further than its bounds', { timeout: 60_000 }, () => {
    const bomb = zipSync({ 'f.csv': new Uint8Array(170_000_000).fill(44) })
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(read(bomb).problems[0]?.message).toContain('unpacks to more')
  })
})
