/** A 32-bit sum (FNV-1a over UTF-16 code units) that tells a damaged text from a whole one; no defence against intent. */
export function sumText(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum >>> 0
}
