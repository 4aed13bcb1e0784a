import { AGREEMENT_KINDS } from '../../src/domain/vocabulary/agreement.ts'
import { CERTAINTIES } from '../../src/domain/vocabulary/certainty.ts'
import { CONTRACT_FORMS, PAYMENTS } from '../../src/domain/vocabulary/contract.ts'
import { LEADERSHIP_PATTERNS } from '../../src/domain/vocabulary/leadership.ts'
import { ORGANISATION_KINDS } from '../../src/domain/vocabulary/organisation.ts'
import { RELATION_TYPES } from '../../src/domain/vocabulary/relation.ts'
import { SERVICES } from '../../src/domain/vocabulary/serviceLine.ts'
import type { Reading } from './reading.ts'

/**
 * Reads the tables of a reading; `today` is the reading that its unchanged lines stand on. Throws, saying the state and the cell, where a word is not of the vocabulary.
 */
export function parseReading(state: string, text: string, today?: Reading): Reading {
  const tableOf = (title: string, columns: readonly string[]) => readTable(state, text, title, columns)
  const kinds = (cell: string) => readWords(state, cell, ' / ', ORGANISATION_KINDS)
  const certainty = (cell: string) => readWord(state, cell, CERTAINTIES)
  return {
    state,
    economy: /^Read on: (\S+)$/m.exec(text)?.[1] ?? 'marlshire',
    contracts: [
      ...tableOf('Contracts', CONTRACT_COLUMNS).map(cell => ({
        payers: kinds(cell('payer')),
        holders: kinds(cell('holder')),
        services: readWords(state, cell('lines'), ', ', SERVICES),
        forms: readWords(state, cell('form'), ' / ', CONTRACT_FORMS),
        payments: readWords(state, cell('payment'), ' / ', PAYMENTS),
        scope: readWord(state, cell('scope'), ['locality', '']),
        certainty: certainty(cell('certainty')),
      })),
      ...readUnchanged(state, text, today),
    ],
    ties: tableOf('Ties', ['from', 'tie', 'to', 'certainty', 'lines of the paper']).map(cell => ({
      from: kinds(cell('from')),
      type: readWord(state, cell('tie'), RELATION_TYPES),
      to: kinds(cell('to')),
      certainty: certainty(cell('certainty')),
    })),
    agreements: tableOf('Agreements', ['kind', 'parties', 'certainty', 'lines of the paper']).map(cell => ({
      kind: readWord(state, cell('kind'), AGREEMENT_KINDS),
      parties: kinds(cell('parties')),
      certainty: certainty(cell('certainty')),
    })),
    leadership: tableOf('Leadership', ['pattern', 'leads', 'certainty', 'lines of the paper']).map(cell => ({
      pattern: readWord(state, cell('pattern'), LEADERSHIP_PATTERNS),
      leads: cell('leads') === 'none' ? [] : kinds(cell('leads')),
      certainty: certainty(cell('certainty')),
    })),
  }
}

/** “Unchanged”: the rows of today for these lines stand, as firmly as the source of this state says so. */
function readUnchanged(state: string, text: string, today: Reading | undefined): Reading['contracts'] {
  if (!text.includes('\n## Unchanged\n')) return []
  if (today === undefined) throw new Error(`${state}: there is no reading of today to stand on.`)
  const cells = readTable(state, text, 'Unchanged', ['lines', 'certainty', 'lines of the paper'])
  return cells.flatMap(cell => {
    const lines = readWords(state, cell('lines'), ', ', SERVICES)
    const certainty = readWord(state, cell('certainty'), CERTAINTIES)
    return today.contracts.flatMap(row => {
      const services = row.services.filter(service => lines.includes(service))
      return services.length === 0 ? [] : { ...row, services, certainty }
    })
  })
}

const CONTRACT_COLUMNS = [
  'payer',
  'holder',
  'lines',
  'form',
  'payment',
  'scope',
  'certainty',
  'lines of the paper',
] as const

type Cell = (column: string) => string

/** The rows under a heading; every row says where in the paper it was read, or that it is ours. */
function readTable(state: string, text: string, title: string, columns: readonly string[]): readonly Cell[] {
  const section = text.split(/^## /m).find(part => part.startsWith(`${title}\n`))
  const [head, , ...rows] = (section ?? '')
    .split('\n')
    .filter(line => line.startsWith('|'))
    .map(line =>
      line
        .slice(1, line.lastIndexOf('|'))
        .split('|')
        .map(part => part.trim()),
    )
  if (head?.join('|') !== columns.join('|'))
    throw new Error(`${state}: the table “${title}” has not the columns ${columns.join(', ')}.`)
  return rows.map(row => {
    if (row.length !== columns.length || row.at(-1) === '')
      throw new Error(`${state}: a row of “${title}” lacks a cell, or its ground: ${row.join(' | ')}`)
    return column => row[columns.indexOf(column)] ?? ''
  })
}

function readWords<Word extends string>(
  state: string,
  cell: string,
  separator: string,
  known: readonly Word[],
): readonly Word[] {
  return cell.split(separator).map(word => readWord(state, word, known))
}

function readWord<Word extends string>(state: string, cell: string, known: readonly Word[]): Word {
  const word = known.find(one => one === cell)
  if (word === undefined)
    throw new Error(`${state}: the reading says “${cell}”, which is no word of the vocabulary.`)
  return word
}
