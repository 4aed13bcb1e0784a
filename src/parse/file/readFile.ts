import { LineCounter, parseDocument } from 'yaml'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import { countJsonKeys, countKeys } from './countKeys.ts'
import { describeFound } from './describeFound.ts'
import type { InputFile, Path } from './inputFile.ts'
import { locateLine } from './locateLine.ts'
import { findRefusedKey } from './refuseNames.ts'

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
    const deep = error instanceof RangeError
    return refuse(file, {
      code: deep ? 'too-deep' : 'unreadable',
      found: describeFound(plain.slice(0, 60)),
      message: deep
        ? 'The file is nested too deeply to be read.'
        : `The file cannot be read: ${describeFound(error instanceof Error ? error.message : error)}`,
      fix: 'Start from one of the built-in files, which are YAML with two or three levels.',
    })
  }
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
  const problems: Problem[] = document.errors.map(error => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    code: error.code === 'DUPLICATE_KEY' ? 'repeated-key' : 'not-yaml',
    found: describeFound(text.slice(error.pos[0], Math.max(error.pos[1], error.pos[0] + 30))),
    message:
      error.code === 'DUPLICATE_KEY'
        ? 'This key stands twice in the same place.'
        : `This is not YAML: ${error.message}`,
    fix:
      error.code === 'DUPLICATE_KEY'
        ? 'Keep one of the two.'
        : 'Check the indentation, the colons and the quotation marks on this line and the one before.',
  }))
  const lineOf = (path: Path) => locateLine(document, lines, path)
  if (problems.some(problem => problem.code === 'not-yaml'))
    return { file, value: undefined, lineOf, problems }
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
