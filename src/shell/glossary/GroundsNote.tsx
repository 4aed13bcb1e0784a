import type { Grounds } from '../../domain/vocabulary/glossary.ts'
import { SourceNote } from '../SourceNote.tsx'
import { useGroundsWords } from './useGroundsWords.ts'

/** On what an explanation stands, in a few words; where a document is cited, they open to its section. */
export function GroundsNote({ grounds }: { readonly grounds: Grounds }) {
  const words = useGroundsWords()(grounds)
  if ('ours' in grounds) return <p className="glossary-grounds">{words}</p>
  return (
    <details className="glossary-grounds">
      <summary>{words}</summary>
      <SourceNote because={grounds.because} />
    </details>
  )
}
