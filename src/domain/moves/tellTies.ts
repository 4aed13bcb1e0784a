import { certaintyOf, mergeReasons } from '../project/reasons.ts'
import { type Certainty, weakestCertainty } from '../vocabulary/certainty.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { Relation, RelationType } from '../vocabulary/relation.ts'
import type { Bodies } from './bodies.ts'
import { certaintyVerb, claim } from './certaintyVerb.ts'
import type { Change } from './change.ts'
import type { Draft } from './draft.ts'
import { joinPhrases, type Phrase, say } from './phrase.ts'
import { isGovernance, isMembership, tieVerb } from './tieWords.ts'

type Tie = { readonly index: number; readonly relation: Relation; readonly isNew: boolean }

/** No sentence holds more than this many ties of different kinds. */
const MOST_CLAUSES = 3

/** The moves of ties without £ between bodies: governance in one, employment, running, owning and the like by type. */
export function draftTies(changes: readonly Change[], bodies: Bodies): readonly Draft[] {
  const groups = new Map<string, Tie[]>()
  changes.forEach((change, index) => {
    if (change.subject !== 'relation' || change.type === 'changed') return
    const relation = change.type === 'added' ? change.after : change.before
    if (isMembership(relation.type)) return
    const key = isGovernance(relation.type) ? 'governance' : `ties:${relation.type}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push({ index, relation, isNew: change.type === 'added' })
  })
  return [...groups].map(([id, ties]) => {
    const isOfGovernance = id === 'governance'
    const spoken = ties.some(tie => tie.isNew) ? ties.filter(tie => tie.isNew) : ties
    const because = mergeReasons(spoken.map(tie => tie.relation.because))
    const practices = spoken.flatMap(({ relation }) =>
      [relation.from, relation.to].filter(end => bodies.isPractice(end)),
    )
    return {
      id,
      kind: isOfGovernance ? 'governance' : 'ties',
      streams: [],
      changes: ties.map(tie => tie.index),
      pence: 0,
      practices: new Set(practices),
      certainty: certaintyOf(because),
      because,
      weight: id === 'ties:employs' ? 0.13 : isOfGovernance ? 0.08 : 0.04,
      tell: () => tellTies(ties, bodies),
    }
  })
}

/** New ties by type; where there are none, those that end. */
function tellTies(ties: readonly Tie[], bodies: Bodies): Phrase {
  const fresh = ties.filter(tie => tie.isNew)
  const ended = ties.filter(tie => !tie.isNew)
  const clauses = clausesOf(fresh.length > 0 ? fresh : ended, bodies, fresh.length > 0)
  const replaced = fresh.length > 0 ? sayReplaced(fresh, ended, bodies) : say``
  return say`${joinPhrases(clauses.slice(0, MOST_CLAUSES), '; ', '; ')}${replaced}`
}

type Deed = {
  readonly from: readonly OrganisationId[]
  readonly certainty: Certainty
  readonly relations: readonly Relation[]
}

/** One clause for each set of subjects and certainty: "the network would sit on the board and advise the CCPO". */
function clausesOf(ties: readonly Tie[], bodies: Bodies, areNew: boolean): readonly Phrase[] {
  const bySubject = new Map<string, Deed[]>()
  for (const deed of deedsOf(ties)) {
    const key = `${deed.from.join(' ')} ${certaintyVerb(deed.certainty)}`
    bySubject.set(key, [...(bySubject.get(key) ?? []), deed])
  }
  return [...bySubject.values()].map(deeds => {
    const certainty = weakestCertainty(deeds.map(deed => deed.certainty))
    const subject = bodies.nameAll(deeds[0]?.from ?? [])
    const predicate = joinPhrases(deeds.map(({ relations }) => sayDeed(relations, bodies)))
    return areNew ? claim(certainty, subject, predicate) : say`${subject} would no longer ${predicate}`
  })
}

function sayDeed(relations: readonly Relation[], bodies: Bodies): Phrase {
  const ends = relations.map(relation => relation.to)
  const areOfPractices = ends.every(id => bodies.isPractice(id))
  return say`${tieVerb(relations[0]?.type ?? 'partners-with', areOfPractices)} ${bodies.nameAll(ends)}`
}

/** The ties of one type and certainty, in the order in which they are told. */
function deedsOf(ties: readonly Tie[]): readonly Deed[] {
  const byDeed = new Map<string, Relation[]>()
  for (const { relation } of ties) {
    const key = `${relation.type} ${certaintyVerb(relation.certainty)}`
    const deed = byDeed.get(key) ?? []
    byDeed.set(key, deed)
    deed.push(relation)
  }
  return [...byDeed.values()]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map(relations => ({
      from: [...new Set(relations.map(relation => relation.from))],
      certainty: weakestCertainty(relations.map(relation => relation.certainty)),
      relations,
    }))
}

/** Who governs comes first. */
const ORDER: readonly RelationType[] = ['governs', 'sits-on', 'advises', 'delegates-functions-to']

function rankOf([relation]: readonly Relation[]): number {
  return relation === undefined ? ORDER.length : ORDER.indexOf(relation.type)
}

/** "no longer Marl General", where the same thing is tied to another body than before. */
function sayReplaced(fresh: readonly Tie[], ended: readonly Tie[], bodies: Bodies): Phrase {
  const types = new Set<RelationType>(fresh.map(tie => tie.relation.type))
  if (types.size !== 1) return say``
  const ends = new Set(fresh.map(tie => tie.relation.to))
  const was = ended.filter(tie => ends.has(tie.relation.to)).map(tie => tie.relation.from)
  return was.length === 0 ? say`` : say`, no longer ${bodies.nameAll(was)}`
}
