import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCases } from '../../cli/loadCases.ts'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import { parseCases } from './parseCases.ts'

const library = await loadLibrary()
const TEXT = readFileSync(join(import.meta.dirname, '../../../data/cases.yaml'), 'utf8')

function tell(from: string, to: string) {
  const changed = TEXT.replace(from, to)
  expect(changed).not.toBe(TEXT)
  return parseCases(changed, 'cases.yaml', library).problems.map(({ code, found }) => `${code} ${found}`)
}

describe('the cases', async () => {
  const { cases, vanguards } = await loadCases(library)

  it('are the twelve, each with a ground for all that it says', () => {
    expect(cases).toHaveLength(12)
    for (const one of cases) {
      const said = [one, ...one.facts, ...one.disagreements]
      expect(
        said.every(({ because }) => because.length > 0),
        one.id,
      ).toBe(true)
      expect(one.facts.length, one.id).toBeGreaterThan(0)
    }
  })

  it('shows sources that disagree with the grounds of both', () => {
    for (const { id, disagreements } of cases)
      for (const { because } of disagreements)
        expect(new Set(because.map(one => `${one.source}#${one.section}`)).size, id).toBeGreaterThan(1)
  })

  it('list the 29 vanguards: 9 PACS, 14 MCP, 6 care homes', () => {
    const count = (type: string) => vanguards.filter(vanguard => vanguard.type === type).length
    expect([count('pacs'), count('mcp'), count('care-homes')]).toEqual([9, 14, 6])
    expect(vanguards.map(vanguard => vanguard.number)).toEqual(Array.from({ length: 29 }, (_, at) => at + 1))
  })

  it('lie in every region of England, each in one', () => {
    expect(new Set(vanguards.map(({ region }) => region)).size).toBe(9)
  })

  it('are told by name where they point at what is not there', () => {
    expect(tell('state: directed-mcp', 'state: directed-mpc')).toContain('unknown-state directed-mpc')
    expect(tell('trust-run-practices.way: shared', 'trust-run-practices.way: joint')).toEqual([
      expect.stringContaining('joint'),
    ])
    expect(tell('case: dudley', 'case: dudly')).toEqual(['unknown-case dudly'])
    expect(tell('case-dudley#core stated', 'case-dudley#cores stated')).toEqual([
      'unknown-section case-dudley#cores',
    ])
  })
})
