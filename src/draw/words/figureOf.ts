import type { OrganisationId } from '../../domain/vocabulary/ids.ts'
import { isPayerKind } from '../../domain/vocabulary/organisation.ts'
import type { Lens } from '../../domain/vocabulary/view.ts'
import { formatPence, groupThousands } from '../../domain/words/formatPence.ts'
import { assertNever } from '../../kit/assertNever.ts'
import type { MapReader } from './readMap.ts'

/** The one figure under a box's name: what the lens asks about. Empty where there is nothing to say. */
export function figureOf(reader: MapReader, id: OrganisationId, lens: Lens, money: boolean): string {
  const body = reader.organisation(id)
  if (body === undefined) return ''
  switch (lens) {
    case 'contracts':
      return body.list === undefined ? countContracts(reader, id) : groupThousands(body.list)
    case 'budgets':
      if (!money) return ''
      if (isPayerKind(body.kind)) return formatPence(body.allocated ?? 0)
      if (reader.coreOf(id) === 'none') return partIn(reader, id)
      return (body.received ?? 0) === 0 ? '' : formatPence(body.received ?? 0)
    case 'leadership':
      return partIn(reader, id)
    default:
      return assertNever(lens)
  }
}

function countContracts(reader: MapReader, id: OrganisationId): string {
  const body = reader.organisation(id)
  const lets = reader.let(id).length
  const held = reader.held(id).length
  if (body !== undefined && isPayerKind(body.kind)) return lets === 0 ? '' : `lets ${lets}`
  if (held === 0 && lets === 0) return ''
  return lets === 0 ? `holds ${held}` : `holds ${held}, lets ${lets}`
}

/** An organisation's part in leadership, in one or two words that fit the smallest card. */
export function partIn(reader: MapReader, id: OrganisationId): string {
  if (reader.leads.has(id)) return 'leads'
  const ties = reader.tiesOf(id).filter(tie => tie.from === id)
  if (ties.some(tie => tie.type === 'governs')) return 'governs'
  if (ties.some(tie => tie.type === 'sits-on')) return 'on board'
  if (reader.shares.has(id)) return reader.leads.size === 0 ? 'drives' : 'shares'
  if (ties.some(tie => tie.type === 'advises')) return 'advises'
  if (ties.some(tie => tie.type === 'delegates-functions-to')) return 'delegates'
  if (reader.tiesOf(id).some(tie => tie.type === 'employs' && tie.to === id)) return 'employed'
  return ''
}
