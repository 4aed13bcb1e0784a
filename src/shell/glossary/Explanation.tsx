import type { ExplainedTerm } from '../../domain/words/listTerms.ts'
import { useGroundsWords } from './useGroundsWords.ts'

type Props = { readonly terms: readonly ExplainedTerm[]; readonly isNow: boolean }

/** What terms mean, shortly, and who says so; where there are several, each with its name. */
export function Explanation({ terms, isNow }: Props) {
  const groundsWords = useGroundsWords()
  return terms.map(({ sort, id, term, text, also, then, now, grounds }) => (
    <p key={`${sort} ${id}`}>
      {terms.length > 1 && <strong>{term}: </strong>}
      {then !== undefined && `In 2015: ${then}. `}
      {text}
      {also.length > 0 && ` Also: ${also.join(', ')}.`}
      {now !== undefined && isNow && ` Now: ${now}.`} <small>{groundsWords(grounds)}</small>
    </p>
  ))
}
