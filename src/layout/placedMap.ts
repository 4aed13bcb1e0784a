import type { AgreementKind } from '../domain/vocabulary/agreement.ts'
import type { Certainty } from '../domain/vocabulary/certainty.ts'
import type { ContractForm } from '../domain/vocabulary/contract.ts'
import type { ContractId, LocalityId, OrganisationId } from '../domain/vocabulary/ids.ts'
import type { Sector } from '../domain/vocabulary/organisation.ts'
import type { RelationType } from '../domain/vocabulary/relation.ts'
import type { Lens } from '../domain/vocabulary/view.ts'

/** From top to bottom. */
export const LANES = ['commission', 'lead', 'scale', 'provide', 'practices'] as const
export type LaneId = (typeof LANES)[number]

/** Map units are CSS pixels at 1920 × 1080 with the side panel open; y grows downwards. */
export type Point = readonly [x: number, y: number]
export type Rectangle = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type PlacedLane = Rectangle & { readonly id: LaneId; readonly label: string }

/** Where an organisation stands: `ORGANISATION@LANE`. One organisation has at most one placement in a state. */
export type PlacementId = string

/** Where a route ends: at an organisation, or at a locality for a bundle of contracts with its practices. */
export type RouteEnd = { readonly placement: PlacementId } | { readonly group: LocalityId }

/** Where a tie ends; a party's link ends at the bar of its agreement. */
export type TieEnd = RouteEnd | { readonly agreement: string }

export type PlacedBox = Rectangle & {
  readonly placement: PlacementId
  readonly organisation: OrganisationId
  readonly lane: LaneId
  readonly sector: Sector
  /** The name as the map writes it, broken into at most three lines that fit the box. */
  readonly nameLines: readonly string[]
  readonly nameSize: number
  /** True where a small frame has no room for its name beside others: an icon stands there instead. */
  readonly isSpare?: boolean
  /** Set for a practice: its box is a cell of its locality's grid. */
  readonly locality?: LocalityId
}

/** A locality: a quiet container that holds its practices' cells. */
export type PlacedGroup = Rectangle & {
  readonly id: LocalityId
  readonly name: string
  /** The name in the lines that fit. */
  readonly nameLines: readonly string[]
  readonly practices: readonly OrganisationId[]
  readonly patients: number
  /** False where the cells would be too small to read at the fitted zoom: then it is one box with its totals. */
  readonly open: boolean
}

/** Words beside a line; `at` is the middle of the text, `size` its box with padding. */
export type PlacedLabel = {
  readonly at: Point
  readonly text: string
  readonly width: number
  readonly height: number
}

/**
 * How a contract, or a bundle of alike contracts with the practices of one locality, runs from its payer's bottom
 * edge to its holder's top edge. Both edges of the ribbon are sampled at the same number of points in every route,
 * so that any two routes can be tweened; the centre line is their mean.
 */
export type PlacedRoute = {
  /** The contract's id; for a bundle `PAYER>GROUP:FORM`, stable across states. */
  readonly id: string
  readonly contracts: readonly ContractId[]
  readonly from: PlacementId
  readonly to: RouteEnd
  readonly form: ContractForm
  readonly tier: number
  readonly sector: Sector
  readonly certainty: Certainty
  readonly state: 'active' | 'suspended'
  /** Whole pence a year; `null` where none is known. */
  readonly pence: number | null
  /** Map units. */
  readonly width: number
  readonly left: readonly Point[]
  readonly right: readonly Point[]
  /** Where a label fits without covering a box or another label; absent where there is no room. */
  readonly label?: PlacedLabel
}

/** A tie without £, or a party's link into an agreement, drawn as a line. */
export type PlacedTie = {
  readonly id: string
  readonly kind: RelationType | AgreementKind
  readonly from: TieEnd
  readonly to: TieEnd
  /** How many ties it stands for: memberships of one locality's practices are one line. */
  readonly count: number
  readonly certainty: Certainty
  readonly points: readonly Point[]
  readonly label?: PlacedLabel
}

/** An agreement as a bar in the free strip above the practices, to which a link runs from each party. */
export type PlacedAgreement = Rectangle & {
  readonly id: string
  readonly kind: AgreementKind
  readonly certainty: Certainty
  readonly label?: PlacedLabel
}

/** A care map in a lens with every box and line in its place. Lists are sorted by id. */
export type PlacedMap = {
  readonly lens: Lens
  readonly width: number
  readonly height: number
  readonly lanes: readonly PlacedLane[]
  readonly boxes: readonly PlacedBox[]
  readonly groups: readonly PlacedGroup[]
  readonly routes: readonly PlacedRoute[]
  readonly ties: readonly PlacedTie[]
  readonly agreements: readonly PlacedAgreement[]
  /** Map units per pound, for the legend's bar. */
  readonly unitsPerPound: number
}
