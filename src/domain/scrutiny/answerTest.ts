import { assertNever } from '../../kit/assertNever.ts'
import { isPracticeContractForm } from '../vocabulary/contract.ts'
import { isGpOwnedKind } from '../vocabulary/organisation.ts'
import { SMALL_UNIT, type TestAnswer, type TestId } from './modelTest.ts'
import type { PracticePlace } from './placePractices.ts'

/** What a test finds of one practice: one of its `TEST_ANSWERS`. */
export function answerTest(test: TestId, place: PracticePlace): TestAnswer {
  switch (test) {
    case 'registered-list':
      return doesItself(place) ? 'practice' : isGpOwnedKind(place.deliverer.kind) ? 'gp-body' : 'other'
    case 'local-links':
      return place.unitPatients <= SMALL_UNIT ? 'small' : 'large'
    case 'national-contract':
      return answerContract(place)
    case 'gp-led':
      return answerLed(place)
    case 'advocacy':
      return answerAdvocacy(place)
    default:
      return assertNever(test)
  }
}

function doesItself({ practice, deliverer }: PracticePlace): boolean {
  return practice.id === deliverer.id
}

function answerContract({ fate, own, first, firstHolder }: PracticePlace): TestAnswer<'national-contract'> {
  switch (fate) {
    case 'own':
      if (own?.form === 'gms') return 'national'
      return own?.form === 'pms' || own?.form === 'apms' ? 'local' : 'unsaid'
    case 'suspended':
    case 'subcontract':
      return fate
    case 'ended':
    case 'none':
      return first !== undefined &&
        firstHolder !== undefined &&
        isPracticeContractForm(first.form) &&
        isGpOwnedKind(firstHolder.kind) &&
        firstHolder.kind !== 'multi-practice-organisation'
        ? 'held-by-gps'
        : 'ended'
    default:
      return assertNever(fate)
  }
}

function answerLed(place: PracticePlace): TestAnswer<'gp-led'> {
  const others = [...place.employers, ...(doesItself(place) ? [] : [place.deliverer])]
  if (others.length === 0) return 'partners'
  return others.every(body => isGpOwnedKind(body.kind)) ? 'gp-body' : 'employed'
}

function answerAdvocacy(place: PracticePlace): TestAnswer<'advocacy'> {
  const isOwnBoss = doesItself(place) || isGpOwnedKind(place.deliverer.kind)
  if (place.employers.length > 0 || !isOwnBoss) return 'employed'
  if (place.isBudgetHolder) return 'own-budget'
  const contract = answerContract(place)
  return place.fate === 'own' || contract === 'held-by-gps' ? 'independent' : 'paid-by-provider'
}
