import type { OrganisationKind } from '../../domain/vocabulary/organisation.ts'
import type { PlacedBox, PlacedRoute, PlacedTie } from '../../layout/placedMap.ts'
import { isNew } from '../isNew.ts'
import { figureOf } from '../words/figureOf.ts'
import type { CoreStatus } from '../words/readMap.ts'
import type { MapLook } from './mapContext.ts'

/** What a box shows beside its name. Plain values, so that a step redraws only the boxes whose face it changes. */
export type BoxFace = {
  readonly kind: OrganisationKind
  readonly figure: string
  /** Of a practice: how it has its core contract. */
  readonly core: CoreStatus
  readonly leads: boolean
  readonly isFocused: boolean
  readonly isPointed: boolean
  readonly isFaded: boolean
  readonly isChanged: boolean
  readonly isPlaceholder: boolean
}

/** What a line shows beside its course. */
export type LineFace = {
  readonly isRibbon: boolean
  readonly isFaded: boolean
  readonly isChanged: boolean
}

export function faceOfBox({ organisation: id }: PlacedBox, look: MapLook): BoxFace {
  const { reader, focus, pointed, related, changed } = look
  const body = reader.organisation(id)
  const leads = reader.leads.has(id)
  const figure = figureOf(reader, id, look.lens, look.money)
  return {
    kind: body?.kind ?? 'gp-practice',
    // The crown already says who leads.
    figure: leads && figure === 'leads' ? '' : figure,
    core: reader.coreOf(id) ?? 'own',
    leads,
    isFocused: focus === id,
    isPointed: pointed === id,
    isFaded: related !== undefined && !related.has(id),
    isChanged: changed.has(id),
    isPlaceholder: body?.placeholder === true,
  }
}

export function faceOfRoute({ contracts }: PlacedRoute, { lens, related, changed }: MapLook): LineFace {
  return {
    isRibbon: lens === 'budgets',
    isFaded: related !== undefined && !contracts.some(contract => related.has(contract)),
    isChanged: isNew(contracts, changed),
  }
}

export function faceOfTie({ id }: PlacedTie, { related, changed }: MapLook): LineFace {
  return {
    isRibbon: false,
    isFaded: related !== undefined && !related.has(id),
    isChanged: changed.has(id),
  }
}
