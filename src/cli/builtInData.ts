import type { Plugin } from 'vite'
import { listWalk } from '../domain/project/findState.ts'
import { projectScenario } from '../domain/project/projectScenario.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import { type Arrangement, toPlainArrangement } from '../layout/arrangement.ts'
import { placeUnion } from '../layout/placeUnion.ts'
import { toUnion } from '../layout/toUnion.ts'
import { findDataFolder } from './dataFolder.ts'
import { layOrder } from './layOrder.ts'
import { listEconomies, loadEconomy } from './loadEconomy.ts'
import { loadLibrary } from './loadLibrary.ts'

/** The id of the page's element that carries the data. */
const ELEMENT = 'atlas-data'

/** Read once a build, or anew when a file of it changes. */
let json: Promise<string> | undefined

/** The library and the built-in economies with their arrangements: `{ library, economies }` as JSON. */
export function readBuiltInJson(): Promise<string> {
  json ??= readData()
  return json
}

/**
 * Reads, checks and orders the built-in data at build time and puts it into the page as a block of JSON: the first
 * map waits for neither YAML, nor ELK, nor a second request, and the block is no script.
 */
export function builtInData(): Plugin {
  return {
    name: 'atlas-built-in-data',
    configureServer: server => {
      server.watcher.add(findDataFolder())
      server.watcher.on('change', file => {
        if (file.startsWith(findDataFolder())) json = undefined
      })
    },
    transformIndexHtml: async () => {
      return [
        {
          tag: 'script',
          attrs: { type: 'application/json', id: ELEMENT },
          // Nothing in the data can end the block early.
          children: (await readBuiltInJson()).replaceAll('<', '\\u003c'),
          injectTo: 'body-prepend',
        },
      ]
    },
  }
}

async function readData(): Promise<string> {
  const library = await loadLibrary()
  const economies = []
  for (const name of await listEconomies()) {
    const economy = await loadEconomy(name)
    economies.push({ economy, arrangement: toPlainArrangement(await arrangeEconomy(economy, library)) })
  }
  return JSON.stringify({ library, economies })
}

/** ELK's order over the union of all states of one economy, and the places that follow from it. */
async function arrangeEconomy(economy: Economy, library: Library): Promise<Arrangement> {
  const maps = listWalk(library.models).map(
    state =>
      projectScenario(economy, library, { economy: economy.id, state, in: {}, set: {}, practices: {} }).map,
  )
  const union = toUnion(economy.localities, maps)
  const order = await layOrder(union)
  return { order, placement: placeUnion(union, order) }
}
