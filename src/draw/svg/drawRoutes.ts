import type { Certainty } from '../../domain/vocabulary/certainty.ts'
import type { Lens } from '../../domain/vocabulary/view.ts'
import type { PlacedAgreement, PlacedMap, PlacedRoute, PlacedTie, Point } from '../../layout/placedMap.ts'
import { tiesInSight } from '../../layout/tiesInSight.ts'
import { isNew } from '../isNew.ts'
import { CERTAINTY_DASHES, CERTAINTY_WEIGHTS, FADED_LINE, type Palette, QUIET_TIE } from '../theme.ts'
import { type Focus, isAside } from '../words/toFocus.ts'
import { centreLine, pathAround, pathThrough } from './paths.ts'
import { svgElement } from './svgText.ts'

type RouteLook = {
  readonly lens: Lens
  readonly palette: Palette
  /** Ids of what is new since the map compared with. */
  readonly changed: ReadonlySet<string>
  readonly focus?: Focus | undefined
}

/** Contracts of a map, thick ones first so that thin ones lie over them. */
export function drawRoutes(routes: readonly PlacedRoute[], look: RouteLook): string {
  const { lens, palette, changed, focus } = look
  const thickFirst = [...routes].sort((a, b) => b.width - a.width)
  const draw = lens === 'budgets' ? drawRibbon : lens === 'contracts' ? drawLine : drawFallenLine
  return thickFirst
    .map(route =>
      fallBack(draw(route, palette, isNew(route.contracts, changed)), isAside(route.contracts, focus)),
    )
    .join('')
}

function fallBack(drawn: string, isFaded: boolean): string {
  return isFaded ? svgElement('g', { opacity: FADED_LINE }, drawn) : drawn
}

function dash(certainty: Certainty): string | undefined {
  const dashes = CERTAINTY_DASHES[certainty]
  return dashes.length === 0 ? undefined : dashes.join(' ')
}

/** An area as wide as its money; its edges are drawn in the line of its certainty. */
function drawRibbon(route: PlacedRoute, palette: Palette, isNewRoute: boolean): string {
  const colour = palette.sectors[route.sector]
  const edge = {
    fill: 'none',
    stroke: isNewRoute ? palette.accent : colour,
    'stroke-width': (isNewRoute ? 2 : 1.6) * CERTAINTY_WEIGHTS[route.certainty],
    'stroke-dasharray': dash(route.certainty),
    'stroke-linecap': route.certainty === 'possible' ? 'round' : 'butt',
  }
  const body = svgElement('path', {
    d: pathAround(route.left, route.right),
    fill: colour,
    'fill-opacity': route.width < 5 ? 0.75 : palette.ribbon,
  })
  const edges =
    route.width < 5
      ? ''
      : svgElement('path', { d: pathThrough(route.left), ...edge }) +
        svgElement('path', { d: pathThrough(route.right), ...edge })
  return svgElement('g', { 'data-contract': route.id }, body + edges)
}

function drawLine(route: PlacedRoute, palette: Palette, isNewRoute: boolean): string {
  const centre = centreLine(route.left, route.right)
  const colour = palette.sectors[route.sector]
  const halo = svgElement('path', {
    d: pathThrough(centre),
    fill: 'none',
    stroke: palette.ground,
    'stroke-width': route.width + 3.5,
  })
  const mark = isNewRoute
    ? svgElement('path', {
        d: pathThrough(centre),
        fill: 'none',
        stroke: palette.accent,
        'stroke-opacity': 0.32,
        'stroke-width': route.width + 6,
      })
    : ''
  const line = svgElement('path', {
    d: pathThrough(centre),
    fill: 'none',
    stroke: colour,
    'stroke-width': route.width * CERTAINTY_WEIGHTS[route.certainty],
    'stroke-dasharray': dash(route.certainty),
    'stroke-linecap': route.certainty === 'possible' ? 'round' : 'butt',
  })
  const rests = route.state === 'suspended'
  return svgElement(
    'g',
    { 'data-contract': route.id, opacity: rests ? 0.4 : undefined },
    halo + mark + line + drawHead(centre, colour),
  )
}

function drawFallenLine(route: PlacedRoute, palette: Palette): string {
  const centre = centreLine(route.left, route.right)
  return svgElement('path', {
    'data-contract': route.id,
    d: pathThrough(centre),
    fill: 'none',
    stroke: palette.fallen,
    'stroke-width': 1.4,
    'stroke-opacity': 0.6,
  })
}

/** Where a contract arrives. */
function drawHead(centre: readonly Point[], colour: string): string {
  const end = centre.at(-1)
  const before = centre.at(-2)
  if (end === undefined || before === undefined) return ''
  const [x, y] = end
  const down = before[1] <= y ? -1 : 1
  return svgElement('path', {
    d: `M${x} ${y}L${x - 5} ${y + down * 9}L${x + 5} ${y + down * 9}Z`,
    fill: colour,
  })
}

/** Ties without £: in the leadership lens strong, elsewhere those in sight, quietly. */
export function drawTies(placed: PlacedMap, palette: Palette, focus?: Focus): string {
  const isQuiet = placed.lens !== 'leadership'
  const drawn = tiesInSight(placed)
    .map(tie => {
      const belongs = tie.kind === 'member-of' || tie.kind === 'assigned-to'
      const width = isQuiet ? QUIET_TIE.width : belongs ? 2.2 : 3.2
      return fallBack(drawTie(tie, width, belongs, palette), isAside([tie.id], focus))
    })
    .join('')
  return isQuiet && drawn !== '' ? svgElement('g', { opacity: QUIET_TIE.opacity }, drawn) : drawn
}

function drawTie(tie: PlacedTie, width: number, belongs: boolean, palette: Palette): string {
  const d = pathThrough(tie.points)
  return (
    svgElement('path', { d, fill: 'none', stroke: palette.ground, 'stroke-width': 6 }) +
    svgElement('path', {
      'data-tie': tie.id,
      d,
      fill: 'none',
      stroke: belongs ? palette.sectors['general-practice'] : palette.tie,
      'stroke-width': width * Math.max(0.7, CERTAINTY_WEIGHTS[tie.certainty]),
      'stroke-dasharray': dash(tie.certainty),
      'stroke-linecap': tie.certainty === 'possible' ? 'round' : 'butt',
    })
  )
}

/** Agreements as bars across their parties. */
export function drawAgreements(
  agreements: readonly PlacedAgreement[],
  palette: Palette,
  focus?: Focus,
): string {
  return agreements
    .map(({ id, x, y, width, height }) => {
      const bar = { 'data-agreement': id, x, y, width, height, rx: height / 2, fill: palette.tie }
      return fallBack(svgElement('rect', bar), isAside([id], focus))
    })
    .join('')
}
