import type { Plugin } from 'vite'
import { toPlainArrangement } from '../layout/arrangement.ts'
import { arrangeEconomy } from './arrangeEconomy.ts'
import { findDataFolder } from './dataFolder.ts'
import { FIRST_ECONOMY, toFirstLibrary } from './furtherData.ts'
import { loadEconomy } from './loadEconomy.ts'
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
  const library = toFirstLibrary(await loadLibrary())
  const economy = await loadEconomy(FIRST_ECONOMY)
  const arrangement = toPlainArrangement(await arrangeEconomy(economy, library))
  return JSON.stringify({ library, economies: [{ economy, arrangement }] })
}
