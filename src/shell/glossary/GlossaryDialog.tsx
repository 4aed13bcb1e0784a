import { useDeferredValue, useMemo, useState } from 'react'
import { listTerms, SORT_NAMES } from '../../domain/words/listTerms.ts'
import { termsOf } from '../../domain/words/termsOf.ts'
import { Dialog } from '../Dialog.tsx'
import { useAtlas } from '../useAtlas.ts'
import { GroundsNote } from './GroundsNote.tsx'
import { GLOSSARY } from './readGlossary.ts'
import './glossary.css'

type Props = {
  readonly onClose: () => void
  /** What is looked for to begin with. */
  readonly wanted?: string
}

/** Every term that maps are told with, explained; what is typed narrows the list. */
export function GlossaryDialog({ onClose, wanted: first = '' }: Props) {
  const library = useAtlas(state => state.library)
  const view = useAtlas(state => state.view)
  const [typed, setTyped] = useState(first)
  const wanted = useDeferredValue(typed).trim().toLowerCase()
  const all = useMemo(() => listTerms(GLOSSARY, library, termsOf(library, view)), [library, view])
  const found = all.filter(({ term, text, also, now = '' }) =>
    [term, text, now, ...also].some(words => words.toLowerCase().includes(wanted)),
  )
  return (
    <Dialog title="Glossary" onClose={onClose}>
      <label className="glossary-search">
        Find a term <input type="search" value={typed} onChange={event => setTyped(event.target.value)} />
      </label>
      <p role="status">
        {found.length === 1 ? '1 term' : `${found.length} terms`}
        {view.vocabulary === 'now' && library.now !== undefined && `. ${library.now.stamp}`}
      </p>
      <dl className="glossary">
        {found.map(({ sort, id, term, text, also, then, now, grounds }) => (
          <div key={`${sort} ${id}`}>
            <dt>
              {term} <small>{SORT_NAMES[sort]}</small>
            </dt>
            <dd>
              {then !== undefined && <small>In 2015: {then}. </small>}
              {text}
              {also.length > 0 && <small> Also: {also.join(', ')}.</small>}
              {now !== undefined && <small> Now, in our reading: {now}.</small>}
              <GroundsNote grounds={grounds} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
