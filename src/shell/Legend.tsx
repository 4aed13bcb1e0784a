import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { Term } from './glossary/Term.tsx'
import { LegendEntries } from './LegendEntries.tsx'
import { useAtlas } from './useAtlas.ts'
import type { MapModel } from './useMapModel.ts'
import { VocabularySwitch } from './words/VocabularySwitch.tsx'

/** Where it would push the words far down, it begins folded. */
const NARROW = '(max-width: 728px)'

/** What the colours, lines and marks of this lens mean; only those that are on the map. It can be folded away. Beside it, which words are used. */
export function Legend({ model }: { readonly model: MapModel }) {
  const [isOpen, setOpen] = useState(() => !matchMedia(NARROW).matches)
  const list = useId()
  const isPresenting = useAtlas(state => state.presenting !== undefined)
  const Sign = isOpen ? ChevronDown : ChevronRight
  return (
    <div className="legend-bar">
      <div className="legend-tools">
        <button
          type="button"
          className="legend-toggle"
          aria-expanded={isOpen}
          aria-controls={list}
          onClick={() => setOpen(!isOpen)}
        >
          <Sign aria-hidden size={16} />
          Legend
        </button>
        {!isPresenting && <VocabularySwitch />}
      </div>
      <ul className="legend" id={list} aria-label="Legend" hidden={!isOpen}>
        <LegendEntries
          placed={model.placed}
          look={model.look}
          sinceWords={model.sinceWords}
          explain={isPresenting ? undefined : (sort, id, text) => <Term sort={sort} id={id} text={text} />}
        />
      </ul>
    </div>
  )
}
