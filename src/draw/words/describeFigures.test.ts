import { describe, expect, it } from 'vitest'
import { anEconomy } from '../../../tests/builders/anEconomy.ts'
import { organisationId } from '../../domain/vocabulary/ids.ts'
import { describeFigures } from './describeFigures.ts'

const REST = 'illustrative: registered list × national rate of 2015/16.'
const paid = (practice: string, known: { readonly core?: number; readonly enhanced?: number }) => ({
  practice: organisationId(practice),
  year: '2015/16',
  ...known,
})

describe('which figures are known', () => {
  it('says that all are illustrative where nothing is known', () => {
    expect(describeFigures(anEconomy())).toBe(`Figures are ${REST}`)
  })

  it('names the lines, the year and how many practices, and what is left', () => {
    const payments = [paid('P1', { core: 100, enhanced: 5 }), paid('P2', { core: 80 })]
    expect(describeFigures(anEconomy({ payments }))).toBe(
      'Known payments of 2015/16: core general practice of all 2 practices. ' +
        `Known payments of 2015/16: enhanced services of 1 of 2 practices. All other £ are ${REST}`,
    )
  })

  it('names the totals and rates that a file brings', () => {
    const controlTotals = [{ service: 'acute', pence: 1, source: 'Accounts' }] as const
    const rates = [{ service: 'community', pence: 1, source: 'Accounts' }] as const
    expect(describeFigures(anEconomy({ controlTotals, rates }))).toBe(
      'Scaled to the file’s own totals: hospital care. At the file’s own rates: community services. ' +
        `All other £ are ${REST}`,
    )
  })
})
