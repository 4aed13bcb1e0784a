import { type Places, startPlaces } from './places.ts'
import type { SheetRow } from './readSheetRows.ts'
import type { SheetPlan } from './sheetPlan.ts'

const LISTS = [
  'organisations',
  'localities',
  'delivery',
  'groups',
  'relations',
  'payments',
  'rates',
  'controlTotals',
  'apart',
] as const
export type ListName = (typeof LISTS)[number]

/** An economy's file while it is put together from sheets; it knows the cell of everything in it. */
export type FileDraft = {
  readonly places: Places
  /** Appends what a row says to a list. */
  readonly add: (list: ListName, facts: unknown, plan: SheetPlan, row: SheetRow) => void
  readonly flag: (id: string, flags: unknown, plan: SheetPlan, row: SheetRow) => void
  /** The lists of the file. Without localities the whole area is one. */
  readonly close: () => Readonly<Record<string, unknown>>
}

export function startFileDraft(): FileDraft {
  const places = startPlaces()
  const lists = new Map<ListName, unknown[]>(LISTS.map(name => [name, []]))
  const flags = new Map<string, unknown>()
  return {
    places,
    add: (list, facts, plan, row) => {
      const known = lists.get(list) ?? []
      places.put([list, known.length], plan.name, row.row, 0)
      for (const { key } of plan.columns) {
        places.put([list, known.length, key], plan.name, row.row, row.columnOf(key))
      }
      known.push(facts)
    },
    flag: (id, marks, plan, row) => {
      places.put(['flags', id], plan.name, row.row, row.columnOf('flags'))
      flags.set(id, marks)
    },
    close: () => {
      const filled = [...lists].filter(([name, rows]) => name !== 'localities' || rows.length > 0)
      return { ...Object.fromEntries(filled), flags: Object.fromEntries(flags) }
    },
  }
}
