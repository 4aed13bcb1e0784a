import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEconomy, aPractice } from '../../../tests/builders/anEconomy.ts'
import { anyEconomy } from '../../../tests/builders/anyEconomy.ts'
import { organisationId } from '../../domain/vocabulary/ids.ts'
import { formatEconomy } from './formatEconomy.ts'
import { formatEconomyYaml } from './formatEconomyYaml.ts'
import { parseEconomy } from './parseEconomy.ts'

/** Names as people write them: marks that mean something in YAML, other scripts, words that are no text elsewhere. */
const names = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      'Yes',
      'null',
      '1e3',
      "O'Neill: & Sons #1",
      '- a, b }',
      '{x: 1}',
      '*all',
      '!tag',
      '"',
      '@home',
    ),
  )
  .filter(name => name.trim() === name && name !== '')

describe('an economy written as YAML', () => {
  it('is read back as it was, whatever its bodies are called', () => {
    fc.assert(
      fc.property(anyEconomy(), names, (drawn, name) => {
        const renamed = {
          ...drawn,
          practices: drawn.practices.map((practice, index) =>
            index === 0 ? { ...practice, name } : practice,
          ),
        }
        const economy = parseEconomy(formatEconomy(renamed), 'a.json').value
        expect(economy).toBeDefined()
        if (economy === undefined) return
        expect(parseEconomy(formatEconomyYaml(economy), 'a.yaml')).toEqual({ value: economy, problems: [] })
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('has one row to a line, to be read and compared by people', () => {
    const practices = [
      aPractice({ id: organisationId('P1'), name: 'A surgery with rather a long name'.repeat(5) }),
    ]
    const text = formatEconomyYaml(anEconomy({ practices }))
    expect(text.split('\n').filter(line => line.includes('gp-practice'))).toHaveLength(1)
    expect(text).toMatch(/^ {2}- \{ id: ccg, kind: ccg, name: Somewhere CCG \}$/m)
  })
})
