import type { Terms } from '../domain/vocabulary/terms.ts'
import { RELATION_NAMES } from '../domain/words/terms.ts'
import { centreOf } from './centreOf.ts'
import { LABEL_COLUMN, MAP_MARGIN } from './mapSizes.ts'
import type { PlacedAgreement, PlacedMap, PlacedRoute, PlacedTie, Rectangle } from './placedMap.ts'
import { placeLabels, toPieces, type Wording } from './placeLabels.ts'
import { tiesInSight } from './tiesInSight.ts'

/** How far a leader's badge stands out above its box. */
const CROWN = 18
/** Above this many lines words would only clutter, and looking for room takes long. */
const MOST_LINES = 160

/** Puts words to a map's lines where there is room: contracts in their lenses, ties where leadership is asked about. */
export function wordMap(map: PlacedMap, words: ReadonlyMap<string, string>, terms: Terms): PlacedMap {
  if (map.routes.length + map.ties.length > MOST_LINES) return map
  const ties = map.lens === 'leadership' ? map.ties : []
  const bars = map.lens === 'budgets' ? [] : map.agreements
  const lines = new Map<string, readonly Rectangle[]>()
  if (map.lens !== 'leadership') {
    for (const route of map.routes) lines.set(route.id, toPieces(route.left, route.right))
  }
  const faint = new Map<string, readonly Rectangle[]>()
  for (const tie of tiesInSight(map)) {
    const among = map.lens === 'leadership' ? lines : faint
    among.set(tie.id, toPieces(tie.points, tie.points))
  }
  for (const bar of bars) lines.set(bar.id, [bar])
  const wordings: Wording[] = [
    ...map.routes.flatMap(route => {
      const text = words.get(route.id)
      return text === undefined
        ? []
        : [
            {
              id: route.id,
              text,
              centre: centreOf(route),
              breadth: breadthOf(route),
              weight: route.pence ?? 0,
            },
          ]
    }),
    ...ties.flatMap(tie => {
      const text = wordTie(tie)
      return text === undefined ? [] : [{ id: tie.id, text, centre: tie.points, weight: tie.count }]
    }),
    ...gatherBars(bars).map(alike => wordBars(alike, terms)),
  ]
  const occupied = [...map.boxes.filter(box => box.locality === undefined).map(withCrown), ...map.groups]
  const bounds = {
    x: LABEL_COLUMN,
    y: MAP_MARGIN,
    width: map.width - LABEL_COLUMN - MAP_MARGIN,
    height: map.height - 2 * MAP_MARGIN,
  }
  const labels = placeLabels(wordings, occupied, lines, faint, bounds)
  const worded = <Thing extends { readonly id: string }>(thing: Thing) => {
    const label = labels.get(thing.id)
    return label === undefined ? thing : { ...thing, label }
  }
  return {
    ...map,
    routes: map.routes.map(worded),
    ties: map.ties.map(worded),
    agreements: map.agreements.map(worded),
  }
}

/** Agreements of one kind whose bars lie over one another: there is room for one name, not for each. */
function gatherBars(bars: readonly PlacedAgreement[]): readonly Alike[] {
  const groups: [PlacedAgreement, ...PlacedAgreement[]][] = []
  for (const bar of bars) {
    const over = groups.find(([first]) => first.kind === bar.kind && isOver(first, bar))
    if (over === undefined) groups.push([bar])
    else over.push(bar)
  }
  return groups
}

type Alike = readonly [PlacedAgreement, ...PlacedAgreement[]]

function isOver(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width
}

/** "Alliance agreement", "3 collaboration agreements": across the middle of the bars; the last one, drawn last, has it. */
function wordBars(bars: Alike, terms: Terms): Wording {
  const last = bars.at(-1) ?? bars[0]
  const [left, right] = [bars.map(bar => bar.x), bars.map(bar => bar.x + bar.width)]
  const y = (Math.min(...bars.map(bar => bar.y)) + Math.max(...bars.map(bar => bar.y + bar.height))) / 2
  const word = terms.agreements[last.kind]
  return {
    id: last.id,
    text: bars.length === 1 ? word : `${bars.length} ${word.charAt(0).toLowerCase()}${word.slice(1)}s`,
    centre: [
      [Math.min(...left), y],
      [Math.max(...right), y],
    ],
    weight: Number.POSITIVE_INFINITY,
    overLines: true,
  }
}

/** How broad a ribbon is where it begins, which it is all the way. */
function breadthOf({ left: [left], right: [right] }: PlacedRoute): number {
  return left === undefined || right === undefined ? 0 : Math.abs(right[0] - left[0])
}

/** A leader's badge stands on the upper edge of its box: no word there. */
function withCrown(box: Rectangle): Rectangle {
  return { x: box.x, y: box.y - CROWN, width: box.width + CROWN / 2, height: box.height + CROWN }
}

/** The verb of a tie; a party's link into an agreement is named by its bar. */
function wordTie(tie: PlacedTie): string | undefined {
  if ('agreement' in tie.to) return undefined
  switch (tie.kind) {
    case 'alliance-agreement':
    case 'integration-agreement':
    case 'collaboration-agreement':
    case 'partnership-agreement':
      return undefined
    case 'member-of':
      return tie.count > 1 ? `${tie.count} members` : 'member'
    case 'assigned-to':
      return tie.count > 1 ? `${tie.count} assigned` : 'assigned'
    case 'employs':
      return tie.count > 1 ? `employs GPs of ${tie.count}` : 'employs GPs'
    case 'delegates-functions-to':
      return 'delegates to'
    default:
      return RELATION_NAMES[tie.kind]
  }
}
