import type { Plugin } from 'vite'
import { listModelLinks } from '../domain/prospects/listModelLinks.ts'
import { startElkInNode } from '../layout/elkNode.ts'
import { askElkForRows } from '../layout/models/askElkForRows.ts'
import type { ModelRows } from '../layout/models/placedModels.ts'
import { searchRows } from '../layout/models/searchRows.ts'
import { loadLibrary } from './loadLibrary.ts'

const NAME = 'virtual:atlas-model-rows'

/** Orders the map of the built-in models at build time: opening it waits for no ELK. */
export function builtInModelRows(): Plugin {
  return {
    name: 'atlas-built-in-model-rows',
    resolveId: id => (id === NAME ? `\0${NAME}` : null),
    load: async id =>
      id === `\0${NAME}` ? `export const rows = ${JSON.stringify(await orderModelRows())}` : null,
  }
}

async function orderModelRows(): Promise<ModelRows> {
  const { models } = await loadLibrary()
  const links = listModelLinks(models)
  return searchRows(models, links, await askElkForRows(models, links, startElkInNode()))
}
