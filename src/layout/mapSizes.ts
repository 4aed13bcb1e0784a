/** Every fixed measure of the map, in map units: CSS pixels at 1920 × 1080 with the side panel open. */

/** The narrowest picture; it widens only where its lanes need more. */
export const MAP_WIDTH = 1480
/** Wider than this, relative to its height, a picture leaves a 16:9 screen empty. */
export const MAP_ASPECT = 16 / 9
export const MAP_MARGIN = 8
/** Above the first lane, whose boxes may wear a crown. */
export const MAP_TOP = 18
/** Where the lanes' words stand; no route enters it. */
export const LABEL_COLUMN = 36
/** Room at each end of a lane, so that a line can always pass by. */
export const LANE_END = 12

export const NAME_SIZE = 22
/** No text on the map is smaller. */
export const SMALL_SIZE = 18
export const NAME_WEIGHT = 600

/** Boxes of the upper lanes: icon, name and figure. */
export const UPPER_HEIGHT = 82
export const UPPER_MIN_WIDTH = 150
/** A longer name takes two lines; sooner in the lane at scale, where ribbons have to pass. */
export const UPPER_ONE_LINE = 250
export const SCALE_ONE_LINE = 170
export const UPPER_MAX_WIDTH = 330
export const TWO_LINE_SIZE = 20
/** Left of an upper box's name: the sector's bar and the icon. */
export const UPPER_TEXT_LEFT = 48
export const UPPER_TEXT_RIGHT = 14

/** Provider cards: the name on top, icon and figure below. */
export const CARD_HEIGHT = 102
export const CARD_WIDTH = 110
/** A card widens this far for a long name. */
export const CARD_MAX_WIDTH = 170
export const CARD_PADDING = 7

/** Practice cells in their locality's grid. */
export const CELL_HEIGHT = 48
export const CELL_MIN_WIDTH = 94
export const CELL_MAX_WIDTH = 150
export const CELL_GAP = 6
export const CELL_PADDING = 5
export const GROUP_PADDING = 8
export const GROUP_TITLE = 34
export const GROUP_GAP = 14
export const GROUP_MAX_ROWS = 5
/** A closed locality: name and totals. */
export const CLOSED_WIDTH = 184
export const CLOSED_HEIGHT = 78

/** Between two boxes of a lane where no route has to pass. */
export const BOX_GAP = 8
/** No route comes nearer to a box that is not its own. */
export const CLEARANCE = 7
/** Between two boxes of an upper lane, which has room: a line and its word can pass. */
export const UPPER_GAPS = [64, 48, 36, 26, 18] as const
/** Between the bands of two lanes: where routes turn. */
export const LANE_GAP = 50
export const LANE_PADDING = 9
/** Between two rows of one lane. */
export const ROW_GAP = 56

export const CONTRACT_LINE = 3
/** The thinnest ribbon that can be seen. */
export const THINNEST = 1.6
/** Points along each edge of a route. */
export const EDGE_POINTS = 40
