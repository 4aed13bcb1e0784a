import type { AtlasStore } from '../store/atlasStore.ts'
import type { OwnLink } from '../store/economyLink.ts'
import type { BuiltIn } from './builtIn.ts'
import { openLinkedEconomy } from './openEconomy.ts'
import { takeInFurther } from './takeInFurther.ts'

const ELSEWHERE =
  'The link leads to work that is kept in another browser. Ask whoever sent it for the file, or for a link that carries it.'

/** Opens what an address says of the reader's own: the work that this browser keeps, else the economy that the link carries. */
export async function openOwn(
  store: AtlasStore,
  known: BuiltIn,
  { packed, work }: OwnLink,
  wanted: string,
): Promise<void> {
  const { search } = location
  await takeInFurther(known, store)
  if (work !== undefined) {
    const { getWorkDesk } = await import('./work/workDesk.ts')
    if (await getWorkDesk(store, known).open(work, { search })) return
    if (packed === undefined && known.economies.some(({ economy }) => economy.id === wanted)) {
      store.getState().notify([ELSEWHERE])
      return
    }
  }
  await openLinkedEconomy(store, packed, wanted, search)
}
