/** Every measure of the map of models, in its own units: CSS pixels at 1920 × 1080. */
export const NAME = { size: 20, weight: 600, line: 23 } as const
export const LABEL = { size: 18, weight: 600, height: 23 } as const
export const TITLE = { size: 18, weight: 400, line: 22 } as const

export const BOX_HEIGHT = 70
export const BOX_INSET = 12
export const BOX_LEAST = 138
/** Beyond this width a name takes a third line. */
export const BOX_MOST = 210
/** A button of a stage: its word's width and this. */
export const STAGE_INSET = 26

/** Between two boxes of a row that no arrow joins. */
export const BOX_GAP = 26
/** Room beside the words of an arrow that runs within a row. */
export const ARROW_ROOM = 32
/** A band around its boxes. */
export const BAND_INSET = 12
/** Between two bands of a row. */
export const BAND_GAP = 14
/** Between two rows: the least, and what each arrow beyond the fourth adds. */
export const ROW_GAP = 92
export const ROW_GAP_MORE = 5
export const MARGIN = 8

/** Two arrows at one side of a box are this far apart, where there is room. */
export const PORT_APART = 26
/** Arrows that share a gap of a row. */
export const WAY_APART = 14
