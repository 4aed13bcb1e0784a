import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { loadEconomy } from '../../cli/loadEconomy.ts'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import { validateFile } from './validateFile.ts'

const [library, marlshire] = await Promise.all([loadLibrary(), loadEconomy('marlshire')])
const known = { ...library, economies: [marlshire] }

/** As `line code found`. */
const told = (text: string) =>
  validateFile(text, 'file.yaml', known).problems.map(({ line, code, found }) => `${line} ${code} ${found}`)

describe('a scenario of an area that is known', () => {
  it('is held against it: its localities and practices', () => {
    const text = `economy: marlshire
state: ccpo
in: { norht: soft-mcp }
practices: { P90001: out, X9: out }
`
    expect(told(text)).toEqual(['3 unknown-locality norht', '4 unknown-practice X9'])
    expect(told(text.replace('norht', 'north').replace(', X9: out', ''))).toEqual([])
    expect(told(text.replace('economy: marlshire', 'economy: elsewhere'))).toEqual([])
  })

  it('names the choice whose value is wrong', () => {
    const text = 'economy: marlshire\nstate: ccpo\nset: { directed-mcp.shift: 30% }\n'
    const [problem] = validateFile(text, 'file.yaml', known).problems
    expect(problem?.message).toBe('“directed-mcp.shift” is a share.')
    expect(problem?.fix).toBe('Write a number from 0 to 0.5.')
  })
})

describe('a step of a story', () => {
  it('that names model and stage apart is told how to name the state', () => {
    const text = `schemaVersion: 1
id: mine
title: Mine
audience: Us
steps:
  - { state: today }
  - { model: network-led-mcp, stage: mature }
`
    const { problems } = validateFile(text, 'file.yaml', known)
    expect(problems.map(({ found }) => found)).toEqual(['model', 'stage'])
    for (const { fix } of problems) expect(fix).toContain('“state: MODEL:STAGE”')
  })
})

describe('a prospect', () => {
  it('of a model that there is not is told, and the model can be used', async () => {
    const text = await readFile(new URL('../../../data/models/directed-mcp.yaml', import.meta.url), 'utf8')
    const changed = validateFile(text.replace('to: trust-led-pacs', 'to: trust-led-pax'), 'file.yaml', known)
    expect(changed.holds).toBe('model directed-mcp, 1 stage')
    expect(changed.problems).toMatchObject([
      { code: 'unknown-model', found: 'trust-led-pax', fix: 'Did you mean “trust-led-pacs”?' },
    ])
    expect(validateFile(text, 'file.yaml', known).problems).toEqual([])
  })
})
