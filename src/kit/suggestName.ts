/** How many letters differ between two words: the Damerau–Levenshtein distance, given up beyond `limit`. */
function countEdits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let edits = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1)
      }
      current.push(edits)
    }
    before = previous
    previous = current
  }
  return previous[b.length] ?? 0
}

/** The known name that a writer most probably meant, or `undefined` when none is near. */
export function suggestName(found: string, known: Iterable<string>): string | undefined {
  const wanted = found.toLowerCase()
  if (wanted.length > 60) return undefined
  const limit = wanted.length <= 4 ? 1 : wanted.length <= 8 ? 2 : 3
  let best: string | undefined
  let fewest = limit + 1
  for (const name of known) {
    const edits = countEdits(wanted, name.toLowerCase(), limit)
    if (edits < fewest) {
      fewest = edits
      best = name
    }
  }
  return best
}

/** What would be right, as a sentence: the near name if there is one, else the names that are known. */
export function describeNames(found: string, known: Iterable<string>): string {
  const names = [...known]
  const near = suggestName(found, names)
  if (near !== undefined) return `Did you mean “${near}”?`
  if (names.length === 0) return 'None are known here.'
  const shown = names.slice(0, 40).join(', ')
  return `Known here: ${shown}${names.length > 40 ? ` and ${names.length - 40} more` : ''}.`
}
