/** How much of some £ is illustrative: none of it (no word), a part, or all. */
export function wordBasis(lines: readonly { readonly illustrative: boolean }[]): string {
  const rated = lines.filter(line => line.illustrative).length
  if (rated === 0) return ''
  return rated === lines.length ? 'illustrative' : 'partly illustrative'
}
