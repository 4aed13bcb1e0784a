import { useCallback, useEffect, useState } from 'react'
import type { KeptEntry } from '../../keep/keeper.ts'
import { toKeepFailure } from '../../keep/keepFailure.ts'
import { tellTime } from '../../keep/tellTime.ts'
import { useAtlas } from '../useAtlas.ts'
import { useWorkDesk } from './useWorkDesk.ts'
import { VersionList } from './VersionList.tsx'

type Listing =
  | { readonly kind: 'looking' }
  | { readonly kind: 'refused'; readonly why: string }
  | {
      readonly kind: 'listed'
      readonly entries: readonly KeptEntry[]
      readonly removed: readonly KeptEntry[]
    }

/** The work that this browser keeps: to go on with, to go back in, to remove and bring back. */
export function KeptList({ onOpened }: { readonly onOpened: () => void }) {
  const desk = useWorkDesk()
  const here = useAtlas(state => state.work?.id)
  const [listing, setListing] = useState<Listing>({ kind: 'looking' })
  const look = useCallback(
    async (removed: readonly KeptEntry[]) => {
      try {
        const entries = await (await desk.keeper()).list('work')
        setListing({ kind: 'listed', entries, removed })
      } catch (error) {
        setListing({ kind: 'refused', why: toKeepFailure(error).message })
      }
    },
    [desk],
  )
  useEffect(() => void look([]), [look])
  if (listing.kind === 'looking') return <p>Looking …</p>
  if (listing.kind === 'refused') return <p>{listing.why}</p>
  const { entries, removed } = listing
  const change = async (deed: 'remove' | 'bringBack', entry: KeptEntry) => {
    try {
      await (await desk.keeper())[deed]('work', entry.id)
      const others = removed.filter(({ id }) => id !== entry.id)
      await look(deed === 'remove' ? [...others, entry] : others)
    } catch (error) {
      setListing({ kind: 'refused', why: toKeepFailure(error).message })
    }
  }
  return (
    <>
      {entries.length === 0 && <p>Nothing yet: what you open or change is kept here by itself.</p>}
      <ul className="kept-list">
        {entries.map(entry => (
          <KeptItem
            key={entry.id}
            entry={entry}
            isHere={entry.id === here}
            onOpened={onOpened}
            onRemove={() => void change('remove', entry)}
          />
        ))}
      </ul>
      <div role="status">
        {removed.map(entry => (
          <p key={entry.id} className="kept-removed">
            “{entry.title}” is removed.{' '}
            <button type="button" className="button" onClick={() => void change('bringBack', entry)}>
              Undo: bring back {entry.title}
            </button>
          </p>
        ))}
      </div>
    </>
  )
}

type ItemProps = {
  readonly entry: KeptEntry
  readonly isHere: boolean
  readonly onOpened: () => void
  readonly onRemove: () => void
}

function KeptItem({ entry, isHere, onOpened, onRemove }: ItemProps) {
  const desk = useWorkDesk()
  const [isShowing, setShowing] = useState(false)
  const open = async (revision?: number) => {
    if (await desk.open(entry.id, revision === undefined ? {} : { revision })) onOpened()
  }
  return (
    <li>
      <p>
        <strong>{entry.title}</strong>, saved {tellTime(entry.savedAt)}
        {isHere && ' (on the screen)'}
      </p>
      <div className="work-actions">
        {!isHere && (
          <button
            type="button"
            className="button"
            aria-label={`Continue ${entry.title}`}
            onClick={() => void open()}
          >
            Continue
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-expanded={isShowing}
          aria-label={`Versions of ${entry.title}`}
          onClick={() => setShowing(!isShowing)}
        >
          Versions
        </button>
        {!isHere && (
          <button type="button" className="button" aria-label={`Remove ${entry.title}`} onClick={onRemove}>
            Remove
          </button>
        )}
      </div>
      {isShowing && <VersionList id={entry.id} onOpen={revision => void open(revision)} />}
    </li>
  )
}
