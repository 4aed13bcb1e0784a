import type { ModelLink } from '../../domain/prospects/listModelLinks.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import { type Job, workBeside } from '../workBeside.ts'
import { askElkForRows } from './askElkForRows.ts'
import type { ModelRows } from './placedModels.ts'
import type { RowsRequest } from './rowsWorker.ts'

/** The rows of the map of models: ELK's orders, then a search from there. `patience` in milliseconds. */
export function orderRowsInBrowser(
  models: readonly CareModel[],
  links: readonly ModelLink[],
  patience: number,
): Job<ModelRows> {
  return workBeside<RowsRequest, ModelRows>({
    ask: async elk => ({ models, links, starts: await askElkForRows(models, links, elk) }),
    worker: new Worker(new URL('./rowsWorker.ts', import.meta.url), { type: 'module' }),
    patience,
  })
}
