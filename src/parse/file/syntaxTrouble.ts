import type { ErrorCode } from 'yaml'
import { findJsonFault } from './findJsonFault.ts'

/** Where text breaks the rules of its notation, in words; `at` counts characters from the top. */
export type SyntaxTrouble = {
  readonly code: 'not-yaml' | 'not-json' | 'repeated-key'
  readonly at: number
  readonly message: string
  readonly fix: string
}

/** What the YAML reader found: how, and from which character to which. */
export type YamlFault = {
  readonly code: ErrorCode
  readonly message: string
  readonly pos: readonly [number, number]
}

/**
 * The faults of a text that is to be YAML or JSON, in the words of the one that its writer meant: text that begins with a
 * bracket and a quoted name is JSON to them, although YAML would take it too. Of faults that follow from one another only the first is told.
 */
export function toSyntaxTroubles(text: string, faults: readonly YamlFault[]): readonly SyntaxTrouble[] {
  const repeats = faults
    .filter(fault => fault.code === 'DUPLICATE_KEY')
    .map(({ pos }): SyntaxTrouble => {
      const message = 'This key stands twice in the same place.'
      return { code: 'repeated-key', at: pos[0], message, fix: 'Keep one of the two.' }
    })
  const first = faults.find(fault => fault.code !== 'DUPLICATE_KEY')
  if (first === undefined) return repeats
  const isJson = JSON_BEGINNING.test(text)
  const json = isJson ? findJsonFault(text) : undefined
  if (json !== undefined) {
    const { at, message, fix } = json
    return [...repeats, { code: 'not-json', at, message: `This is not yet JSON: ${message}`, fix }]
  }
  const [message, fix] = tellYamlFault(first)
  const notation = isJson ? 'JSON' : 'YAML'
  return [
    ...repeats,
    { code: 'not-yaml', at: first.pos[0], message: `This is not yet ${notation}: ${message}`, fix },
  ]
}

/** A bracket and a quotation mark left open share their codes with other faults. */
function tellYamlFault({ code, message }: YamlFault): readonly [string, string] {
  if (/end with a [\]}]/.test(message)) return BRACKET
  if (/Missing closing ["']quote/.test(message)) return QUOTE
  return YAML_FAULTS[code] ?? ANY_FAULT
}

const JSON_BEGINNING = /^\s*(?:\[\s*)*(?:\{\s*)?"/

const ANY_FAULT = [
  'what stands here does not belong here.',
  'Check the indentation, the colons and the quotation marks on this line and the one before.',
] as const

const BRACKET = [
  'a bracket is not closed where it should be.',
  'Close every [ with ] and every { with }, and put a comma between the things inside.',
] as const

const QUOTE = [
  'the quotation mark that is opened here is never closed.',
  "Close it; a mark inside quoted text is written twice ('St Luke''s'), or the text put in \"double\" ones.",
] as const

const INDENT = [
  'the indentation does not fit the lines around it.',
  'Begin keys of the same level at the same column, with spaces.',
] as const

/** The faults that people make, by what the YAML reader calls them; each with what would be right. */
const YAML_FAULTS: Partial<Record<ErrorCode, readonly [string, string]>> = {
  TAB_AS_INDENT: ['a line begins with a tab.', 'Indent with spaces.'],
  BAD_INDENT: INDENT,
  MULTILINE_IMPLICIT_KEY: INDENT,
  BAD_COLLECTION_TYPE: INDENT,
  BLOCK_IN_FLOW: BRACKET,
  BLOCK_AS_IMPLICIT_KEY: [
    'a second colon stands in one line, or the line is indented under a value.',
    'Put text that has a colon in it in quotation marks, and keys of one level at the same column.',
  ],
  MISSING_CHAR: [
    'a bracket, comma or colon is missing here or before.',
    'Add it; a colon has a space after it.',
  ],
  UNEXPECTED_TOKEN: [
    'something stands after the end of a value.',
    'Put text with quotation marks, colons or brackets in it in "double quotation marks", and one key on a line.',
  ],
  BAD_SCALAR_START: ['a value cannot begin with this character.', 'Put it in quotation marks.'],
  BAD_DQ_ESCAPE: [
    'a backslash in quoted text needs a letter that means something.',
    'Write \\\\ for a backslash.',
  ],
  RESOURCE_EXHAUSTION: [
    'it is nested too deeply to be read.',
    'Keep to the shape of the built-in files, which have two or three levels.',
  ],
  MULTIPLE_DOCS: [
    'the file holds several documents.',
    'Keep one: take the lines --- out, or make two files.',
  ],
}
