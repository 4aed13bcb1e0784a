import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Problem } from '../domain/vocabulary/problem.ts'
import type { Outcome } from '../kit/result.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import type { OwnLink } from '../store/economyLink.ts'
import { unpackEconomy } from '../store/packEconomy.ts'
import { readView } from '../store/viewAddress.ts'
import type { BuiltIn } from './builtIn.ts'
import { leftOutOf, newestOf, readStored, rememberEconomy } from './openEconomy.ts'
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

/** Opens the economy that a link carries, or that this tab opened before under that id. */
async function openLinkedEconomy(
  store: AtlasStore,
  packed: string | undefined,
  id: string,
  search: string,
): Promise<void> {
  const known = newestOf(id)
  const { library, notify } = store.getState()
  try {
    const text = packed === undefined ? readStored(id) : await unpackEconomy(packed)
    if (known === undefined && text === undefined) {
      notify([
        `The link names the economy “${id}”, which is not built in: open its file to see it. This is another.`,
      ])
      return
    }
    const read =
      known === undefined ? await parseText(text ?? '') : { value: known, problems: leftOutOf(known) }
    const { value: economy } = read
    if (economy === undefined) throw new Error('unreadable')
    if (text !== undefined) await rememberEconomy(economy, text, read.problems)
    const { view, screen, notices } = readView(search, { models: library.models, economy })
    const nothing = { work: undefined, scenarios: [], answers: {} }
    store.setState({ ...nothing, economy, screen, view, visit: 'replace', notices })
  } catch {
    notify([
      'The link’s economy could not be read: it may have been cut when it was sent. Ask for the file instead.',
    ])
  }
}

async function parseText(text: string): Promise<Outcome<Economy, Problem>> {
  const { parseEconomy } = await import('../parse/economy/parseEconomy.ts')
  return parseEconomy(text, 'link')
}
