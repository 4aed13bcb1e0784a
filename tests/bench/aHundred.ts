import { loadEconomy } from '../../src/cli/loadEconomy.ts'
import type { Economy } from '../../src/domain/vocabulary/economy.ts'
import { organisationId } from '../../src/domain/vocabulary/ids.ts'
import { sortByText } from '../../src/kit/compareText.ts'

const PRACTICES = 100

/** Marlshire with a hundred practices: its own, and more that are like them in everything but their codes. */
export async function aHundred(): Promise<Economy> {
  const marlshire = await loadEconomy('marlshire')
  const { practices } = marlshire
  const more = Array.from({ length: PRACTICES - practices.length }, (_, index) => {
    const like = practices[index % practices.length]
    if (like === undefined) throw new Error('Marlshire has no practices')
    return { ...like, id: organisationId(`P9${1001 + index}`), name: `${like.name} ${2 + index}` }
  })
  return {
    ...marlshire,
    id: 'a-hundred',
    name: 'A hundred practices',
    practices: sortByText([...practices, ...more], practice => practice.id),
  }
}
