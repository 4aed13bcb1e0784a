import type { ELK, ElkNode } from 'elkjs/lib/elk-api.js'
import type { ModelLink } from '../../domain/prospects/listModelLinks.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import { BOX_HEIGHT } from './modelSizes.ts'
import type { ModelRows } from './placedModels.ts'
import { planRows } from './planRows.ts'
import { sizeModel } from './sizeModel.ts'

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.partitioning.activate': 'true',
  'elk.separateConnectedComponents': 'false',
  'elk.edgeRouting': 'POLYLINE',
  'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
  'elk.layered.thoroughness': '20',
}

/** The orders to begin the search with: ELK's, each family kept together, and the plain one. Rejects when ELK does. */
export async function askElkForRows(
  models: readonly CareModel[],
  links: readonly ModelLink[],
  elk: Pick<ELK, 'layout'>,
): Promise<readonly ModelRows[]> {
  const plain = planRows(models)
  const answer = await elk.layout(toGraph(models, links, plain))
  const x = new Map((answer.children ?? []).map(child => [child.id, child.x ?? 0]))
  const at = (id: string) => x.get(id) ?? 0
  const middle = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + at(id), 0) / Math.max(1, ids.length)
  const sorted = plain.map(row =>
    row
      .map(({ family, models: ids }) => ({ family, models: ids.toSorted((a, b) => at(a) - at(b)) }))
      .toSorted((a, b) => middle(a.models) - middle(b.models)),
  )
  return [sorted, plain]
}

/** A partition per row, and the links between rows, all pointing down: one within a row would break it in two. */
function toGraph(models: readonly CareModel[], links: readonly ModelLink[], plain: ModelRows): ElkNode {
  const rowOf = new Map(
    plain.flatMap((row, index) =>
      row.flatMap(({ models: ids }) => ids.map((id): [string, number] => [id, index])),
    ),
  )
  const at = (id: string) => rowOf.get(id) ?? 0
  return {
    id: 'models',
    layoutOptions: OPTIONS,
    children: models.map(model => ({
      id: model.id,
      width: sizeModel(model).width,
      height: BOX_HEIGHT,
      layoutOptions: { 'elk.partitioning.partition': String(at(model.id)) },
    })),
    edges: links
      .filter(({ from, to }) => at(from) !== at(to))
      .map(({ id, from, to }) => ({
        id,
        sources: [at(from) < at(to) ? from : to],
        targets: [at(from) < at(to) ? to : from],
      })),
  }
}
