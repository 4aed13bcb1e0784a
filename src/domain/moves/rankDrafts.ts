import { compareText } from '../../kit/compareText.ts'
import type { Draft } from './draft.ts'

/** How many sentences are the news. */
const NEWS = 5
/** The part of the £ that moved which the news covers. */
const COVERAGE = 0.8
/** A move of money below this part of all that moved is not news while anything else is. */
const LEAST_SHARE = 0.01

/** What is told first, and what is told to those who ask. */
export type Ranking = { readonly news: readonly Draft[]; readonly further: readonly Draft[] }

/**
 * The drafts in the order in which they are told. At most five are news: the largest moves of money until
 * they cover four fifths of the £ that moved; what becomes of the core contracts, and who leads, as far as there is
 * room; then the weightiest of the rest. What weighs nothing is no news. Among the news the largest comes first, then the core contracts, then who
 * leads, then the others by weight.
 */
export function rankDrafts(drafts: readonly Draft[]): Ranking {
  const byWeight = [...drafts].sort((a, b) => b.weight - a.weight || compareText(a.id, b.id))
  const money = byWeight
    .filter(draft => draft.pence !== 0)
    .sort((a, b) => Math.abs(b.pence) - Math.abs(a.pence) || compareText(a.id, b.id))
  const moved = money.reduce((sum, draft) => sum + Math.abs(draft.pence), 0)
  const news: Draft[] = []
  let told = 0
  for (const draft of money) {
    if (told >= COVERAGE * moved || news.length === NEWS) break
    news.push(draft)
    told += Math.abs(draft.pence)
  }
  const standing = ['own-core', 'leadership'].flatMap(id => drafts.find(draft => draft.id === id) ?? [])
  news.push(...standing.slice(0, NEWS - news.length))
  const rest = byWeight.filter(draft => !news.includes(draft))
  // That core contracts are taken over has been told by then; how much £ that is can wait.
  const weighty = rest.filter(
    draft =>
      draft.weight > 0 &&
      (draft.pence === 0 || (Math.abs(draft.pence) >= LEAST_SHARE * moved && !draft.id.endsWith(':core'))),
  )
  news.push(...weighty.slice(0, NEWS - news.length))
  const [first] = news
  const ordered = [
    ...(first === undefined || standing.includes(first) ? [] : [first]),
    ...standing.filter(draft => news.includes(draft)),
  ]
  const others = byWeight.filter(draft => news.includes(draft) && !ordered.includes(draft))
  return {
    news: [...ordered, ...others],
    further: byWeight.filter(draft => !news.includes(draft)),
  }
}
