import { compareText } from '../../kit/compareText.ts'
import { isGovernance } from '../moves/tieWords.ts'
import { mergeReasons } from '../project/reasons.ts'
import type { CareMap } from '../vocabulary/careMap.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import { isPayerKind } from '../vocabulary/organisation.ts'
import type { Belonging } from './practiceTold.ts'

/**
 * The bodies that a practice is a member of, is assigned to, or is employed by, with each body's own part in leading
 * the whole. Bodies that practices form come first, commissioners last.
 */
export function findBelonging(map: CareMap, practice: OrganisationId): readonly Belonging[] {
  const leads = new Set(map.parts.flatMap(part => part.leadership.lead))
  const shares = new Set(map.parts.flatMap(part => part.leadership.shares))
  const partOf = (body: OrganisationId) => (leads.has(body) ? 'leads' : shares.has(body) ? 'shares' : 'none')
  const kinds = new Map(map.organisations.map(body => [body.id, body.kind]))
  const rank = ({ body }: Belonging) => {
    const kind = kinds.get(body)
    return kind !== undefined && isPayerKind(kind) ? 1 : 0
  }
  return map.relations
    .flatMap((relation): Belonging[] => {
      const body = bodyOf(relation, practice)
      if (body === undefined) return []
      const ties = map.relations.filter(tie => tie.from === body && isGovernance(tie.type))
      const part = partOf(body)
      const leadership = part === 'none' ? [] : map.parts.map(one => one.leadership.because)
      const because = mergeReasons([relation.because, ...ties.map(tie => tie.because), ...leadership])
      return [{ relation, body, part, ties, because }]
    })
    .sort((a, b) => rank(a) - rank(b) || compareText(a.body, b.body))
}

function bodyOf({ type, from, to }: CareMap['relations'][number], practice: OrganisationId) {
  if ((type === 'member-of' || type === 'assigned-to') && from === practice) return to
  if (type === 'employs' && to === practice) return from
  return undefined
}
