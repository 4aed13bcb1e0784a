import { lazy, Suspense } from 'react'
import type { TermSort } from '../../domain/words/listTerms.ts'

const Explained = lazy(async () => ({ default: (await import('./Explained.tsx')).Explained }))

type Props = { readonly sort: TermSort; readonly id: string; readonly text: string }

/** A word that the glossary explains on hover and focus; until that has come, and where it cannot, the word alone. */
export function Term(props: Props) {
  return (
    <Suspense fallback={props.text}>
      <Explained {...props} />
    </Suspense>
  )
}
