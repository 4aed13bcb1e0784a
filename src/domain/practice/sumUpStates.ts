import { joinWords } from '../moves/phrase.ts'
import { formatPounds } from '../words/formatPounds.ts'
import type { CoreFate } from './practiceTold.ts'
import type { StateTold } from './tellStates.ts'

/** Over all models in two or three sentences; `isMoney`: it says pounds, and goes when pounds are hidden. */
export type SummingUp = { readonly text: string; readonly isMoney: boolean }

/** More states than these are counted, not named. */
const MOST_NAMED = 3

const FATE_WORDS: Readonly<Record<CoreFate, string>> = {
  own: 'keep its own core contract',
  suspended: 'have it suspended',
  subcontract: 'work under a subcontract',
  ended: 'hold no core contract',
  none: 'hold no core contract, as today',
}

/** What all models together mean for a practice: its contract, then its pounds. Empty until a model has been told. */
export function sumUpStates(name: string, states: readonly StateTold[]): readonly SummingUp[] {
  const models = states.filter(state => !state.isToday)
  if (models.length === 0) return []
  return [
    { text: sumUpContracts(name, models), isMoney: false },
    { text: sumUpPounds(models), isMoney: true },
  ]
}

function sumUpContracts(name: string, models: readonly StateTold[]): string {
  const clauses = Object.entries(FATE_WORDS).map(([fate, words]): Clause => {
    const those = models.filter(state => state.told.core.fate === fate)
    return { those, words, size: '' }
  })
  return `${name} would or could ${joinClauses(clauses, models.length)}.`
}

function sumUpPounds(models: readonly StateTold[]): string {
  const unknown = models.filter(state => changeOf(state) === null)
  const known = models.filter(state => changeOf(state) !== null)
  const some = (words: string, isWanted: (pence: number) => boolean): Clause => {
    const those = known.filter(state => isWanted(changeOf(state) ?? 0))
    return { those, words, size: wordRange(those.map(state => Math.abs(changeOf(state) ?? 0))) }
  }
  const clauses = [
    some('receive as much as today', pence => pence === 0),
    some('receive less', pence => pence < 0),
    some('receive more', pence => pence > 0),
  ]
  const note = models.some(state => state.told.change.illustrative) ? ' (illustrative)' : ''
  const told = `It would or could ${joinClauses(clauses, models.length)}${note}`
  if (unknown.length === 0) return `${told}.`
  const open = `hat it would receive is not wholly known in ${wordStates(unknown, models.length, true)}`
  return known.length === 0 ? `W${open}.` : `${told}; w${open}.`
}

/** `null` where any part of it is not known. */
function changeOf({ told: { change } }: StateTold): number | null {
  return change.unknown.length > 0 ? null : change.pence
}

/** ", by £52k to £129k"; empty for no difference. */
function wordRange(sizes: readonly number[]): string {
  const sorted = [...sizes].sort((a, b) => a - b)
  const least = formatPounds(sorted[0] ?? 0)
  const most = formatPounds(sorted.at(-1) ?? 0)
  if ((sorted.at(-1) ?? 0) === 0) return ''
  return least === most ? `, by ${least}` : `, by ${least} to ${most}`
}

type Clause = { readonly those: readonly StateTold[]; readonly words: string; readonly size: string }

/** "keep its own core contract in 6 of 7 states, and work under a subcontract in 1 (Trust-led PACS mature)". */
function joinClauses(clauses: readonly Clause[], of: number): string {
  const said = clauses
    .filter(({ those }) => those.length > 0)
    .map(({ those, words, size }, index) => `${words} in ${wordStates(those, of, index === 0)}${size}`)
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')}, and ${said.at(-1)}`
}

function wordStates(those: readonly StateTold[], of: number, isFirst: boolean): string {
  if (those.length === of) return of === 1 ? 'the one state' : `all ${of} states`
  const count = isFirst ? `${those.length} of ${of} states` : String(those.length)
  if (those.length > MOST_NAMED) return count
  return `${count} (${joinWords(those.map(state => state.name.replace(', ', ' ')))})`
}
