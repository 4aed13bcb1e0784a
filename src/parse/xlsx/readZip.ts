import { Inflate } from 'fflate'

/** What is wrong with a workbook, in a sentence. */
export class BadWorkbook extends Error {}

/** Small slices: each may unpack to a thousand times its size before it is counted. */
const SLICE = 8_192

/** An archive's table of contents, and its entries unpacked one at a time. */
export type Archive = {
  readonly names: readonly string[]
  /** `undefined` where there is no such entry. Throws `BadWorkbook`. */
  readonly read: (name: string) => Uint8Array | undefined
}

type Entry = {
  readonly method: number
  readonly compressed: number
  readonly start: number
}

/**
 * Reads the entries of a ZIP archive, one at a time, and counts the bytes that really come out: what an archive says
 * of its own sizes is not believed. Throws `BadWorkbook`.
 */
export function openZip(bytes: Uint8Array, mostBytes: number): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view)
  let left = mostBytes
  const read = (name: string) => {
    const entry = entries.get(name)
    if (entry === undefined) return undefined
    const content = inflate(bytes, view, entry, left)
    left -= content.length
    return content
  }
  return { names: [...entries.keys()], read }
}

function readDirectory(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) {
      throw new BadWorkbook('Its table of contents is damaged.')
    }
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      start: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The end-of-directory record, which a comment of up to 64 kB may follow. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  throw new BadWorkbook('It is cut short, or not a workbook.')
}

function inflate(bytes: Uint8Array, view: DataView, entry: Entry, most: number): Uint8Array {
  const { start, compressed, method } = entry
  if (start + 30 > view.byteLength || view.getUint32(start, true) !== 0x04034b50) {
    throw new BadWorkbook('Its contents do not stand where its table says.')
  }
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  const packed = bytes.subarray(from, from + compressed)
  if (packed.length < compressed) throw new BadWorkbook('It is cut short.')
  if (method === 0) {
    if (packed.length > most) throw new BadWorkbook('It is too large.')
    return packed
  }
  if (method !== 8) throw new BadWorkbook('It is packed in a way that workbooks are not.')
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = new Inflate(chunk => {
    size += chunk.length
    if (size > most) throw new BadWorkbook('It unpacks to more than any list of practices.')
    chunks.push(chunk)
  })
  for (let at = 0; at < packed.length; at += SLICE) {
    stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
