/** A text gzipped, its checksum with it. As JSON, so that even half a surrogate pair comes back as it was. */
export async function packText(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([JSON.stringify(text)]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/** The text again; `undefined` where what lies there is damaged. */
export async function unpackText(kept: string | Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  if (typeof kept === 'string') return kept
  try {
    const unpacked = new Blob([kept]).stream().pipeThrough(new DecompressionStream('gzip'))
    return parseText(await new Response(unpacked).text())
  } catch {
    return undefined
  }
}

/** A text written as JSON; `undefined` where it is cut or is not a text. */
export function parseText(json: string): string | undefined {
  try {
    const text: unknown = JSON.parse(json)
    return typeof text === 'string' ? text : undefined
  } catch {
    return undefined
  }
}
