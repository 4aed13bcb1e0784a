import { assertNever } from '../../kit/assertNever.ts'
import type { Bodies } from '../moves/bodies.ts'
import { certaintyVerb, claim } from '../moves/certaintyVerb.ts'
import { type Phrase, say } from '../moves/phrase.ts'
import type { Contract } from '../vocabulary/contract.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { CoreHolding } from './practiceTold.ts'

/** Who holds the core contract, in the words of a table's cell. */
export function wordCore(core: CoreHolding, bodies: Bodies): Phrase {
  const { own } = core
  if (own === undefined) return say`none: ${wordHolder(core, bodies, 'holds')}`
  const payer = bodies.name(own.payer)
  switch (core.fate) {
    case 'own':
      return say`own ${wordForm(own, bodies)}, with ${payer}`
    case 'suspended':
      return say`own ${wordForm(own, bodies)}, suspended: ${wordHolder(core, bodies, 'holds')}`
    case 'subcontract':
      return say`subcontract from ${payer}${wordAbove(core, bodies, 'holds')}`
    case 'ended':
    case 'none':
      return say`none: ${wordHolder(core, bodies, 'holds')}`
    default:
      return assertNever(core.fate)
  }
}

/**
 * The same as a sentence without its full stop; `who` is the practice. Today is told as it is, a model by how certain
 * its source is.
 */
export function sayCore(core: CoreHolding, who: OrganisationId, bodies: Bodies, isToday: boolean): Phrase {
  const name = bodies.name(who)
  return isToday ? sayAsItIs(core, name, bodies) : claim(core.certainty, name, sayDeed(core, bodies))
}

function sayAsItIs(core: CoreHolding, name: Phrase, bodies: Bodies): Phrase {
  const { own, fate } = core
  if (own === undefined)
    return say`${name} holds no core contract of its own; ${wordHolder(core, bodies, 'holds')}`
  const payer = bodies.name(own.payer)
  if (fate === 'subcontract')
    return say`${name} does its core work under a subcontract from ${payer}${wordAbove(core, bodies, 'holds')}`
  return say`${name} holds its own ${wordForm(own, bodies)} with ${payer}${fate === 'suspended' ? ', which is suspended' : ''}`
}

/** After "would" or "could". */
function sayDeed(core: CoreHolding, bodies: Bodies): Phrase {
  const { own, fate } = core
  const hold = `${certaintyVerb(core.certainty)} hold`
  if (own === undefined) return say`hold no core contract; ${wordHolder(core, bodies, hold)}`
  const payer = bodies.name(own.payer)
  if (fate === 'subcontract')
    return say`do its core work under a subcontract from ${payer}${wordAbove(core, bodies, hold)}`
  if (fate === 'suspended')
    return say`have its own ${wordForm(own, bodies)} suspended; ${wordHolder(core, bodies, hold)}`
  return say`keep its own ${wordForm(own, bodies)} with ${payer}`
}

/** "Marl General FT holds an APMS contract with Marlshire CCG". */
function wordHolder({ first, payer, deliverer }: CoreHolding, bodies: Bodies, verb: string): Phrase {
  if (payer === undefined) return say`nobody is paid for its core care`
  if (first === undefined) return say`${bodies.name(payer)} does the work itself`
  const holding = say`${bodies.name(first.holder)} ${verb} ${wordAForm(first, bodies)} with ${bodies.name(first.payer)}`
  const isOther = deliverer !== undefined && deliverer !== first.holder && !bodies.isPractice(deliverer)
  return isOther ? say`${holding}, and ${bodies.name(deliverer)} does the work` : holding
}

/** What stands above a subcontract: ", which holds a whole-population contract with Marlshire CCG". */
function wordAbove(core: CoreHolding, bodies: Bodies, verb: string): Phrase {
  const { own, first } = core
  if (first === undefined) return []
  if (own?.payer !== first.holder) return say`; ${wordHolder(core, bodies, verb)}`
  return say`, which ${verb} ${wordAForm(first, bodies)} with ${bodies.name(first.payer)}`
}

/** "GMS contract", "whole-population contract": a form inside a sentence. */
function wordForm({ form }: Contract, { terms }: Bodies): string {
  if (form === 'practice-contract') return 'contract (GMS, PMS or APMS is not known)'
  const name = terms.forms[form]
  return /^[A-Z]{2}/.test(name) ? name : name.slice(0, 1).toLowerCase() + name.slice(1)
}

/** "a whole-population contract", "an APMS contract". */
function wordAForm(contract: Contract, bodies: Bodies): string {
  const form = wordForm(contract, bodies)
  return /^(APMS|NHS|[aeio])/.test(form) ? `an ${form}` : `a ${form}`
}
