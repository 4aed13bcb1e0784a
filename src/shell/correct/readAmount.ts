/** A whole number as people type it, "8,240" or "8 240"; NaN where it is none, which the edit then refuses in words. */
export function readCount(text: string): number {
  const plain = text.replaceAll(/[,\s]/g, '')
  return /^\d+$/.test(plain) ? Number(plain) : Number.NaN
}

/** Pounds as people type them, "£1,234.50", "1.2m", "950k", in whole pence; NaN where they are none. */
export function readPence(text: string): number {
  const match = /^£?(-?\d+(?:\.\d+)?)(k|m|bn)?$/i.exec(text.replaceAll(/[,\s]/g, ''))
  if (match === null) return Number.NaN
  const factor = { k: 1e3, m: 1e6, bn: 1e9 }[match[2]?.toLowerCase() ?? ''] ?? 1
  return Math.round(Number(match[1]) * factor * 100)
}

/** Pence as a field shows them, without a sign to trip over: "1234.50", "1234". */
export function writePence(pence: number): string {
  return pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2)
}

/** Per cent as people type them in integer millionths; NaN where they are none. */
export function readShare(text: string): number {
  const plain = text.replaceAll(/[%\s]/g, '')
  return /^\d+(\.\d+)?$/.test(plain) ? Math.round(Number(plain) * 10_000) : Number.NaN
}
