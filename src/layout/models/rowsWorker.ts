import type { ModelLink } from '../../domain/prospects/listModelLinks.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import type { ModelRows } from './placedModels.ts'
import { searchRows } from './searchRows.ts'

/** The models and their links, and the orders to begin the search with: ELK's first. */
export type RowsRequest = {
  readonly models: readonly CareModel[]
  readonly links: readonly ModelLink[]
  readonly starts: readonly ModelRows[]
}

addEventListener('message', ({ data }: MessageEvent<RowsRequest>) => {
  postMessage(searchRows(data.models, data.links, data.starts))
})
