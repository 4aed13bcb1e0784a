/** A text without the sentences that name a sum: for boards that would argue with the pounds. */
export function withoutPounds(text: string): string {
  if (!text.includes('£')) return text
  return text
    .split(/(?<=[.!?]["”’)]?)\s+/)
    .filter(sentence => !sentence.includes('£'))
    .join(' ')
}
