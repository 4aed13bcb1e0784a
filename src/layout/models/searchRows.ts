import type { ModelLink } from '../../domain/prospects/listModelLinks.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import { countLineCrossings } from '../measureLayout.ts'
import type { ModelRows } from './placedModels.ts'
import { runInOrder } from './placeModels.ts'
import { isBeside } from './runLinks.ts'

/** What a crossing, an arc under a row, and an arrow that runs to the left cost, against a pixel of sideways run. */
const CROSSING = 900
const ARC = 500
const BACKWARDS = 150
const ROUNDS = 12

/** The best of some orders, made better by moving one model within its family, or a family within its row, while that helps. */
export function searchRows(
  models: readonly CareModel[],
  links: readonly ModelLink[],
  starts: readonly ModelRows[],
): ModelRows {
  const priced = starts.map(order => ({ order, price: priceOf(models, links, order) }))
  let best = priced.toSorted((a, b) => a.price - b.price)[0]
  if (best === undefined) return []
  for (let round = 0; round < ROUNDS; round += 1) {
    const before: { readonly order: ModelRows; readonly price: number } = best
    for (const move of listMoves(best.order)) {
      const order = move(best.order)
      const price = priceOf(models, links, order)
      if (price < best.price - 0.5) best = { order, price }
    }
    if (best === before) break
  }
  return best.order
}

function priceOf(models: readonly CareModel[], links: readonly ModelLink[], order: ModelRows): number {
  const { standing, runs } = runInOrder(models, links, order)
  const boxes = new Map<string, (typeof standing.rows)[number][number]>(
    standing.rows.flat().map(box => [box.model.id, box]),
  )
  let price = CROSSING * countLineCrossings(runs.map(run => run.points))
  for (const { link } of runs) {
    const [from, to] = [boxes.get(link.from), boxes.get(link.to)]
    if (from === undefined || to === undefined) continue
    price += Math.abs(from.left + from.width / 2 - to.left - to.width / 2)
    if (from.row !== to.row) continue
    if (from.place > to.place) price += BACKWARDS
    if (!isBeside({ from, to })) price += ARC * (Math.abs(from.place - to.place) - 0.5)
  }
  return price
}

/** Every way to take one out of a row's families, or of a family's models, and put it in at another place. */
function listMoves(rows: ModelRows): readonly ((order: ModelRows) => ModelRows)[] {
  return rows.flatMap((row, rowIndex) => [
    ...pairs(row.length).map(
      ([from, to]) =>
        (order: ModelRows) =>
          order.map((one, index) => (index === rowIndex ? moved(one, from, to) : one)),
    ),
    ...row.flatMap(({ family, models }) =>
      pairs(models.length).map(
        ([from, to]) =>
          (order: ModelRows) =>
            order.map(one =>
              one.map(own => (own.family === family ? { family, models: moved(own.models, from, to) } : own)),
            ),
      ),
    ),
  ])
}

function pairs(count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, from) =>
    Array.from({ length: count }, (_, to): readonly [number, number] => [from, to]).filter(
      ([, to]) => to !== from,
    ),
  ).flat()
}

function moved<One>(list: readonly One[], from: number, to: number): readonly One[] {
  const own = list[from]
  return own === undefined ? list : list.toSpliced(from, 1).toSpliced(to, 0, own)
}
