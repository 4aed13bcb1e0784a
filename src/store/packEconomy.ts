/** An economy's file as text for an address's fragment: deflated, base64url. Fragments never reach a server. */
export async function packEconomy(text: string): Promise<string> {
  const deflated = await pump(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')))
  let binary = ''
  for (const byte of deflated) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The text of a packed economy; rejects when the link was cut or altered, or unpacks to more than `limit` bytes. */
export async function unpackEconomy(packed: string, limit = 20_000_000): Promise<string> {
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, letter => letter.charCodeAt(0))
  const inflated = await pump(
    new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
    limit,
  )
  return new TextDecoder('utf-8', { fatal: true }).decode(inflated)
}

async function pump(
  stream: ReadableStream<Uint8Array>,
  limit = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length
    if (length > limit) {
      await reader.cancel()
      throw new Error('The link unpacks to more than a map can hold')
    }
    parts.push(part.value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
