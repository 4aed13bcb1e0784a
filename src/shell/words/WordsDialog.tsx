import { useEffect, useState } from 'react'
import type { NowVocabulary } from '../../domain/vocabulary/nowVocabulary.ts'
import type { TermGroup } from '../../domain/vocabulary/terms.ts'
import { Dialog } from '../Dialog.tsx'
import { useAtlas } from '../useAtlas.ts'
import { CounterpartTable, type Pair } from './CounterpartTable.tsx'
import { listPairs } from './listPairs.ts'
import './words.css'

const GROUP_NAMES: Readonly<Record<TermGroup, string>> = {
  kinds: 'Kinds of organisation',
  forms: 'Forms of contract',
  payments: 'How money is set',
  agreements: 'Agreements',
}
const GROUPS = ['kinds', 'forms', 'payments', 'agreements'] as const

/** Every pair of words with how near they are, a sentence, its sources and how firm that is. */
export function WordsDialog({ onClose }: { readonly onClose: () => void }) {
  const now = useNow()
  const models = useAtlas(state => state.library.models)
  return (
    <Dialog title="How the words of 2015 correspond to those of now" onClose={onClose}>
      {now === undefined ? (
        <p>Fetching the words of now …</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs a tab stop, and the dialog begins at it
        <section className="words-dialog" tabIndex={0} aria-label="Pairs of words">
          <p>{now.stamp}</p>
          <p>
            The maps show models of April 2015; the words of now only help to recognise them. A word that is
            the same stays; one that was renamed or succeeded changes and says so; one that is only loosely
            alike keeps its word of 2015. What a source says keeps the words of 2015 too; where a text first
            mentions such a word, what answers to it now follows in brackets. Names of bodies are the area’s
            own and stay. England only.
          </p>
          {GROUPS.map(group => (
            <CounterpartTable
              key={group}
              caption={GROUP_NAMES[group]}
              now={now}
              pairs={listPairs(now, group)}
            />
          ))}
          <CounterpartTable
            caption="Care models"
            now={now}
            pairs={models.flatMap(({ id, name }): Pair[] => {
              const counterpart = now.models[id]
              return counterpart === undefined ? [] : [{ key: id, then: name, counterpart }]
            })}
          />
        </section>
      )}
    </Dialog>
  )
}

/** The words of now, whether or not the map is read in them. */
function useNow(): NowVocabulary | undefined {
  const known = useAtlas(state => state.library.now)
  const [fetched, setFetched] = useState<NowVocabulary>()
  useEffect(() => {
    if (known !== undefined) return
    void import('./takeInNow.ts').then(({ NOW }) => setFetched(NOW))
  }, [known])
  return known ?? fetched
}
