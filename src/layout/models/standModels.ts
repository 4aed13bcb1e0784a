import type { ModelLink } from '../../domain/prospects/listModelLinks.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import { wordLink } from '../../domain/words/describeModelLink.ts'
import { FAMILY_NAMES } from '../../domain/words/familyNames.ts'
import { spreadAlong } from '../spreadAlong.ts'
import { textWidth } from '../textWidth.ts'
import { wrapName } from '../wrapName.ts'
import { ARROW_ROOM, BAND_GAP, BAND_INSET, BOX_GAP, LABEL, MARGIN, TITLE } from './modelSizes.ts'
import type { ModelRows } from './placedModels.ts'
import { type ModelSize, sizeModel } from './sizeModel.ts'

/** A box of a row; `left` is x of its left edge. */
export type Standing = ModelSize & {
  readonly model: CareModel
  readonly row: number
  readonly place: number
  readonly left: number
  /** Set for the first box of a family: the family's name stands to the left of it. */
  readonly opens?: {
    readonly family: string
    readonly titleLines: readonly string[]
    readonly titleWidth: number
  }
}
export type StandingRows = {
  readonly width: number
  readonly rows: readonly (readonly Standing[])[]
}

/** How wide the name of a family may run on its three lines. */
const TITLE_LEAST = 84
const TITLE_MOST = 170
const ROUNDS = 6

/**
 * Gives every model its place from left to right: in the order of its row, under or over those that it is linked
 * with, and with room for the words of an arrow between neighbours that one joins.
 */
export function standModels(
  models: readonly CareModel[],
  links: readonly ModelLink[],
  order: ModelRows,
): StandingRows {
  const byId = new Map<string, CareModel>(models.map(model => [model.id, model]))
  const rows = order.map((families, row) => listRow(families, row, byId))
  const gaps = rows.map(row => row.map((box, index) => gapAfter(box, row[index + 1], links)))
  const lows = rows.map(row => MARGIN + BAND_INSET + (row[0]?.opens?.titleWidth ?? 0))
  const lengths = rows.map((row, index) => rowLength(row, gaps[index] ?? []) + (lows[index] ?? 0))
  const width = Math.ceil(Math.max(...lengths, 0) + BAND_INSET + MARGIN)
  const high = width - BAND_INSET - MARGIN

  const middles = new Map<string, number>()
  rows.forEach((row, index) => {
    const slack = high - (lengths[index] ?? 0)
    let x = (lows[index] ?? 0) + slack / 2
    row.forEach((box, place) => {
      middles.set(box.model.id, x + box.width / 2)
      x += box.width + (gaps[index]?.[place] ?? 0)
    })
  })
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = round % 2 === 0 ? rows.keys() : [...rows.keys()].reverse()
    for (const index of order)
      settle(rows[index] ?? [], gaps[index] ?? [], lows[index] ?? 0, high, links, middles)
  }
  return {
    width,
    rows: rows.map(row =>
      row.map(box => ({ ...box, left: (middles.get(box.model.id) ?? 0) - box.width / 2 })),
    ),
  }
}

function listRow(
  families: ModelRows[number],
  row: number,
  byId: ReadonlyMap<string, CareModel>,
): readonly Standing[] {
  return families
    .flatMap(({ family, models }) =>
      models.flatMap((id, index) => {
        const model = byId.get(id)
        if (model === undefined) return []
        const opens = index === 0 ? { opens: sizeTitle(family) } : {}
        return { ...sizeModel(model), ...opens, model, row, left: 0 }
      }),
    )
    .map((box, place) => ({ ...box, place }))
}

/** A family's name, as narrow as three lines allow. */
function sizeTitle(family: string) {
  const name = FAMILY_NAMES[family] ?? family
  const wrapAt = (width: number) => wrapName(name, width, TITLE.size, TITLE.weight, 3)
  let width = TITLE_LEAST
  while (wrapAt(width).cut && width < TITLE_MOST) width += 4
  const { lines } = wrapAt(width)
  const widest = Math.max(...lines.map(line => textWidth(line, TITLE.size, TITLE.weight)))
  return { family, titleLines: lines, titleWidth: widest + BAND_INSET }
}

function gapAfter(box: Standing, next: Standing | undefined, links: readonly ModelLink[]): number {
  if (next === undefined) return 0
  // Over a family's name no arrow runs: one between families goes under the row.
  if (next.opens !== undefined) return 2 * BAND_INSET + BAND_GAP + next.opens.titleWidth
  const joining = links.filter(
    ({ from, to }) =>
      (from === box.model.id && to === next.model.id) || (from === next.model.id && to === box.model.id),
  )
  const words = joining.map(link => textWidth(wordLink(link), LABEL.size, LABEL.weight) + ARROW_ROOM)
  return Math.max(BOX_GAP, ...words)
}

function rowLength(row: readonly Standing[], gaps: readonly number[]): number {
  return row.reduce((sum, box, place) => sum + box.width + (gaps[place] ?? 0), 0)
}

function settle(
  row: readonly Standing[],
  gaps: readonly number[],
  low: number,
  high: number,
  links: readonly ModelLink[],
  middles: Map<string, number>,
): void {
  const here = new Set<string>(row.map(({ model }) => model.id))
  const standers = row.map(({ model, width }) => {
    const others = links.flatMap(({ from, to }) => (from === model.id ? to : to === model.id ? from : []))
    const wishes = others.filter(id => !here.has(id)).map(id => middles.get(id) ?? 0)
    const own = middles.get(model.id) ?? 0
    const wanted = wishes.length === 0 ? own : wishes.reduce((sum, x) => sum + x, 0) / wishes.length
    return { width, wanted, weight: wishes.length }
  })
  const apart = (left: number, right: number) => {
    const [a, b] = [row[left], row[right]]
    if (a === undefined || b === undefined || right !== left + 1) return undefined
    return (a.width + b.width) / 2 + (gaps[left] ?? 0)
  }
  spreadAlong(standers, apart, low, high).forEach((middle, index) => {
    const box = row[index]
    if (box !== undefined) middles.set(box.model.id, middle)
  })
}
