import type { TermSort } from '../../domain/words/listTerms.ts'

type Props = { readonly sort: TermSort; readonly id: string; readonly text: string }

/** A word that the glossary explains on hover, on focus and by a tap, as soon as `TermHost` has come. */
export function Term({ sort, id, text }: Props) {
  return (
    <button type="button" className="explained" data-term={`${sort}:${id}`}>
      {text}
    </button>
  )
}
