import type { ModelLink } from '../../domain/prospects/listModelLinks.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import { BAND_GAP, BAND_INSET, BOX_HEIGHT, MARGIN, ROW_GAP, ROW_GAP_MORE } from './modelSizes.ts'
import type { ModelRows, PlacedBand, PlacedModels } from './placedModels.ts'
import { placeLinkLabels } from './placeLinkLabels.ts'
import { isBeside, type RunLink, runLinks } from './runLinks.ts'
import { type StandingRows, standModels } from './standModels.ts'

/** The map of models in a given order of rows: bands, boxes, lines and their words. */
export function placeModels(
  models: readonly CareModel[],
  links: readonly ModelLink[],
  order: ModelRows,
): PlacedModels {
  const standing = standModels(models, links, order)
  const { tops, depths, height } = stackRows(standing, links)
  const boxes = standing.rows.flatMap((row, index) =>
    row.map(({ model, left, width, nameLines }) => ({
      model,
      nameLines,
      row: index,
      x: left,
      y: tops[index] ?? 0,
      width,
      height: BOX_HEIGHT,
    })),
  )
  const bands = standing.rows.flatMap((_, index) => layBands(standing, index, tops[index] ?? 0))
  const lines = placeLinkLabels(runLinks(standing, links, tops, depths), bands, standing.width)
  return { width: standing.width, height, bands, boxes, lines }
}

/** The lines alone, for judging an order: the same as `placeModels` draws. */
export function runInOrder(
  models: readonly CareModel[],
  links: readonly ModelLink[],
  order: ModelRows,
): { readonly standing: StandingRows; readonly runs: readonly RunLink[] } {
  const standing = standModels(models, links, order)
  const { tops, depths } = stackRows(standing, links)
  return { standing, runs: runLinks(standing, links, tops, depths) }
}

/** Rows from top to bottom; the more arrows run under a row, the more room it leaves. */
function stackRows({ rows }: StandingRows, links: readonly ModelLink[]) {
  const boxes = new Map<string, StandingRows['rows'][number][number]>(
    rows.flat().map(box => [box.model.id, box]),
  )
  const through = rows.map(() => 0)
  for (const link of links) {
    const [from, to] = [boxes.get(link.from), boxes.get(link.to)]
    if (from === undefined || to === undefined || from === to || isBeside({ from, to })) continue
    const first = Math.min(from.row, to.row)
    const last = from.row === to.row ? from.row + 1 : Math.max(from.row, to.row)
    for (let row = first; row < last; row += 1) through[row] = (through[row] ?? 0) + 1
  }
  const depths = through.map(count => (count === 0 ? 0 : ROW_GAP + ROW_GAP_MORE * Math.max(0, count - 4)))
  const tops: number[] = []
  let y = MARGIN + BAND_INSET
  for (const depth of depths) {
    tops.push(y)
    y += BOX_HEIGHT + 2 * BAND_INSET + Math.max(depth, BAND_GAP)
  }
  const height = (tops.at(-1) ?? 0) + BOX_HEIGHT + BAND_INSET + MARGIN
  return { tops, depths: depths.map(depth => depth + BAND_INSET), height }
}

/** Each family of a row as far as the next one's name; the first begins, and the last ends, at the edge. */
function layBands({ rows, width }: StandingRows, index: number, top: number): readonly PlacedBand[] {
  const row = rows[index] ?? []
  const openings = row.flatMap(box => (box.opens === undefined ? [] : { ...box.opens, left: box.left }))
  return openings.map(({ family, titleLines, titleWidth, left }, place) => {
    const next = openings[place + 1]
    const x = place === 0 ? MARGIN : left - titleWidth - BAND_INSET
    const end = next === undefined ? width - MARGIN : next.left - next.titleWidth - BAND_INSET - BAND_GAP
    return { family, titleLines, x, y: top - BAND_INSET, width: end - x, height: BOX_HEIGHT + 2 * BAND_INSET }
  })
}
