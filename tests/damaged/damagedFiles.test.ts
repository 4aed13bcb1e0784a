import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { loadEconomy } from '../../src/cli/loadEconomy.ts'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { checkLaws } from '../../src/domain/checks/checkLaws.ts'
import { projectScenario } from '../../src/domain/project/projectScenario.ts'
import type { Economy } from '../../src/domain/vocabulary/economy.ts'
import type { Problem } from '../../src/domain/vocabulary/problem.ts'
import { aState } from '../builders/aScenario.ts'
import { MARK } from './damage.ts'
import { listDamagedFiles } from './listDamagedFiles.ts'
import { openAsThePageDoes, type Told } from './openAsThePageDoes.ts'
import { listWholeFiles } from './wholeFiles.ts'

const library = await loadLibrary()
const economy = await loadEconomy('marlshire')
const context = { library, economy }
const whole = await listWholeFiles()
const damaged = await listDamagedFiles()

/** Words of programs, which tell a reader nothing; what a message quotes of the file is left out first. */
const PROGRAM_WORDS =
  /undefined|\[object|\bNaN\b|Infinity|\bzod\b|Invalid input|Unexpected token|\bat \S+:\d+|\w+Error\b|function|stack|regex/i

function findUnclear({ message, fix }: Problem): string | undefined {
  const words = `${message} ${fix}`
  const isSentence = (text: string) => /^\S.*[.?!:;\])}”"]$|^Write |^Add /s.test(text)
  const bare = words.replace(/“[^”]*”/g, '“”')
  if (!isSentence(message) || fix.trim() === '' || PROGRAM_WORDS.test(bare)) return words
  return words.length > 700 ? `too long: ${words}` : undefined
}

function findBroken(opened: Economy): readonly string[] {
  const scenario = { economy: opened.id, state: aState('today'), in: {}, set: {}, practices: {} }
  return checkLaws(projectScenario(opened, library, scenario), opened, library).map(law => law.text)
}

/** What was refused says why; a table is not recognised, or its rows are counted; the rest is on screen. */
function isReported({ kind, problems, report, isUnknown }: Told, name: string): boolean {
  if (problems.length > 0 || isUnknown) return true
  return kind === 'import' ? report.includes(`\n${name}`) : kind !== 'refused'
}

const toCells = (report: string) => Papa.parse<string[]>(report.slice(1)).data.flat()

describe('files that came to harm', () => {
  it('are two hundred, each of its own', () => {
    expect(damaged).toHaveLength(200)
    expect(new Set(damaged.map(({ name, damage }) => `${name} ${damage}`)).size).toBe(200)
  })

  it.each(whole)('$name is opened whole', async ({ name, bytes }) => {
    const told = await openAsThePageDoes(name, bytes, context)
    expect(told.problems).toEqual([])
  })

  it.each(damaged)('$name, $damage, ends in a clear report', { timeout: 60_000 }, async ({ name, make }) => {
    const told = await openAsThePageDoes(name, make(), context)
    expect(told.problems.flatMap(problem => findUnclear(problem) ?? [])).toEqual([])
    expect(told.report).not.toMatch(/undefined|\[object|\bNaN\b/)
    expect(toCells(told.report).filter(cell => /^[=@+\-\t]./.test(cell))).toEqual([])
    expect(isReported(told, name)).toBe(true)
    if (told.economy !== undefined) expect(findBroken(told.economy)).toEqual([])
    expect(Reflect.get(globalThis, MARK)).toBeUndefined()
    expect(Reflect.get({}, 'admin')).toBeUndefined()
  })
})
