/** Headings, sheets and words are alike whatever their capitals and marks. */
export function toKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9£]+/g, ' ')
    .trim()
}
