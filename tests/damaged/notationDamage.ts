import { type Damage, ofText, PAYLOADS, pick, TEXT_DAMAGE } from './damage.ts'

/** Puts a line in at the top level of YAML, or a key at that of JSON. */
const putIn = (yaml: string, json: string) =>
  ofText(text => (text.startsWith('{') ? text.replace('{', `{${json},`) : `${text}\n${yaml}\n`))

const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
const bomb = Array.from({ length: 12 }, (_, at) => {
  const inner = at === 0 ? 'x' : `*b${at - 1}`
  return `b${at}: &b${at} [${Array.from({ length: 10 }, () => inner).join(', ')}]`
}).join('\n')

/** Values of names: texts after `name:` or `title:`. */
const NAMES = /("?(?:name|title|caption|label)"?: ?)("[^"\n]*"|[^\s,}{"[][^\n,}]*)/g

/** What may happen to YAML and JSON, by accident or on purpose. */
export const NOTATION_DAMAGE: readonly Damage[] = [
  ...TEXT_DAMAGE,
  {
    name: 'numbers that are none',
    to: ofText((text, random) =>
      text.replace(/(: ?)-?\d[\d.]*(?=[,\s}\]])/g, (all, colon: string) =>
        random() < 0.3
          ? colon + pick(random, ['1e999', '-1', '0.5', '9007199254740993', '"many"', 'null', '[]'])
          : all,
      ),
    ),
  },
  {
    name: 'lists where texts belong',
    to: ofText((text, random) =>
      text.replace(NAMES, (all, key: string, name: string) => (random() < 0.3 ? `${key}[${name}]` : all)),
    ),
  },
  {
    name: 'scripts and formulas for names',
    to: ofText((text, random) =>
      text.replace(NAMES, (_, key: string) => key + JSON.stringify(pick(random, PAYLOADS))),
    ),
  },
  {
    name: 'a tag that makes a function',
    to: putIn(
      `run: !!js/function 'function () { ${PAYLOADS[0]} }'\nnew: !!python/object/apply:os.system ['true']`,
      `"run": "!!js/function function () { ${PAYLOADS[0]} }"`,
    ),
  },
  {
    name: 'keys that every object has',
    to: putIn(
      '__proto__: { admin: true }\nconstructor: { prototype: { admin: true } }',
      '"__proto__": { "admin": true }, "constructor": { "prototype": { "admin": true } }',
    ),
  },
  {
    name: 'nested a hundred thousand deep',
    to: putIn(`deep: ${deep(100_000)}`, `"deep": ${deep(100_000)}`),
  },
  { name: 'nested eighty deep', to: putIn(`deep: ${deep(80)}`, `"deep": ${deep(80)}`) },
  {
    name: 'aliases of aliases of aliases',
    to: ofText(text => (text.startsWith('{') ? bomb : `${text}\n${bomb}\n`)),
  },
  {
    name: 'an alias of itself, and keys merged in',
    to: ofText(text =>
      text.startsWith('{') ? 'a: &a [*a]\n' : `${text}\nself: &self { again: *self }\n<<: *self\n`,
    ),
  },
  {
    name: 'every colon and quotation mark gone',
    to: ofText(text => text.replace(/[:"]/g, '')),
  },
]
