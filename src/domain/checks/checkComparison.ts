import { compareMaps } from '../moves/compareMaps.ts'
import { findDifferingFields } from '../moves/isAlike.ts'
import { patchMap } from '../moves/patchMap.ts'
import type { Moves } from '../moves/tellMoves.ts'
import type { Projection } from '../vocabulary/careMap.ts'
import type { BrokenLaw } from './brokenLaw.ts'

const broken = (text: string): BrokenLaw => ({ law: 'changes', text })
const NONE: ReadonlySet<string> = new Set()
/** The part of the £ that moved which the news has to cover. */
const COVERAGE = 0.8

/**
 * Changes are lossless: the first map with the changes made is the second, its organisations' money too; every
 * change belongs to exactly one move; and the news covers four fifths of the £ that moved.
 */
export function checkComparison(before: Projection, after: Projection, moves: Moves): readonly BrokenLaw[] {
  const patched = patchMap(before.map, moves.changes)
  const { organisations, contracts, agreements, relations, parts } = after.map
  const lost = findDifferingFields(patched, { organisations, contracts, agreements, relations, parts }, NONE)
  return [
    ...lost.map(list => broken(`The changes do not tell all that happens to the ${list}.`)),
    ...compareMaps(patched, after.map).map(change =>
      broken(`The change of ${change.subject} ${change.id} is not told.`),
    ),
    ...checkOwners(moves),
    ...checkNews(moves),
  ]
}

function checkOwners({ changes, moves }: Moves): readonly BrokenLaw[] {
  const owners = changes.map(() => 0)
  for (const move of moves) for (const index of move.changes) owners[index] = (owners[index] ?? 0) + 1
  return owners.flatMap((count, index) => {
    const change = changes[index]
    return count === 1
      ? []
      : [broken(`The change of ${change?.subject} ${change?.id} belongs to ${count} moves, not to one.`)]
  })
}

function checkNews({ moves, sentences, further, movedPence }: Moves): readonly BrokenLaw[] {
  const told = sentences.reduce((sum, sentence) => sum + Math.abs(sentence.pence), 0)
  const silent = moves.filter(
    (_, index) => ![...sentences, ...further].some(sentence => sentence.move === index),
  )
  return [
    ...(told >= COVERAGE * movedPence
      ? []
      : [broken('The news covers less than four fifths of the £ that moved.')]),
    ...silent.map(move => broken(`No sentence tells the move ${move.id}.`)),
  ]
}
