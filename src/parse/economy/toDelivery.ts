import type { Delivery } from '../../domain/vocabulary/economy.ts'
import { organisationId } from '../../domain/vocabulary/ids.ts'
import { SERVICES } from '../../domain/vocabulary/serviceLine.ts'
import { sortByText } from '../../kit/compareText.ts'
import type { Troubles } from '../file/troubles.ts'
import type { DeliveryRow } from '../schema/economyFileSchema.ts'
import type { Row } from './readRows.ts'
import { toWholeMillionths } from './toWholeMillionths.ts'

/**
 * Who delivers each line, in integer millionths that add up to one million per line and commissioner. A line whose
 * shares do not add up to 1 is told and left out whole, so that it reads as not known; so is one of whose rows
 * (`given`, as the file has them) not all can be used, without another word.
 */
export function toDelivery(
  rows: readonly Row<DeliveryRow>[],
  given: readonly unknown[],
  troubles: Troubles,
): readonly Delivery[] {
  const lines = new Map<string, Row<DeliveryRow>[]>()
  for (const row of rows) {
    const key = lineKey(row.value)
    const line = lines.get(key)
    if (line === undefined) lines.set(key, [row])
    else line.push(row)
  }
  const counts = new Map<string, number>()
  for (const row of given) counts.set(lineKey(row), (counts.get(lineKey(row)) ?? 0) + 1)
  // A row whose line cannot be told may be what another line lacks: then nobody is blamed for a sum below 1.
  const hasStray = given.some(row => !SERVICES.some(service => lineKey(row).startsWith(`${service} `)))
  return [...lines].flatMap(([key, line]) =>
    line.length === counts.get(key) ? toLine(line, hasStray, troubles) : [],
  )
}

/** A line and, where rows differ by it, its commissioner; of a row as the file has it too. */
function lineKey(row: unknown): string {
  if (typeof row !== 'object' || row === null) return ''
  const service = 'service' in row ? String(row.service) : ''
  return `${service} ${'commissioner' in row ? String(row.commissioner) : ''}`
}

function toLine(rows: readonly Row<DeliveryRow>[], hasStray: boolean, troubles: Troubles): Delivery[] {
  const line = sortByText(rows, row => row.value.provider)
  for (const [index, row] of line.entries()) {
    if (line[index - 1]?.value.provider !== row.value.provider) continue
    const message = `“${row.value.provider}” delivers ${row.value.service} twice.`
    troubles.add(row.path, {
      code: 'duplicate-id',
      found: row.value.provider,
      message,
      fix: 'Add the two shares up in one row.',
    })
    return []
  }
  const millionths = toWholeMillionths(line.map(row => row.value.share))
  if (millionths !== undefined) {
    return line.flatMap(({ value }, index) => {
      const part = millionths[index] ?? 0
      if (part === 0) return []
      return {
        service: value.service,
        provider: organisationId(value.provider),
        millionths: part,
        ...(value.commissioner === undefined ? {} : { commissioner: organisationId(value.commissioner) }),
      }
    })
  }
  const sum = line.reduce((total, row) => total + row.value.share, 0)
  const [first] = rows
  if (first !== undefined && !(hasStray && sum < 1)) {
    const whom = first.value.commissioner === undefined ? '' : ` for ${first.value.commissioner}`
    troubles.add([...first.path, 'share'], {
      code: 'shares-do-not-add-up',
      found: rows.map(row => row.value.share).join(' + '),
      message: `The shares of ${first.value.service}${whom} add up to ${Number(sum.toFixed(6))}, not 1.`,
      fix:
        sum < 1
          ? 'Give the rest to a provider; for one not known, an organisation with “placeholder: true”.'
          : 'Lower them until they add up to 1.',
    })
  }
  return []
}
