import type { Plugin } from 'vite'
import { listStates } from '../domain/project/findState.ts'
import { projectScenario } from '../domain/project/projectScenario.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import { toUnion } from '../layout/toUnion.ts'
import { findDataFolder } from './dataFolder.ts'
import { layOrder } from './layOrder.ts'
import { listEconomies, loadEconomy } from './loadEconomy.ts'
import { loadLibrary } from './loadLibrary.ts'

const NAME = 'virtual:atlas-data'

/** Reads, checks and orders the built-in data at build time, so that the first map waits for neither YAML nor ELK. */
export function builtInData(): Plugin {
  return {
    name: 'atlas-built-in-data',
    resolveId: id => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null
      this.addWatchFile(findDataFolder())
      const library = await loadLibrary()
      const economies = []
      for (const name of await listEconomies()) {
        const economy = await loadEconomy(name)
        economies.push({ economy, order: await orderEconomy(economy, library) })
      }
      return `export default ${JSON.stringify(JSON.stringify({ library, economies }))}`
    },
  }
}

/** ELK's order over the union of all states of one economy. */
async function orderEconomy(economy: Economy, library: Library) {
  const maps = listStates(library.models).map(
    state =>
      projectScenario(economy, library, { economy: economy.id, state, in: {}, set: {}, practices: {} }).map,
  )
  return layOrder(toUnion(economy.localities, maps))
}
