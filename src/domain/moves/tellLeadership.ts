import { assertNever } from '../../kit/assertNever.ts'
import { certaintyOf, mergeReasons } from '../project/reasons.ts'
import type { CareMap, Part } from '../vocabulary/careMap.ts'
import { weakestCertainty } from '../vocabulary/certainty.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { Leadership } from '../vocabulary/leadership.ts'
import type { Bodies } from './bodies.ts'
import { claim } from './certaintyVerb.ts'
import type { Change } from './change.ts'
import type { Draft } from './draft.ts'
import { joinPhrases, type Phrase, say } from './phrase.ts'

/** Equals are named, all of them: that is the point of them. */
const MOST_NAMED = 6

/** Who would lead, part by part. It owns the changes of parts; told even where the leader is the same. */
export function draftLeadership(
  before: CareMap,
  after: CareMap,
  changes: readonly Change[],
  bodies: Bodies,
): Draft | undefined {
  const owned = changes.flatMap((change, index) => (change.subject === 'part' ? [index] : []))
  if (owned.length === 0) return undefined
  const because = mergeReasons(after.parts.map(part => part.leadership.because))
  const old = new Set(before.parts.flatMap(part => part.leadership.lead))
  return {
    id: 'leadership',
    kind: 'leadership',
    streams: [],
    changes: owned,
    pence: 0,
    practices: new Set(bodies.practices.map(practice => practice.id)),
    certainty: weakestCertainty(because.map(reason => reason.certainty)),
    because,
    weight: 1,
    tell: () =>
      joinPhrases(
        after.parts.map(part => say`${sayPlace(part, bodies)}${sayLeader(part.leadership, old, bodies)}`),
        '; ',
        '; ',
      ),
  }
}

function sayPlace({ localities }: Part, bodies: Bodies): string {
  return localities === 'all' ? '' : `in ${bodies.nameLocalities(localities)}, `
}

function sayLeader(leadership: Leadership, before: ReadonlySet<OrganisationId>, bodies: Bodies): Phrase {
  const certainty = certaintyOf(leadership.because)
  const lead = bodies.nameAll(leadership.lead)
  const isSame = leadership.lead.length === before.size && leadership.lead.every(id => before.has(id))
  const goOn = isSame ? 'go on leading' : 'lead'
  const gone = [...before].filter(id => !leadership.lead.includes(id))
  const instead = gone.length === 0 ? say`` : say`, in place of ${bodies.nameAll(gone)}`
  if (leadership.lead.length === 0) return sayNobody(leadership, gone, bodies)
  switch (leadership.pattern) {
    case 'multidisciplinary':
      return claim(
        certainty,
        lead,
        say`${goOn} as a partnership of equals${saySharers(leadership, bodies, ': ')}${instead}`,
      )
    case 'gp-led':
      return claim(
        certainty,
        say`general practice`,
        say`lead, through ${lead}${saySharers(leadership, bodies, ', with ')}${instead}`,
      )
    case 'shared-non-binding':
      return leadership.lead.length > 1
        ? claim(certainty, lead, say`${goOn} together, without binding one another${instead}`)
        : claim(certainty, lead, say`${goOn}, without power to bind anyone${instead}`)
    case 'commissioner-led':
    case 'jointly-led':
    case 'trust-led':
    case 'provider-plural':
    case 'separate-commissioners':
      return claim(certainty, lead, say`${goOn}${saySharers(leadership, bodies, ', with ')}${instead}`)
    default:
      return assertNever(leadership.pattern)
  }
}

function saySharers({ lead, shares }: Leadership, bodies: Bodies, before: string): Phrase {
  const others = shares.filter(id => !lead.includes(id))
  return others.length === 0 ? say`` : say`${before}${bodies.nameAll(others, MOST_NAMED)}`
}

function sayNobody(leadership: Leadership, gone: readonly OrganisationId[], bodies: Bodies): Phrase {
  const certainty = certaintyOf(leadership.because)
  const sharers = bodies.nameAll(leadership.shares)
  const nobody =
    gone.length === 0
      ? claim(certainty, say`nobody`, say`lead overall`)
      : claim(certainty, bodies.nameAll(gone), say`no longer lead, and nobody else overall`)
  switch (leadership.pattern) {
    case 'separate-commissioners':
      return say`${nobody}: each commissioner would decide for its own part`
    case 'provider-plural':
      return say`${nobody}: several providers would each go their own way`
    default:
      return leadership.shares.length === 0 ? nobody : say`${nobody}, though ${sharers} share in it`
  }
}
