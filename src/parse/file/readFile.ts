import { type Document, LineCounter, parseDocument, visit } from 'yaml'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import { countJsonKeys, countKeys } from './countKeys.ts'
import { describeFound } from './describeFound.ts'
import type { InputFile, Path } from './inputFile.ts'
import { locateLine } from './locateLine.ts'
import { findRefusedKey } from './refuseNames.ts'
import { toSyntaxTroubles, type YamlFault } from './syntaxTrouble.ts'

/** Larger than an economy of all England in indented JSON; beyond it a file is not ours. In characters. */
const LARGEST_TEXT = 24_000_000
/** From here on, JSON is read by the JavaScript engine itself, and lines are looked up only when one is wanted. */
const LARGE_JSON = 200_000
const MOST_ALIASES = 100

const NO_LINES = (): undefined => undefined

/**
 * Reads YAML, or JSON (which is YAML), into plain values. Never throws: text that cannot be read gives `undefined`
 * and says where and why. Refuses repeated keys, aliases by the hundred, keys that name parts of the language, and
 * files beyond any honest size.
 */
export function readFile(text: string, file: string): InputFile {
  if (text.length > LARGEST_TEXT) {
    return refuse(file, {
      code: 'too-large',
      found: `${Math.round(text.length / 1_000_000)} million characters`,
      message: 'The file is too large to be read.',
      fix: `Keep it under ${LARGEST_TEXT / 1_000_000} million characters; all England fits well within that.`,
    })
  }
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text
  try {
    return readLargeJson(plain, file) ?? readYaml(plain, file)
  } catch (error) {
    const alias = /Unresolved alias.*: (\S+)$/.exec(error instanceof Error ? error.message : '')?.[1]
    if (alias !== undefined) return refuse(file, toAliasTrouble(plain, `*${alias}`))
    return refuse(file, { found: describeFound(plain.slice(0, 60)), ...tellFailure(error) })
  }
}

const FROM_A_BUILT_IN = 'Start from one of the built-in files, which are YAML with two or three levels.'

/** What the reader of YAML gives up on, in words: its own are for programmers. */
function tellFailure(error: unknown): Pick<Problem, 'code' | 'message' | 'fix'> {
  if (error instanceof RangeError) {
    return { code: 'too-deep', message: 'The file is nested too deeply to be read.', fix: FROM_A_BUILT_IN }
  }
  if (error instanceof Error && error.message.includes('alias count')) {
    const message = 'The file repeats its parts by name (&a, *a) more often than any economy has things.'
    return { code: 'unreadable', message, fix: 'Write out what stands after each *.' }
  }
  return {
    code: 'unreadable',
    message: 'The file cannot be read as YAML or JSON.',
    fix: FROM_A_BUILT_IN,
  }
}

/** A quotation mark that is never closed is found at the end of the file: it is told where it was opened. */
function placeFaults(document: Document.Parsed, text: string): readonly YamlFault[] {
  let opened: number | undefined
  const isOpen = ({ message }: YamlFault) => message.startsWith('Missing closing')
  if (document.errors.some(isOpen)) {
    visit(document, {
      Scalar: (_, { type, range }) => {
        if (type?.startsWith('QUOTE') && range && range[1] >= text.trimEnd().length) opened = range[0]
      },
    })
  }
  return document.errors.map(({ code, message, pos }) => {
    const at = isOpen({ code, message, pos }) ? (opened ?? pos[0]) : pos[0]
    return { code, message, pos: [at, pos[1]] }
  })
}

function toAliasTrouble(text: string, found: string): Omit<Problem, 'file'> {
  const line = text.slice(0, text.indexOf(found)).split('\n').length
  const message = `“${found}” stands for something that the file nowhere names.`
  return { line, code: 'not-yaml', found, message, fix: 'Put text that begins with * in quotation marks.' }
}

function refuse(file: string, trouble: Omit<Problem, 'file'>): InputFile {
  return { file, value: undefined, lineOf: NO_LINES, problems: [{ file, ...trouble }] }
}

/** The quick way for large JSON; `undefined` for anything that needs the careful one. */
function readLargeJson(text: string, file: string): InputFile | undefined {
  if (text.length < LARGE_JSON || !/^\s*[[{]/.test(text)) return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const repeatsKeys = countJsonKeys(text) !== countKeys(value)
  if (repeatsKeys || findRefusedKey(value) !== undefined) return undefined
  let lineOf: ((path: Path) => number | undefined) | undefined
  return {
    file,
    value,
    lineOf: path => {
      lineOf ??= readYaml(text, file).lineOf
      return lineOf(path)
    },
    problems: [],
  }
}

function readYaml(text: string, file: string): InputFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problems: Problem[] = toSyntaxTroubles(text, placeFaults(document, text)).map(
    ({ at, ...trouble }) => ({
      file,
      line: lines.linePos(at).line,
      found: describeFound(text.slice(at, at + 30)),
      ...trouble,
    }),
  )
  const lineOf = (path: Path) => locateLine(document, lines, path)
  if (problems.some(problem => problem.code !== 'repeated-key')) {
    return { file, value: undefined, lineOf, problems }
  }
  const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES })
  const refused = findRefusedKey(value)
  if (refused === undefined) return { file, value, lineOf, problems }
  const key = String(refused.path.at(-1))
  const line = lineOf(refused.path)
  problems.push({
    file,
    ...(line === undefined ? {} : { line }),
    code: refused.why === 'name' ? 'reserved-name' : 'too-deep',
    found: key,
    message: refused.why === 'name' ? `“${key}” cannot be used as a name.` : 'The file is nested too deeply.',
    fix: refused.why === 'name' ? 'Choose another name.' : 'Keep to the shape of the built-in files.',
  })
  return { file, value: undefined, lineOf, problems }
}
