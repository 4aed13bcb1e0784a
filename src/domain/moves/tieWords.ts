import { assertNever } from '../../kit/assertNever.ts'
import type { RelationType } from '../vocabulary/relation.ts'

/** Ties of governance are told together, the others by type. */
export function isGovernance(type: RelationType): boolean {
  return type === 'governs' || type === 'sits-on' || type === 'advises' || type === 'delegates-functions-to'
}

/** Ties of practices to the groups that they belong to. */
export function isMembership(type: RelationType): boolean {
  return type === 'member-of' || type === 'assigned-to'
}

/** The tie as a verb after "would". */
export function tieVerb(type: RelationType, isOfPractice: boolean): string {
  switch (type) {
    case 'member-of':
      return 'be members of'
    case 'assigned-to':
      return 'be assigned to'
    case 'governs':
      return 'govern'
    case 'sits-on':
      return 'sit on'
    case 'advises':
      return 'advise'
    case 'delegates-functions-to':
      return 'delegate commissioning functions to'
    case 'employs':
      return isOfPractice ? 'employ the GPs of' : 'employ'
    case 'runs':
      return 'run'
    case 'subsidiary-of':
      return 'be a subsidiary of'
    case 'owns':
      return 'own'
    case 'aligned-with':
      return 'align with'
    case 'supports':
      return 'support'
    case 'partners-with':
      return 'partner with'
    default:
      return assertNever(type)
  }
}
