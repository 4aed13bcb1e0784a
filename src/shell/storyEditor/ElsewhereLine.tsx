import { useState } from 'react'
import { useAtlasStore } from '../useAtlas.ts'
import { copyToOwn } from './copyToOwn.ts'
import type { OpenDraft } from './drafts.ts'

/** Says that another tab writes the story, and what can be done here. */
export function ElsewhereLine({ open, onClose }: { readonly open: OpenDraft; readonly onClose: () => void }) {
  const store = useAtlasStore()
  const [trouble, setTrouble] = useState('')
  const takeOver = async () => {
    try {
      await open.takeOver()
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : 'The other tab does not answer.')
    }
  }
  return (
    <div className="desk-warning" role="alert">
      <p>This story is open in another tab, which saves it. Here it can be read. {trouble}</p>
      <p className="desk-choices">
        <button type="button" className="button" onClick={() => void takeOver()}>
          Write it here
        </button>
        <button
          type="button"
          className="button"
          onClick={() => copyToOwn(store, open.draft.store.getState().story)}
        >
          Make a copy
        </button>
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </p>
    </div>
  )
}
