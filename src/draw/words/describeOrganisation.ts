import type { OrganisationId } from '../../domain/vocabulary/ids.ts'
import { formatPence, groupThousands } from '../../domain/words/formatPence.ts'
import { partIn } from './figureOf.ts'
import type { CoreStatus, MapReader } from './readMap.ts'

const CORE_WORDS: Readonly<Record<CoreStatus, string>> = {
  own: '',
  subcontract: 'works under a subcontract',
  none: 'holds no core contract: its patients’ care is run by another body',
}

/**
 * One sentence for an organisation: what it is, its patients, what it holds and lets, its £, its part in leadership.
 * Never its coordinates. The screen reader, the tooltip and the table share it.
 */
export function describeOrganisation(reader: MapReader, id: OrganisationId, money: boolean): string {
  const body = reader.organisation(id)
  if (body === undefined) return id
  const held = reader.held(id).length
  const lets = reader.let(id).length
  const parts = [
    `${body.name}, ${reader.terms.kinds[body.kind]}`,
    body.placeholder === true ? 'not yet named' : '',
    body.formed ? 'formed by this model' : '',
    partIn(reader, id),
    CORE_WORDS[reader.coreOf(id) ?? 'own'],
    body.list === undefined ? '' : `${groupThousands(body.list)} patients`,
    held > 0 ? `holds ${held} ${held === 1 ? 'contract' : 'contracts'}` : '',
    lets > 0 ? `lets ${lets}` : '',
    money && body.allocated !== undefined ? `allocated ${formatPence(body.allocated)}` : '',
    money && body.received !== undefined && body.received > 0 ? `receives ${formatPence(body.received)}` : '',
  ]
  return `${parts.filter(part => part !== '').join('; ')}.`
}
