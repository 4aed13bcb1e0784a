import { type Document, isMap, isScalar, isSeq, type LineCounter } from 'yaml'
import type { Path } from './inputFile.ts'

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined
  const range = node.range
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined
}

/** The line of the value at a path in a parsed document: of its key in a mapping, of its own start in a list. */
export function locateLine(document: Document.Parsed, lines: LineCounter, path: Path): number | undefined {
  let node: unknown = document.contents
  let offset = startOf(node)
  for (const step of path) {
    let next: { readonly start: number | undefined; readonly value: unknown } | undefined
    if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && String(item.key.value) === String(step))
      if (pair !== undefined) next = { start: startOf(pair.key), value: pair.value }
    } else if (isSeq(node) && typeof step === 'number') {
      const item: unknown = node.items[step]
      if (item !== undefined) next = { start: startOf(item), value: item }
    }
    if (next === undefined) break
    offset = next.start ?? offset
    node = next.value
  }
  return offset === undefined ? undefined : lines.linePos(offset).line
}
