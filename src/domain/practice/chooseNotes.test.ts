import { describe, expect, it } from 'vitest'
import { STATED } from '../../../tests/builders/aContract.ts'
import { anEconomy, aPractice } from '../../../tests/builders/anEconomy.ts'
import { aState } from '../../../tests/builders/aScenario.ts'
import { organisationId } from '../vocabulary/ids.ts'
import { chooseNotes, findPracticeFacts, type PracticeFacts } from './chooseNotes.ts'
import type { NoteCondition, PracticeNote } from './practiceNote.ts'
import type { PracticeTold } from './practiceTold.ts'

const P1 = organisationId('P1')
const NONE = { pence: 0, unknown: [], illustrative: false }
const FACTS: PracticeFacts = {
  contract: 'gms',
  flags: ['under-strain'],
  groups: ['gp-network'],
  dispensingPence: 0,
  isRated: true,
}
const TOLD: PracticeTold = {
  practice: P1,
  state: aState('trust-led-pacs:early'),
  core: {
    fate: 'ended',
    payer: organisationId('ccg'),
    deliverer: organisationId('trust'),
    certainty: 'possible',
    because: STATED,
  },
  income: [],
  lines: [],
  received: NONE,
  change: NONE,
  passedOn: 0,
  belongsTo: [],
  agreements: [],
  leads: [],
  decisions: [],
  standing: 'taken-over',
}

const aNote = (when: NoteCondition, topic: PracticeNote['topic'] = 'contract'): PracticeNote => ({
  topic,
  kind: 'fact',
  text: topic,
  when,
  because: STATED,
})
const holds = (when: NoteCondition, facts = FACTS) => chooseNotes([aNote(when)], TOLD, facts).length === 1

describe('a note for a practice', () => {
  it.each<[string, NoteCondition, boolean]>([
    ['always', {}, true],
    ['of the model', { states: ['trust-led-pacs'] }, true],
    ['of the stage', { states: ['trust-led-pacs:early'] }, true],
    ['of another stage', { states: ['trust-led-pacs:mature'] }, false],
    ['of what became of its contract', { core: ['ended', 'suspended'] }, true],
    ['of another fate', { core: ['own'] }, false],
    ['of its part', { standing: ['taken-over'] }, true],
    ['of its contract', { contracts: ['pms', 'gms'] }, true],
    ['of its flag', { flags: ['under-strain'] }, true],
    ['of another flag', { flags: ['rural'] }, false],
    ['of its group', { groups: ['gp-network'] }, true],
    ['of those in no group', { alone: true }, false],
    ['of those who dispense', { dispensing: true }, false],
    ['of those with known payments', { rated: false }, false],
    ['of a line that it does not lose', { loses: ['enhanced-primary-care'] }, false],
    ['of which one thing is not so', { states: ['trust-led-pacs'], contracts: ['apms'] }, false],
  ])('%s', (_, when, wanted) => {
    expect(holds(when)).toBe(wanted)
  })

  it('stands by topic, in the order in which a practice asks', () => {
    const chosen = chooseNotes([aNote({}, 'now'), aNote({}, 'vat'), aNote({}, 'contract')], TOLD, FACTS)
    expect(chosen.map(note => note.topic)).toEqual(['contract', 'vat', 'now'])
  })
})

describe('the facts of a practice', () => {
  it('are read from its economy: groups, payments, dispensing', () => {
    const economy = anEconomy({
      practices: [aPractice({ contract: 'pms', flags: ['under-strain'] })],
      groups: [{ id: organisationId('g'), kind: 'super-partnership', name: 'Group', members: [P1] }],
      payments: [{ practice: P1, core: 1, dispensing: 250_00, year: '2015/16' }],
    })
    expect(findPracticeFacts(economy, P1)).toEqual({
      contract: 'pms',
      flags: ['under-strain'],
      groups: ['super-partnership'],
      dispensingPence: 250_00,
      isRated: false,
    })
  })
})
