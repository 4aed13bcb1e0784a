import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEconomy, aPractice } from '../../../tests/builders/anEconomy.ts'
import { anyEconomy } from '../../../tests/builders/anyEconomy.ts'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import { completeEconomy } from '../../domain/project/completeEconomy.ts'
import { computeDues } from '../../domain/project/computeDues.ts'
import { listDues } from '../../domain/vocabulary/dues.ts'
import type { Economy, PracticePayment } from '../../domain/vocabulary/economy.ts'
import { organisationId } from '../../domain/vocabulary/ids.ts'
import { leaveOut } from './leaveOut.ts'
import { LEAST_TOGETHER } from './poolPayments.ts'

const library = await loadLibrary()
const NOTHING = new Set<never>()

const anyMarks = fc.array(fc.constantFrom('under-strain', 'closing', 'x'), { maxLength: 2 })

/** As many practices as wanted, all of one commissioner, each paid for its core contract. */
function paid(pence: readonly number[]): Economy {
  const practices = pence.map((_, index) => aPractice({ id: organisationId(`P${index + 10}`) }))
  const payments = practices.map(
    ({ id }, index): PracticePayment => ({ practice: id, core: pence[index] ?? 0, year: '2015/16' }),
  )
  return anEconomy({ practices, payments, paymentsExpected: true })
}

const coreOf = (economy: Economy) =>
  listDues(computeDues(completeEconomy(economy, library.services), library.services))
    .filter(due => due.service === 'core-primary-care')
    .map(due => due.pence)

const sum = (all: readonly (number | null)[]) => all.reduce<number>((so, one) => so + (one ?? 0), 0)

describe('what is left out of a publication', () => {
  it('tells nothing of the marks on practices: whatever they are, the answer is the same', () => {
    fc.assert(
      fc.property(anyEconomy(), fc.infiniteStream(anyMarks), (economy, marks) => {
        const practices = economy.practices.map(practice => ({
          ...practice,
          flags: [...(marks.next().value ?? [])].sort(),
        }))
        expect(leaveOut({ ...economy, practices }, NOTHING, true)).toEqual(leaveOut(economy, NOTHING, true))
      }),
      { numRuns: 60 },
    )
  })

  it('tells nothing of one practice’s payments: whoever was paid which, the answer is the same', () => {
    const five = fc.array(fc.integer({ min: 1, max: 90_000_000 }), {
      minLength: LEAST_TOGETHER,
      maxLength: 12,
    })
    fc.assert(
      fc.property(
        five.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([one, other]) => {
          expect(leaveOut(paid(one), NOTHING, true)).toEqual(leaveOut(paid(other), NOTHING, true))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('tells nothing at all of payments to fewer practices than can hide among one another', () => {
    const few = fc.array(fc.integer({ min: 1, max: 90_000_000 }), {
      minLength: 1,
      maxLength: LEAST_TOGETHER - 1,
    })
    fc.assert(
      fc.property(few, pence => {
        expect(leaveOut(paid(pence), NOTHING, true)).toEqual(
          leaveOut(paid(pence.map(() => 7)), NOTHING, true),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('keeps the total of the payments where practices are told together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90_000_000 }), { minLength: 5, maxLength: 12 }),
        pence => {
          expect(sum(coreOf(leaveOut(paid(pence), NOTHING, true)))).toBe(sum(pence))
        },
      ),
      { numRuns: 30 },
    )
  })

  it('leaves no word of the author’s own beside a figure', () => {
    fc.assert(
      fc.property(anyEconomy(), economy => {
        const text = JSON.stringify(leaveOut(economy, NOTHING, true))
        expect(text).not.toContain('a guess')
        expect(text).not.toContain('a control total')
      }),
      { numRuns: 40 },
    )
  })

  it('tells nothing of the area’s own money where money is left out, whatever else is asked for', () => {
    const all = new Set(['strain', 'practice-money', 'notes'] as const)
    fc.assert(
      fc.property(anyEconomy(), economy => {
        const poor = { ...economy, payments: [], paymentsExpected: false, controlTotals: [], rates: [] }
        expect(leaveOut(economy, all, false)).toEqual(poor)
      }),
      { numRuns: 30 },
    )
  })

  it('leaves everything that is asked for', () => {
    fc.assert(
      fc.property(anyEconomy(), economy => {
        expect(leaveOut(economy, new Set(['strain', 'practice-money', 'notes'] as const), true)).toEqual(
          economy,
        )
      }),
      { numRuns: 30 },
    )
  })
})
