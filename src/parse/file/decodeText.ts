/**
 * The text of a file as it was saved: UTF-8 with or without its mark, UTF-16 (which some editors call "Unicode") with
 * or without its mark, and otherwise Windows-1252, which the payments of 2015/16 are in. Never fails.
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = tellWideEncoding(bytes)
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWindows(bytes)
  }
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Node 20 takes Windows-1252 for Latin-1 where it can, which loses dashes, quotation marks and the euro. */
function decodeWindows(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, letter => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter)
}

type Wide = 'utf-16le' | 'utf-16be'

/** How many bytes from the top tell UTF-16 without its mark. */
const TOP = 400

/** UTF-16 is told by its mark, or by every other byte being nought, as it is in any text of ours. */
export function tellWideEncoding(bytes: Uint8Array): Wide | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const top = bytes.subarray(0, TOP)
  const noughts = [0, 0]
  for (const [index, byte] of top.entries())
    if (byte === 0) noughts[index % 2] = (noughts[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = noughts
  const most = top.length * 0.4
  if (top.length < 8 || even + odd < most) return undefined
  if (even === 0 || odd === 0) return odd > even ? 'utf-16le' : 'utf-16be'
  return undefined
}
