import { CERTAINTY_NAMES, RELATION_NAMES } from '../../domain/words/terms.ts'
import type { PlacedMap, PlacedTie } from '../../layout/placedMap.ts'
import { tiesInSight } from '../../layout/tiesInSight.ts'
import { CERTAINTY_WEIGHTS, QUIET_TIE } from '../theme.ts'
import { nameOf } from '../words/describeContract.ts'
import { isAside } from '../words/toFocus.ts'
import type { BoxGround } from './boxShapes.ts'
import { CERTAINTY_LINES, DECK_PALETTE, morphName } from './deckLook.ts'
import { fadeLineShape } from './fadeShape.ts'
import { frameAround, pathsXml, type Way } from './freeform.ts'
import type { Shape } from './shapeXml.ts'

/** Ties without £: belonging quieter than governing. */
export function tieShapes(placed: PlacedMap, ground: BoxGround): readonly Shape[] {
  const isQuiet = placed.lens !== 'leadership'
  return tiesInSight(placed).map((tie): Shape => {
    const way: Way = { points: tie.points.map(ground.scale.point) }
    const frame = frameAround([way])
    const belongs = tie.kind === 'member-of' || tie.kind === 'assigned-to'
    const width = isQuiet ? QUIET_TIE.width : belongs ? 2.2 : 3.2
    const weight = width * Math.max(0.7, CERTAINTY_WEIGHTS[tie.certainty])
    const shape: Shape = {
      name: morphName('tie', tie.id),
      description: describeTie(tie, placed, ground),
      frame,
      geometry: { paths: pathsXml([way], frame) },
      line: {
        colour: belongs ? DECK_PALETTE.sectors['general-practice'] : DECK_PALETTE.tie,
        points: ground.scale.points(weight),
        dash: CERTAINTY_LINES[tie.certainty],
        ...(isQuiet ? { opacity: QUIET_TIE.opacity } : {}),
      },
    }
    return isAside([tie.id], ground.focus) ? fadeLineShape(shape) : shape
  })
}

/** Agreements as bars across their parties. */
export function agreementShapes(placed: PlacedMap, { reader, scale, focus }: BoxGround): readonly Shape[] {
  return placed.agreements.map((bar): Shape => {
    const shape: Shape = {
      name: morphName('agreement', bar.id),
      description: `${reader.terms.agreements[bar.kind]}; ${CERTAINTY_NAMES[bar.certainty].word}.`,
      frame: scale.frame(bar),
      geometry: { radius: scale.length(bar.height / 2) },
      fill: { colour: DECK_PALETTE.tie },
    }
    return isAside([bar.id], focus) ? fadeLineShape(shape) : shape
  })
}

/** "12 practices of North Marl: is a member of NHS Marlshire CCG; stated." */
function describeTie(tie: PlacedTie, placed: PlacedMap, { reader }: BoxGround): string {
  const end = (at: PlacedTie['from']): string => {
    if ('agreement' in at) {
      const kind = placed.agreements.find(bar => bar.id === at.agreement)?.kind
      return kind === undefined ? 'an agreement' : reader.terms.agreements[kind].toLowerCase()
    }
    if ('group' in at) return placed.groups.find(group => group.id === at.group)?.name ?? at.group
    const box = placed.boxes.find(one => one.placement === at.placement)
    return box === undefined ? at.placement : nameOf(reader, box.organisation)
  }
  const many = tie.count > 1 ? `${tie.count} practices of ` : ''
  const certainty = CERTAINTY_NAMES[tie.certainty].word
  if ('agreement' in tie.to) return `${many}${end(tie.from)}: party to an ${end(tie.to)}; ${certainty}.`
  const verb = isRelation(tie.kind) ? RELATION_NAMES[tie.kind] : 'is bound to'
  return `${many}${end(tie.from)} ${verb} ${end(tie.to)}; ${certainty}.`
}

function isRelation(kind: PlacedTie['kind']): kind is keyof typeof RELATION_NAMES {
  return kind in RELATION_NAMES
}
