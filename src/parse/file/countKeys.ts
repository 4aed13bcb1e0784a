/** How many keys a value read from JSON holds, at all depths. */
export function countKeys(value: unknown): number {
  let keys = 0
  const stack: unknown[] = [value]
  while (stack.length > 0) {
    const next = stack.pop()
    if (typeof next !== 'object' || next === null) continue
    const items: unknown[] = Object.values(next)
    if (!Array.isArray(next)) keys += items.length
    for (const item of items) if (typeof item === 'object' && item !== null) stack.push(item)
  }
  return keys
}

/** How many keys JSON text spells out: more than `countKeys` of its value when one stands twice in one place. */
export function countJsonKeys(text: string): number {
  let keys = 0
  let inString = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index)
    if (inString) {
      if (character === 92) index += 1
      else if (character === 34) inString = false
    } else if (character === 34) inString = true
    else if (character === 58) keys += 1
  }
  return keys
}
