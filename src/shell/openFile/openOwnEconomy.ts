import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'
import { isTooLargeForLink, rememberEconomy } from '../openEconomy.ts'

/** An economy of the reader's own: what it can be read from again, and what of that could not be used. */
export type OwnEconomy = {
  readonly economy: Economy
  readonly text: string
  readonly problems: readonly Problem[]
}

const TOO_LARGE_FOR_LINK =
  'This economy is too large to travel in a link: the address works in this browser only. To share it, pass on its file.'

/** Shows an economy of the reader's own; the address carries it where it can. */
export async function openOwnEconomy(
  store: AtlasStore,
  { economy, text, problems }: OwnEconomy,
  isWanted: () => boolean = () => true,
): Promise<void> {
  await rememberEconomy(economy, text, problems)
  if (!isWanted()) return
  store.getState().openEconomy(economy)
  if (isTooLargeForLink(economy)) store.getState().notify([TOO_LARGE_FOR_LINK])
}
