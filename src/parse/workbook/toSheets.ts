import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { OrganisationId } from '../../domain/vocabulary/ids.ts'
import { MILLION } from '../../kit/splitPence.ts'
import { ABOUT_FIELDS, type CellValue, type Column, SHEETS, type SheetPlan } from './sheetPlan.ts'

/** A sheet of facts: its plan, and a row for each thing, its cells in the order of the plan's columns. */
export type FilledSheet = { readonly plan: SheetPlan; readonly rows: readonly (readonly CellValue[])[] }

/** A workbook's content before it is packed. */
export type FilledWorkbook = {
  /** The values of the fields of the sheet About, in their order. */
  readonly about: readonly CellValue[]
  readonly sheets: readonly FilledSheet[]
}

/** Excel holds 32,767 characters in a cell. */
const LONGEST_CELL = 30_000

type Facts = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

/** An economy as the sheets of a workbook, which `fromSheets` reads back to the same economy. Pure. */
export function toSheets(economy: Economy): FilledWorkbook {
  const payments = new Map(economy.payments.map(payment => [payment.practice, payment]))
  const paymentOf = (id: OrganisationId) => {
    const { practice: _, ...payment } = payments.get(id) ?? { practice: id }
    return payment
  }
  return {
    about: ABOUT_FIELDS.map(column => toCell(column, toFacts(economy)[column.key])),
    sheets: [
      fill(SHEETS.organisations, economy.organisations),
      fill(
        SHEETS.practices,
        economy.practices.map(practice => ({ ...practice, ...paymentOf(practice.id) })),
      ),
      fill(SHEETS.localities, economy.localities),
      fill(
        SHEETS.delivery,
        economy.delivery.map(({ millionths, ...row }) => ({ ...row, share: millionths / MILLION })),
      ),
      fill(
        SHEETS.groups,
        economy.groups.flatMap(({ members, ...group }) => {
          const [first = [], ...others] = splitMembers(members)
          return [{ ...group, members: first }, ...others.map(more => ({ id: group.id, members: more }))]
        }),
      ),
      fill(SHEETS.relations, economy.relations),
      fill(SHEETS.money, [
        ...economy.rates.map(rate => ({ ...rate, measure: 'rate' })),
        ...economy.controlTotals.map(total => ({ ...total, measure: 'total' })),
      ]),
      fill(SHEETS.apart, economy.apart),
    ],
  }
}

/** The sheets of an empty template. */
export function toEmptySheets(): FilledWorkbook {
  const sheets = Object.values(SHEETS).map(plan => ({ plan, rows: [] }))
  return { about: ABOUT_FIELDS.map(() => null), sheets }
}

function toFacts({ id, name, illustrative, asOf, coCommissioning, paymentsExpected }: Economy): Facts {
  return { id, name, illustrative, asOf, coCommissioning, paymentsExpected }
}

function fill(plan: SheetPlan, facts: readonly Facts[]): FilledSheet {
  return { plan, rows: facts.map(fact => plan.columns.map(column => toCell(column, fact[column.key]))) }
}

function toCell({ type }: Column, fact: Facts[string]): CellValue {
  if (fact === undefined) return null
  if (type === 'yes') return fact === true ? 'yes' : 'no'
  if (type === 'pounds') return typeof fact === 'number' ? fact / 100 : null
  if (typeof fact === 'object') return fact.length === 0 ? null : fact.join(', ')
  return fact
}

/** A group of very many practices goes on in further rows. A group of none has one part. */
function splitMembers(members: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]]
  let length = 0
  for (const member of members) {
    length += member.length + 2
    if (length > LONGEST_CELL) {
      parts.push([])
      length = member.length + 2
    }
    parts.at(-1)?.push(member)
  }
  return parts
}
