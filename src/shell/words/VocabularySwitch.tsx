import { BookOpenText } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { VOCABULARIES } from '../../domain/vocabulary/terms.ts'
import { useAtlas, useAtlasStore } from '../useAtlas.ts'
import { chooseVocabulary } from './chooseVocabulary.ts'
import './vocabularySwitch.css'

const WordsDialog = lazy(async () => ({ default: (await import('./WordsDialog.tsx')).WordsDialog }))

/** Whether the map is read in the words of 2015 or in those of now, and the door to how they correspond. */
export function VocabularySwitch() {
  const store = useAtlasStore()
  const chosen = useAtlas(state => state.view.vocabulary) ?? '2015'
  const [isComparing, setComparing] = useState(false)
  return (
    <div className="vocabulary">
      <div className="vocabulary-switch" role="radiogroup" aria-label="Words">
        <span aria-hidden="true">Words</span>
        {VOCABULARIES.map(one => (
          <label key={one} className={one === chosen ? 'is-chosen' : ''} data-term="words:vocabulary">
            <input
              type="radio"
              name="vocabulary"
              value={one}
              checked={one === chosen}
              onChange={() => chooseVocabulary(store, one)}
            />
            {one}
          </label>
        ))}
      </div>
      <button
        type="button"
        className="vocabulary-door"
        aria-label="How the words correspond"
        title="How the words of 2015 correspond to those of now"
        onClick={() => setComparing(true)}
      >
        <BookOpenText aria-hidden size={17} />
      </button>
      {isComparing && (
        <Suspense>
          <WordsDialog onClose={() => setComparing(false)} />
        </Suspense>
      )}
    </div>
  )
}
