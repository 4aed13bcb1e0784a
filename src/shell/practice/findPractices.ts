import type { Practice } from '../../domain/vocabulary/organisation.ts'

/**
 * The practices that a reader may mean by a code, a name or a postcode, the likeliest first: those that begin so, then
 * those that have it inside. Spaces and capitals do not matter; nothing typed means all, by name.
 */
export function findPractices(practices: readonly Practice[], typed: string): readonly Practice[] {
  const wanted = plain(typed)
  const collator = new Intl.Collator('en-GB', { numeric: true })
  const ranked = practices.flatMap(practice => {
    const rank = rankOf(practice, wanted)
    return rank === undefined ? [] : [{ practice, rank }]
  })
  return ranked
    .sort((a, b) => a.rank - b.rank || collator.compare(a.practice.name, b.practice.name))
    .map(({ practice }) => practice)
}

function rankOf({ id, name, postcode = '' }: Practice, wanted: string): number | undefined {
  const texts = [plain(id), plain(name), plain(postcode)]
  if (texts.some(text => text.startsWith(wanted))) return 0
  const isWord = name.split(/\s+/).some(word => plain(word).startsWith(wanted))
  if (isWord) return 1
  return texts.some(text => text.includes(wanted)) ? 2 : undefined
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '')
