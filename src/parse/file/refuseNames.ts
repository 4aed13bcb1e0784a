import type { Path } from './inputFile.ts'

/** Names that every JavaScript object answers to by birth: as a key in a file they would be read as something else. */
export function isReservedName(name: string): boolean {
  return name in Object.prototype
}

/** The path of the first key in a value that is a reserved name, or that lies deeper than any honest file goes. */
export function findRefusedKey(
  value: unknown,
  deepest = 60,
): { path: Path; why: 'name' | 'depth' } | undefined {
  const seen = new Set<object>()
  const stack: { value: unknown; path: Path }[] = [{ value, path: [] }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next.value !== 'object' || next.value === null || seen.has(next.value)) continue
    seen.add(next.value)
    if (next.path.length > deepest) return { path: next.path, why: 'depth' }
    if (Array.isArray(next.value)) {
      for (const [index, item] of next.value.entries()) {
        if (typeof item === 'object') stack.push({ value: item, path: [...next.path, index] })
      }
      continue
    }
    for (const [key, item] of Object.entries(next.value)) {
      const path = [...next.path, key]
      if (isReservedName(key)) return { path, why: 'name' }
      if (typeof item === 'object') stack.push({ value: item, path })
    }
  }
  return undefined
}
