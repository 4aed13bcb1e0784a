/** What most practices are called besides their own name. */
const GENERIC = new Set(
  'surgery surgeries medical med medpract medprac centre center ctr ctre cntr health hlth practice pract prac practices group grp partnership partners clinic family fam doctors drs dr general gp gps'.split(
    ' ',
  ),
)
const LONGEST = 14

/**
 * A practice's own name without what all practices are called: "Marple Bridge Surgery" is "Marple Bridge", "Dr
 * Parkinson & Partners" is "Parkinson". `undefined` where nothing of its own would be left, or nothing is gained.
 */
export function toShortName(name: string): string | undefined {
  const words = name
    .replace(/^the\s+/i, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .split(' ')
  const kept = [...words]
  const number = /^\d{1,2}$/.test(kept.at(-1) ?? '') ? kept.pop() : undefined
  const isGeneric = (word: string | undefined) =>
    word !== undefined && (GENERIC.has(word.toLowerCase().replace(/[^a-z]/g, '')) || /^(&|and)$/i.test(word))
  while (kept.length > 0 && isGeneric(kept.at(-1))) kept.pop()
  while (kept.length > 0 && /^(drs?|the)\.?$/i.test(kept[0] ?? '')) kept.shift()
  while (kept.length > 1 && kept.join(' ').length > LONGEST && isGeneric(kept.at(-2))) kept.splice(-2, 1)
  // "Johnson JG", "Smith & Partner": a name that is too long ends before what joins another to it.
  const joint = kept.findIndex(word => /^(&|and)$/i.test(word))
  if (joint > 0 && kept.join(' ').length > LONGEST) kept.splice(joint)
  const short = [...kept, ...(number === undefined ? [] : [number])].join(' ').replace(/[,.]+$/, '')
  return kept.length === 0 || short.length < 3 || short.length >= name.length ? undefined : short
}

/** Short names for practices that stand on one map: where two would be alike, both keep their full names. */
export function toShortNames(names: readonly string[]): readonly (string | undefined)[] {
  const shorts = names.map(toShortName)
  const count = new Map<string, number>()
  for (const [index, short] of shorts.entries()) {
    const shown = short ?? names[index] ?? ''
    count.set(shown, (count.get(shown) ?? 0) + 1)
  }
  return shorts.map(short => (short !== undefined && count.get(short) === 1 ? short : undefined))
}
