import { describe, expect, it } from 'vitest'
import { readFile } from './readFile.ts'

const tell = (text: string) => readFile(text, 'f.yaml').problems.map(({ line, code }) => `${line} ${code}`)

describe('reading a file', () => {
  it('reads YAML and JSON alike, with or without a byte order mark', () => {
    for (const text of ['a: [1, b]', '{"a": [1, "b"]}', '\uFEFFa: [1, b]']) {
      expect(readFile(text, 'f').value).toEqual({ a: [1, 'b'] })
    }
  })

  it('knows the line of every value, or of the nearest thing round it', () => {
    const { lineOf } = readFile('a: 1\nb:\n  - c: 2\n  - c: 3\n    d: {e: 4}\n', 'f')
    expect(lineOf(['a'])).toBe(1)
    expect(lineOf(['b', 1, 'c'])).toBe(4)
    expect(lineOf(['b', 1, 'd', 'e'])).toBe(5)
    expect(lineOf(['b', 1, 'missing'])).toBe(4)
    expect(lineOf(['b', 7])).toBe(2)
  })

  it('names a key that stands twice', () => {
    expect(tell('a: 1\nb: 2\na: 3\n')).toEqual(['3 repeated-key'])
  })

  it('names text that is not YAML, by line', () => {
    expect(tell('a: 1\nb: [1, 2\nc: 3\n')[0]).toMatch(/^[23] not-yaml$/)
  })

  it('tells the first fault alone, in the words of the notation that was meant', () => {
    const words = (text: string) =>
      readFile(text, 'f').problems.map(({ line, message }) => `${line} ${message}`)
    expect(words('{\n"a": 1\n"b": [2}')).toEqual(['3 This is not yet JSON: a comma is missing before "b".'])
    expect(words('a: 1\n  b: 2\n c: 3')).toHaveLength(1)
    expect(words('a:\n\t- b\n')).toEqual(['2 This is not yet YAML: a line begins with a tab.'])
    expect(words('a: [1, 2\nb: 3')).toEqual([
      '2 This is not yet YAML: a bracket is not closed where it should be.',
    ])
    expect(words('a: 1\nb: *c\n')).toEqual(['2 “*c” stands for something that the file nowhere names.'])
  })

  it('tells a quotation mark that is never closed where it was opened', () => {
    expect(tell('a: 1\nb: "c\nd: 2\ne: 3\n')).toEqual(['2 not-yaml'])
  })

  it('refuses keys that name parts of the language', () => {
    expect(tell('a: 1\n__proto__: { b: 2 }\n')).toEqual(['2 reserved-name'])
    expect(tell('{"a": {"constructor": 1}}')).toEqual(['1 reserved-name'])
    expect(Object.hasOwn(Object.prototype, 'b')).toBe(false)
  })

  it('refuses aliases that unfold without end', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (let index = 1; index < 9; index += 1) {
      const before = String.fromCharCode(96 + index)
      const name = String.fromCharCode(97 + index)
      lines.push(`${name}: &${name} [${`*${before}, `.repeat(8)}*${before}]`)
    }
    expect(tell(lines.join('\n'))).toEqual(['undefined unreadable'])
  })

  it('refuses what is nested beyond any honest file', () => {
    expect(readFile(`${'['.repeat(100)}${']'.repeat(100)}`, 'f').problems[0]?.code).toBe('too-deep')
    expect(readFile('['.repeat(100_000), 'f').value).toBeUndefined()
  })

  it('refuses what is larger than all England', () => {
    expect(readFile(' '.repeat(24_000_001), 'f').problems[0]?.code).toBe('too-large')
  })

  describe('large JSON', () => {
    const rows = Array.from({ length: 6_000 }, (_, index) => ({
      id: `P${index}`,
      name: 'A practice with a "name": of its own',
    }))
    const text = JSON.stringify({ rows }, null, 1)

    it('is read, and still knows its lines', () => {
      const { value, lineOf } = readFile(text, 'f.json')
      expect(value).toEqual({ rows })
      expect(lineOf(['rows', 2, 'name'])).toBe(13)
    })

    it('is refused with a key that stands twice, or a reserved one', () => {
      expect(readFile(text.replace('"id": "P7"', '"id": "P7", "id": "P8"'), 'f.json').problems[0]?.code).toBe(
        'repeated-key',
      )
      expect(readFile(text.replace('"id": "P7"', '"__proto__": 1'), 'f.json').problems[0]?.code).toBe(
        'reserved-name',
      )
    })
  })
})
