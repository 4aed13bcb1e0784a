/** So many rows a long table begins with. */
export const FIRST_ROWS = 200
