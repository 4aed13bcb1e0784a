import { compareText } from '../kit/compareText.ts'

/** The same text for the same value, whatever the order of its keys. */
export function toSortedText(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
        : inner,
    ) ?? ''
  )
}
