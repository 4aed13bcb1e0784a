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
  return z.fromJSONSchema(toJsonSchema(kind)).safeParse(value).success
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

  it('refuse what the atlas refuses for its shape', () => {
    expect(fits('economy', parse(ECONOMY_TEXT))).toBe(true)
    expect(fits('economy', parse(ECONOMY_TEXT.replace('list: 8240', 'lits: 8240')))).toBe(false)
    expect(fits('economy', parse(ECONOMY_TEXT.replace('kind: ccg', 'kind: cgc')))).toBe(false)
    expect(fits('model', parse(MODEL_TEXT.replace('form: subcontract', 'form: handshake')))).toBe(false)
    expect(fits('scenario', { economy: 'vale', state: 'a:b:c' })).toBe(false)
  })
})
