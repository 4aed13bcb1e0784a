import type { Economy } from '../vocabulary/economy.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { OrganisationKind, PracticeContract } from '../vocabulary/organisation.ts'
import { formatState } from '../vocabulary/scenario.ts'
import { NOTE_TOPICS, type NoteCondition, type PracticeNote } from './practiceNote.ts'
import type { PracticeTold } from './practiceTold.ts'

/** What a practice is like today, as far as notes ask. */
export type PracticeFacts = {
  readonly contract: PracticeContract
  readonly flags: readonly string[]
  readonly groups: readonly OrganisationKind[]
  /** Whole pence a year that it is known to be paid for dispensing and drugs; 0 where none is known. */
  readonly dispensingPence: number
  /** True where no payment of it is known. */
  readonly isRated: boolean
}

/** Reads what notes ask of a practice from its economy. Throws when the economy has no such practice. */
export function findPracticeFacts(economy: Economy, id: OrganisationId): PracticeFacts {
  const practice = economy.practices.find(one => one.id === id)
  if (practice === undefined) throw new Error(`There is no practice “${id}” in this economy`)
  const payment = economy.payments.find(one => one.practice === id)
  return {
    contract: practice.contract,
    flags: practice.flags,
    groups: economy.groups.filter(group => group.members.includes(id)).map(group => group.kind),
    dispensingPence: payment?.dispensing ?? 0,
    isRated: payment === undefined && !economy.paymentsExpected,
  }
}

/** The notes that hold for a practice in a state, by topic; within a topic in the order of the file. */
export function chooseNotes(
  notes: readonly PracticeNote[],
  told: PracticeTold,
  facts: PracticeFacts,
): readonly PracticeNote[] {
  return NOTE_TOPICS.flatMap(topic =>
    notes.filter(note => note.topic === topic && holdsFor(note.when, told, facts)),
  )
}

function holdsFor(when: NoteCondition, told: PracticeTold, facts: PracticeFacts): boolean {
  const { model } = told.state
  const names: readonly string[] = [model, formatState(told.state), `${model}:${told.state.stage}`]
  const isAlone = facts.groups.length === 0
  return (
    isAny(when.states, names) &&
    isAny(when.core, [told.core.fate]) &&
    isAny(when.standing, [told.standing]) &&
    isAny(when.contracts, [facts.contract]) &&
    isAny(when.flags, facts.flags) &&
    isAny(when.groups, facts.groups) &&
    isAsWanted(when.alone, isAlone) &&
    isAsWanted(when.dispensing, facts.dispensingPence > 0) &&
    isAsWanted(when.rated, facts.isRated) &&
    isAny(
      when.loses,
      told.lines.filter(line => (line.change ?? 0) < 0).map(line => line.service),
    )
  )
}

/** True where nothing is wanted, or any of what is there is wanted. */
function isAny<Value>(wanted: readonly Value[] | undefined, there: readonly Value[]): boolean {
  return wanted === undefined || there.some(value => wanted.includes(value))
}

function isAsWanted(wanted: boolean | undefined, is: boolean): boolean {
  return wanted === undefined || wanted === is
}
