/** A short name for a text: the same for the same text, most likely another for another (FNV-1a, twice 32 bits). */
export function hashText(text: string): string {
  let one = 0x811c9dc5
  let two = 0x01000193
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two ^ code, 0x85ebca6b)
  }
  return [one, two].map(half => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
