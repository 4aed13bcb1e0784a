import type { ModelLink } from '../../domain/prospects/listModelLinks.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import type { Point, Rectangle } from '../placedMap.ts'

/** Families of the map of models by row, from top to bottom, and the models of each from left to right. */
export type ModelRows = readonly (readonly FamilyRow[])[]
export type FamilyRow = { readonly family: string; readonly models: readonly string[] }

/** A family: a quiet band with its name at the left edge. */
export type PlacedBand = Rectangle & { readonly family: string; readonly titleLines: readonly string[] }

export type PlacedModel = Rectangle & {
  readonly model: CareModel
  readonly nameLines: readonly string[]
  readonly row: number
}

/** An arrow: a chain of points from the box that it leaves to the box that it reaches, and where its words stand. */
export type PlacedLink = {
  readonly link: ModelLink
  readonly points: readonly Point[]
  readonly label: Rectangle & { readonly text: string }
}

/** The map of models, placed. Links of a model to itself have no line: its stages stand in one box. */
export type PlacedModels = {
  readonly width: number
  readonly height: number
  readonly bands: readonly PlacedBand[]
  readonly boxes: readonly PlacedModel[]
  readonly lines: readonly PlacedLink[]
}
