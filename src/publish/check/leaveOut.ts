import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Include } from './include.ts'
import { poolPayments } from './poolPayments.ts'

/**
 * The facts without what should not be public. Everything that is published is made from the answer alone, so what is
 * left out here cannot come back in a picture, a table or a sentence: two areas that differ only in what is left out
 * give the same answer. Without money none of the area's own figures is left.
 */
export function leaveOut(economy: Economy, include: Include, money: boolean): Economy {
  const unmarked = include.has('strain')
    ? economy
    : { ...economy, practices: economy.practices.map(practice => ({ ...practice, flags: [] })) }
  if (!money) return withoutMoney(unmarked)
  const pooled = include.has('practice-money') ? unmarked : poolPayments(unmarked)
  return include.has('notes') ? pooled : withoutOwnWords(pooled)
}

/** Where a figure comes from stands in the area's file in its author's own words. */
function withoutOwnWords(economy: Economy): Economy {
  const source = 'the area’s own figure'
  return {
    ...economy,
    rates: economy.rates.map(rate => ({ ...rate, source })),
    controlTotals: economy.controlTotals.map(total => ({ ...total, source })),
  }
}

function withoutMoney(economy: Economy): Economy {
  return { ...economy, payments: [], paymentsExpected: false, controlTotals: [], rates: [] }
}
