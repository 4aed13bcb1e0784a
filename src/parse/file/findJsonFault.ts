type JsonFault = {
  /** Characters from the top. */
  readonly at: number
  readonly message: string
  readonly fix: string
}

/** What may stand next: a value, a key, a colon, what follows a value, or nothing more. */
type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'end'

const TOKEN = /\s+|"(?:[^"\\\n]|\\.)*"|[{}[\]:,]|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true\b|false\b|null\b/y

/**
 * Where text first breaks the rules of JSON, and what would be right there; `undefined` where it keeps them. The
 * words of JavaScript engines for this differ from browser to browser, and say little to who writes a file by hand.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let at = 0
  while (at < text.length) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)?.[0]
    if (token === undefined) return strange(text, at)
    if (token.trim() !== '') {
      const next = follow(token, expected, open)
      if (typeof next !== 'string') return { at, ...next }
      expected = next
    }
    at += token.length
  }
  if (expected === 'end') return undefined
  const close = open.map(bracket => (bracket === '{' ? '}' : ']')).reverse()
  return {
    at: text.trimEnd().length,
    message: 'it ends too early.',
    fix: `Add what is missing: ${close.join(' ')}`,
  }
}

type Words = Omit<JsonFault, 'at'>

/** What may stand after a token, or what is wrong with it here. Opens and closes brackets in `open`. */
function follow(token: string, expected: Expected, open: ('{' | '[')[]): Expected | Words {
  const after = () => (open.length === 0 ? 'end' : 'comma')
  const isValue = expected === 'value' || expected === 'first value'
  switch (token) {
    case '{':
    case '[':
      if (!isValue) return unexpected(token, expected)
      open.push(token)
      return token === '{' ? 'first key' : 'first value'
    case '}':
    case ']': {
      const last = open.at(-1)
      const fits = last === (token === '}' ? '{' : '[')
      if (!fits && last !== undefined && expected === 'comma') {
        const right = last === '{' ? '}' : ']'
        return { message: `“${token}” closes what “${last}” opened.`, fix: `Write ${right} here.` }
      }
      // A comma before a closing bracket is let pass: the reader takes it.
      const before: readonly Expected[] = token === '}' ? ['first key', 'key'] : ['first value', 'value']
      if (!fits || (expected !== 'comma' && !before.includes(expected))) return unexpected(token, expected)
      open.pop()
      return after()
    }
    case ':':
      return expected === 'colon' ? 'value' : unexpected(token, expected)
    case ',':
      if (expected !== 'comma') return unexpected(token, expected)
      return open.at(-1) === '{' ? 'key' : 'value'
    default: {
      const isKey = expected === 'key' || expected === 'first key'
      if (isKey && token.startsWith('"')) return 'colon'
      return isValue ? after() : unexpected(token, expected)
    }
  }
}

const WANTED: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'first value': 'a value or ]',
  key: 'a name in "double quotation marks"',
  'first key': 'a name in "double quotation marks" or }',
  colon: 'a colon',
  comma: 'a comma or a closing bracket',
  end: 'nothing more',
}

function unexpected(token: string, expected: Expected): Words {
  const shown = token.length > 24 ? `${token.slice(0, 23)}…` : token
  if (expected === 'comma' && !/^[:\]}]/.test(token)) {
    return {
      message: `a comma is missing before ${shown}.`,
      fix: 'Put a comma between one thing and the next.',
    }
  }
  return { message: `${shown} cannot stand here.`, fix: `Here belongs ${WANTED[expected]}.` }
}

/** What is no part of JSON at all. */
function strange(text: string, at: number): JsonFault {
  if (text[at] === '"') {
    return { at, message: 'a quotation mark is not closed on its line.', fix: 'Close it with ".' }
  }
  const word = /^[^\s,:{}[\]"]+/.exec(text.slice(at, at + 40))?.[0] ?? text[at] ?? ''
  return {
    at,
    message: `${word} stands without quotation marks.`,
    fix: 'Names and text stand in "double quotation marks"; numbers, true, false and null do not.',
  }
}
