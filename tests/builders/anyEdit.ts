import fc from 'fast-check'
import { type Edit, PAYMENT_PARTS } from '../../src/domain/edit/edit.ts'
import type { Economy } from '../../src/domain/vocabulary/economy.ts'
import { localityId, organisationId } from '../../src/domain/vocabulary/ids.ts'
import { ORGANISATION_KINDS, PRACTICE_CONTRACTS } from '../../src/domain/vocabulary/organisation.ts'
import { SERVICES } from '../../src/domain/vocabulary/serviceLine.ts'
import { anyShares } from './anyShares.ts'

/** Any edit that a person might try on an economy: most fit it, some name what is not there or cannot be. */
export function anyEdit(economy: Economy): fc.Arbitrary<Edit> {
  const oneOf = (ids: readonly string[]) => fc.constantFrom(...ids, 'nobody')
  const body = oneOf(economy.organisations.map(one => one.id)).map(organisationId)
  const practice = oneOf(economy.practices.map(one => one.id)).map(organisationId)
  const group = oneOf(economy.groups.map(one => one.id)).map(organisationId)
  const locality = oneOf(economy.localities.map(one => one.id)).map(localityId)
  const members = fc.subarray(economy.practices.map(one => one.id)).map(ids => ids)
  const name = fc.constantFrom('Marl Hospice', 'Ümlaut & Söhne', 'North', '  ', '=1+1', 'Place 1')
  const kind = fc.constantFrom(...ORGANISATION_KINDS)
  const pence = fc.option(fc.integer({ min: -100, max: 9_000_000_000 }), { nil: undefined })
  const service = fc.constantFrom(...SERVICES)
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
  return fc
    .oneof(
      fc.record({ type: fc.constant('rename-area'), name }),
      fc.record({
        type: fc.constant('set-co-commissioning'),
        value: fc.constantFrom('none', 'joint', 'delegated', 'unknown'),
      }),
      fc.record({ type: fc.constant('add-body'), kind, name, foundationTrust: fc.boolean() }),
      fc.record({
        type: fc.constant('change-body'),
        id: body,
        name: maybe(name),
        kind: maybe(kind),
        foundationTrust: maybe(fc.boolean()),
      }),
      fc.record({ type: fc.constant('close-body'), id: body, to: maybe(body) }),
      fc.record({
        type: fc.constant('add-practice'),
        code: maybe(fc.constantFrom('P90001', 'ccg-1', '')),
        name,
        list: fc.integer({ min: -1, max: 30_000 }),
        commissioner: body,
        locality,
        contract: fc.constantFrom(...PRACTICE_CONTRACTS),
      }),
      fc.record({
        type: fc.constant('change-practice'),
        id: practice,
        name: maybe(name),
        list: maybe(fc.integer({ min: 0, max: 30_000 })),
        commissioner: maybe(body),
        contract: maybe(fc.constantFrom(...PRACTICE_CONTRACTS)),
      }),
      fc.record({ type: fc.constant('move-practices'), ids: members, locality }),
      fc.record({ type: fc.constant('close-practice'), id: practice, to: maybe(practice) }),
      fc.record({
        type: fc.constant('flag-practices'),
        ids: members,
        flag: fc.constant('under-strain'),
        on: fc.boolean(),
      }),
      fc.record({ type: fc.constant('add-locality'), name }),
      fc.record({ type: fc.constant('rename-locality'), id: locality, name }),
      fc.record({ type: fc.constant('remove-locality'), id: locality }),
      fc.record({ type: fc.constant('add-group'), kind, name, members }),
      fc.record({ type: fc.constant('change-group'), id: group, name: maybe(name), members: maybe(members) }),
      fc.record({ type: fc.constant('remove-group'), id: group }),
      anyDelivering(economy),
      fc.record({
        type: fc.constant('pay'),
        practice,
        part: fc.constantFrom(...PAYMENT_PARTS),
        pence,
        year: fc.constant('2015/16'),
      }),
      fc.record({ type: fc.constant('rate'), service, pence, source: fc.constantFrom('', 'Our own count') }),
      // What practices are known to be paid stands against any total: that is told, not lawful.
      fc.record({
        type: fc.constant('control-total'),
        service: fc.constantFrom('community', 'acute', 'mental-health', 'social-care'),
        commissioner: maybe(body),
        pence,
        source: fc.constant('Allocation'),
      }),
    )
    .map(withoutAbsent)
}

function anyDelivering(economy: Economy) {
  return fc
    .record({
      type: fc.constant('deliver' as const),
      service: fc.constantFrom(...SERVICES),
      chosen: fc.subarray(
        economy.organisations.map(one => one.id),
        { maxLength: Math.min(4, economy.organisations.length) },
      ),
      spoilt: fc.boolean(),
    })
    .chain(({ chosen, spoilt, ...rest }) =>
      anyShares(chosen.length).map(shares => ({
        ...rest,
        shares: chosen.map((provider, index) => ({
          provider,
          millionths: (shares[index] ?? 0) + (spoilt && index === 0 ? 1 : 0),
        })),
      })),
    )
}

/** A key that says nothing is left out, as a form leaves it out. */
function withoutAbsent<Thing extends object>(thing: Thing): Edit {
  return JSON.parse(JSON.stringify(thing))
}
