import { loadEconomy } from '../../src/cli/loadEconomy.ts'
import { formatEconomy } from '../../src/parse/economy/formatEconomy.ts'
import { packEconomy } from '../../src/store/packEconomy.ts'

/** A made-up area of the reader's own, as a fragment carries it. */
export async function packValeshire(): Promise<string> {
  const text = formatEconomy(await loadEconomy('marlshire'))
  return `#economy=${await packEconomy(
    text
      .replaceAll(/marlshire/g, 'valeshire')
      .replaceAll('Marlshire', 'Valeshire')
      .replaceAll('marl-general', 'valeshire-general'),
  )}`
}
