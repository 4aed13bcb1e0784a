import { Quote } from 'lucide-react'
import { useState } from 'react'
import { CERTAINTIES, type Certainty } from '../../domain/vocabulary/certainty.ts'
import type { Reason, Source } from '../../domain/vocabulary/source.ts'
import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'

type Props = {
  readonly sources: readonly Source[]
  readonly onCite: (reason: Reason) => void
}

/** Chooses a passage of a source, and how firmly it says what the words say. */
export function CitePassage({ sources, onCite }: Props) {
  const [place, setPlace] = useState('')
  const [certainty, setCertainty] = useState<Certainty>('stated')
  const source = sources.find(({ id, sections }) => sections.some(section => `${id} ${section.id}` === place))
  const section = source?.sections.find(({ id }) => `${source.id} ${id}` === place)
  return (
    <div className="cite-passage">
      <label>
        Passage
        <select className="since" value={place} onChange={({ target }) => setPlace(target.value)}>
          <option value="">Choose a passage …</option>
          {sources.map(({ id, author, date, title, sections }) => (
            <optgroup key={id} label={`${author} ${date}: ${title}`}>
              {sections.map(one => (
                <option key={one.id} value={`${id} ${one.id}`}>
                  {one.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        It says so
        <select
          className="since"
          value={certainty}
          onChange={({ target }) => setCertainty(CERTAINTIES.find(one => one === target.value) ?? certainty)}
        >
          {CERTAINTIES.map(one => (
            <option key={one} value={one} title={CERTAINTY_NAMES[one].meaning}>
              {CERTAINTY_NAMES[one].word}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        disabled={source === undefined || section === undefined}
        onClick={() => {
          if (source === undefined || section === undefined) return
          onCite({ source: source.id, section: section.id, certainty })
          setPlace('')
        }}
      >
        <Quote aria-hidden size={16} />
        Cite it
      </button>
    </div>
  )
}
