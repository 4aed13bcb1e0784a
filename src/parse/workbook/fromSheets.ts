import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Outcome } from '../../kit/result.ts'
import { suggestName } from '../../kit/suggestName.ts'
import { toEconomy } from '../economy/parseEconomy.ts'
import { type FileDraft, startFileDraft } from './fileDraft.ts'
import { toAddress } from './places.ts'
import { readAbout } from './readAbout.ts'
import {
  type CellTrouble,
  type Grid,
  readSheetRows,
  type SheetRow,
  type TellTrouble,
} from './readSheetRows.ts'
import { ABOUT_SHEET, SHEETS, type SheetPlan } from './sheetPlan.ts'
import { toKey } from './toKey.ts'
import { NOTES_SHEET } from './toNotes.ts'

/**
 * The economy of a workbook's sheets, checked as an economy's file is: a row that cannot be used is told by its cell
 * and left out. Sheets that are not of the plan are the reader's own, and not read. Pure; never throws.
 */
export function fromSheets(file: string, grids: readonly Grid[]): Outcome<Economy, Problem> {
  const told: CellTrouble[] = []
  const tell: TellTrouble = trouble => told.push(trouble)
  tellStrangeSheets(grids, tell)
  const find = (name: string) => grids.find(grid => toKey(grid.name) === toKey(name))
  const rowsOf = (plan: SheetPlan): readonly SheetRow[] => {
    const grid = find(plan.name)
    return grid === undefined ? [] : readSheetRows(plan, grid, tell)
  }
  const draft = startFileDraft()
  const head = readAbout(find(ABOUT_SHEET), draft.places, tell)
  for (const row of rowsOf(SHEETS.organisations))
    draft.add('organisations', row.values, SHEETS.organisations, row)
  for (const row of rowsOf(SHEETS.practices)) addPractice(row, draft)
  for (const row of rowsOf(SHEETS.localities)) draft.add('localities', row.values, SHEETS.localities, row)
  for (const row of rowsOf(SHEETS.delivery)) draft.add('delivery', row.values, SHEETS.delivery, row)
  addGroups(rowsOf(SHEETS.groups), draft)
  for (const row of rowsOf(SHEETS.relations)) draft.add('relations', row.values, SHEETS.relations, row)
  for (const row of rowsOf(SHEETS.money)) addMoney(row, draft, tell)
  for (const row of rowsOf(SHEETS.apart)) draft.add('apart', row.values, SHEETS.apart, row)

  const { places } = draft
  const value = { schemaVersion: 1, ...head, ...draft.close() }
  const checked = toEconomy({ file, value, lineOf: places.lineOf, problems: [] })
  // What the file's own checks number as lines are the places of this workbook.
  const problems = checked.problems.map(({ line, ...problem }): Problem => {
    const cell = line === undefined ? undefined : places.addressOf(line)
    return cell === undefined ? problem : { ...problem, cell }
  })
  return { value: checked.value, problems: [...told.map(trouble => ({ file, ...trouble })), ...problems] }
}

const PAYMENT_KEYS = ['core', 'quality', 'enhanced', 'dispensing', 'year']

/** A row of the sheet Practices is a body, what it was paid, and what marks it. */
function addPractice(row: SheetRow, draft: FileDraft): void {
  const plan = SHEETS.practices
  const { flags, ...facts } = row.values
  const entries = Object.entries(facts)
  const paid = entries.filter(([key]) => PAYMENT_KEYS.includes(key))
  const body = entries.filter(([key]) => !PAYMENT_KEYS.includes(key))
  draft.add('organisations', { kind: 'gp-practice', ...Object.fromEntries(body) }, plan, row)
  if (paid.length > 0) draft.add('payments', { practice: facts.id, ...Object.fromEntries(paid) }, plan, row)
  if (flags !== undefined && typeof facts.id === 'string') draft.flag(facts.id, flags, plan, row)
}

/** A further row of the same id goes on with the members of the one before. */
function addGroups(rows: readonly SheetRow[], draft: FileDraft): void {
  let last: { readonly id: unknown; readonly members: unknown[] } | undefined
  for (const row of rows) {
    const { members, ...facts } = row.values
    const more: readonly unknown[] = Array.isArray(members) ? members : []
    if (last !== undefined && last.id === facts.id && Object.keys(facts).length === 1) {
      last.members.push(...more)
      continue
    }
    last = { id: facts.id, members: [...more] }
    draft.add('groups', { ...facts, members: last.members }, SHEETS.groups, row)
  }
}

/** A row of the sheet Rates and totals is the one or the other. */
function addMoney(row: SheetRow, draft: FileDraft, tell: TellTrouble): void {
  const plan = SHEETS.money
  const { measure, ...facts } = row.values
  if (measure === 'rate') draft.add('rates', facts, plan, row)
  else if (measure === 'total') draft.add('controlTotals', facts, plan, row)
  else {
    const cell = toAddress(plan.name, row.row, row.columnOf('measure'))
    const message = 'This is neither a rate nor a total.'
    tell({ cell, code: 'not-one-of', found: String(measure ?? ''), message, fix: 'Write rate or total.' })
  }
}

const OWN_SHEETS = [ABOUT_SHEET, NOTES_SHEET, ...Object.values(SHEETS).map(plan => plan.name)]

/** A sheet whose name is nearly that of the plan's is meant to be it. */
function tellStrangeSheets(grids: readonly Grid[], tell: TellTrouble): void {
  for (const { name } of grids) {
    if (OWN_SHEETS.some(known => toKey(known) === toKey(name))) continue
    const near = suggestName(name, OWN_SHEETS)
    if (near === undefined) continue
    const message = `The sheet “${name}” is not read.`
    const fix = `Did you mean “${near}”?`
    tell({ cell: toAddress(name, 0, 0), code: 'unknown-key', found: name, message, fix })
  }
}
