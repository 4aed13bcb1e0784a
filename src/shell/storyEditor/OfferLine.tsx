import { useStore } from 'zustand'
import { useAtlasStore } from '../useAtlas.ts'
import { dismissOffer, keepBoth, offers, takeOffer } from './openStoryFile.ts'

/** Asks which to have where a file that was opened holds another version of the story in hand. */
export function OfferLine({ id }: { readonly id: string }) {
  const store = useAtlasStore()
  const offer = useStore(offers, state => state.offer)
  if (offer === undefined || offer.story.id !== id) return null
  return (
    <div className="desk-warning" role="alert">
      <p>
        {offer.file} holds another version of this story, with {offer.story.steps.length} steps. Yours is on
        screen.
      </p>
      <p className="desk-choices">
        <button type="button" className="button" onClick={() => takeOffer(store, offer)}>
          Take the file’s
        </button>
        <button type="button" className="button" onClick={() => keepBoth(store, offer)}>
          Keep both
        </button>
        <button type="button" className="button" onClick={dismissOffer}>
          Keep mine
        </button>
      </p>
    </div>
  )
}
