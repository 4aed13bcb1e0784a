import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { ECONOMY_TEXT } from '../../../tests/samples/economyText.ts'
import { MODEL_TEXT } from '../../../tests/samples/modelText.ts'
import { type SchemaKind, toJsonSchema } from './toJsonSchema.ts'

const DATA = join(dirname(fileURLToPath(import.meta.url)), '../../../data')

/** Whether a value fits the published schema, read as a stranger's tool would read it. */
function fits(kind: SchemaKind, value: unknown): boolean {
  // What this reader of schemas knows of them: all but this word, which has a test of its own.
  const schema = JSON.parse(JSON.stringify(toJsonSchema(kind)), (key, inner) =>
    key === 'dependentRequired' ? undefined : inner,
  )
  return z.fromJSONSchema(schema).safeParse(value).success
}

describe('the published JSON Schemas', () => {
  it('fit every built-in economy and model', () => {
    for (const file of readdirSync(join(DATA, 'economies'))) {
      expect([file, fits('economy', parse(readFileSync(join(DATA, 'economies', file), 'utf8')))]).toEqual([
        file,
        true,
      ])
    }
    for (const file of readdirSync(join(DATA, 'models'))) {
      expect([file, fits('model', parse(readFileSync(join(DATA, 'models', file), 'utf8')))]).toEqual([
        file,
        true,
      ])
    }
    expect(fits('model', parse(MODEL_TEXT))).toBe(true)
    expect(fits('scenario', { economy: 'vale', state: 'ccpo', set: { 'ccpo.shift': 0.2 } })).toBe(true)
  }, 60_000)

  it('say what a prospect and a need must have beside what they say', () => {
    const text = JSON.stringify(toJsonSchema('model'))
    for (const rule of [
      { chance: ['to'], label: ['to'] },
      { count: ['kind'] },
      { memberRelation: ['members'] },
    ])
      expect(text).toContain(`"dependentRequired":${JSON.stringify(rule)}`)
    expect(text).toContain('"anyOf":[{"required":["kind"]},{"required":["patients"]}]')
  })

  it('refuse what the atlas refuses for its shape', () => {
    expect(fits('economy', parse(ECONOMY_TEXT))).toBe(true)
    expect(fits('economy', parse(ECONOMY_TEXT.replace('list: 8240', 'lits: 8240')))).toBe(false)
    expect(fits('economy', parse(ECONOMY_TEXT.replace('kind: ccg', 'kind: cgc')))).toBe(false)
    expect(fits('model', parse(MODEL_TEXT.replace('form: subcontract', 'form: handshake')))).toBe(false)
    expect(fits('scenario', { economy: 'vale', state: 'a:b:c' })).toBe(false)
  })
})
