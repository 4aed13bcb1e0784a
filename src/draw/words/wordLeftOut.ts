/** "3 things in its file were not used.": what a map that is not the whole of its file says of itself. */
export function wordLeftOut(count: number): string {
  if (count === 0) return ''
  return count === 1
    ? '1 thing in the area’s file was not used.'
    : `${count} things in the area’s file were not used.`
}
