import type { Bodies } from '../moves/bodies.ts'
import { certaintyVerb } from '../moves/certaintyVerb.ts'
import { joinPhrases, type Phrase, say } from '../moves/phrase.ts'
import { mergeReasons } from '../project/reasons.ts'
import type { Certainty } from '../vocabulary/certainty.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import { isPayerKind } from '../vocabulary/organisation.ts'
import type { Relation } from '../vocabulary/relation.ts'
import type { Reason } from '../vocabulary/source.ts'
import { RELATION_NAMES } from '../words/terms.ts'
import type { Belonging } from './practiceTold.ts'

const namesOf = (belongsTo: readonly Belonging[], type: Relation['type'], bodies: Bodies) =>
  belongsTo.filter(one => one.relation.type === type).map(one => bodies.name(one.body))

/** Whom the practice belongs to, for a cell: "member of the GP network and Marlshire CCG; assigned to the North Marl group". */
export function wordBelonging(belongsTo: readonly Belonging[], bodies: Bodies): Phrase {
  const ways = [
    ['GPs employed by', 'employs'],
    ['assigned to', 'assigned-to'],
    ['member of', 'member-of'],
  ] as const
  const said = ways.flatMap(([words, type]) => {
    const names = namesOf(belongsTo, type, bodies)
    return names.length === 0 ? [] : [say`${words} ${joinPhrases(names)}`]
  })
  return said.length === 0 ? say`nobody` : joinPhrases(said, '; ', '; ')
}

/** The same as a sentence without its full stop. */
export function sayBelonging(
  belongsTo: readonly Belonging[],
  who: OrganisationId,
  bodies: Bodies,
  certainty: Certainty,
  isToday: boolean,
): Phrase {
  const name = bodies.name(who)
  const [is, are] = isToday
    ? ['is', 'are']
    : [`${certaintyVerb(certainty)} be`, `${certaintyVerb(certainty)} be`]
  const employers = namesOf(belongsTo, 'employs', bodies)
  const assigned = namesOf(belongsTo, 'assigned-to', bodies)
  const groups = namesOf(belongsTo, 'member-of', bodies)
  const clauses = [
    ...(employers.length === 0 ? [] : [say`the GPs of ${name} ${are} employed by ${joinPhrases(employers)}`]),
    ...(assigned.length === 0 ? [] : [say`${name} ${is} assigned to ${joinPhrases(assigned)}`]),
    ...(groups.length === 0 ? [] : [say`${name} ${is} a member of ${joinPhrases(groups)}`]),
  ]
  return clauses.length === 0
    ? say`${name} belongs to nobody that is known`
    : joinPhrases(clauses, '; ', '; ')
}

/** Through whom it speaks: the bodies that it is a member of and that have a part in the whole. Empty where none has. */
export function wordVoice(belongsTo: readonly Belonging[], bodies: Bodies): Phrase {
  const heard = belongsTo.flatMap((one): readonly Phrase[] => {
    if (one.relation.type === 'employs') return []
    const parts = wordParts(one, bodies)
    return parts.length === 0 ? [] : [say`${bodies.name(one.body)}, which ${joinPhrases(parts)}`]
  })
  return joinPhrases(heard, '; ', '; ')
}

function wordParts({ part, ties, body }: Belonging, bodies: Bodies): readonly Phrase[] {
  const kind = bodies.kindOf(body)
  const isCommissioner = kind !== undefined && isPayerKind(kind)
  const leads = part === 'leads' ? [say`leads`] : part === 'shares' ? [say`has a share in leading`] : []
  // What a commissioner delegates is no voice of its members.
  if (isCommissioner) return leads
  return [...leads, ...ties.map(tie => say`${RELATION_NAMES[tie.type]} ${bodies.name(tie.to)}`)]
}

/** Why it speaks through those bodies. */
export function reasonsOfVoice(belongsTo: readonly Belonging[]): readonly Reason[] {
  const heard = belongsTo.filter(({ part, ties }) => part !== 'none' || ties.length > 0)
  return mergeReasons(heard.map(one => one.because))
}
