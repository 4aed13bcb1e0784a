import { useEffect, useState } from 'react'
import type { Partner } from '../speaker/partner.ts'
import type { SpeakerCall } from './useSpeakerCall.ts'

type NoticeProps = { readonly speaker: SpeakerCall; readonly presence: Partner['presence'] }

/** How it stands with the speaker's window: calmly, in one sentence at the foot, and the presentation goes on. */
export function SpeakerNotice({ speaker, presence }: NoticeProps) {
  const { call, lostFullScreen, hasNotes, showNotes } = speaker
  const isTold = useTold(presence === 'closed')
  const isHere = call === 'opened' || call === 'raised'
  return (
    <div className="present-notice" role="status">
      {call === 'opened' && 'The speaker window is open.'}
      {call === 'raised' && 'The speaker window is open already; it may be behind this one.'}
      {isHere && lostFullScreen && ' F brings the full screen back.'}
      {isHere && !hasNotes && (
        <button type="button" className="button" onClick={() => showNotes(true)}>
          Show the notes here
        </button>
      )}
      {!isHere && presence === 'silent' && 'The speaker window does not answer. S opens another.'}
      {!isHere && presence === 'closed' && !isTold && 'Speaker window closed. S opens it again.'}
    </div>
  )
}

/** A window that was closed on purpose is spoken of for so long. Milliseconds. */
const FAREWELL = 12_000

/** True once something has been so for a while. */
function useTold(isSo: boolean): boolean {
  const [isTold, setTold] = useState(false)
  useEffect(() => {
    setTold(false)
    if (!isSo) return
    const timer = setTimeout(() => setTold(true), FAREWELL)
    return () => clearTimeout(timer)
  }, [isSo])
  return isTold
}

type StripProps = { readonly notes: string | undefined; readonly speaker: SpeakerCall }

/** The notes in the audience's window: where the speaker's could not open, or there is one screen only. */
export function NotesStrip({ notes, speaker }: StripProps) {
  const { call, retry, showNotes } = speaker
  return (
    <aside className="present-notes" aria-label="Speaker notes">
      {call === 'blocked' && (
        <p className="present-blocked" role="alert">
          The browser did not open the speaker window: allow pop-ups for this site, then try again. Until then
          the notes are here.
        </p>
      )}
      {/* What is long scrolls, and a keyboard has to reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs a tab stop */}
      <p className="present-notes-text" tabIndex={0}>
        {notes ?? 'No notes for this step.'}
      </p>
      <div className="present-notes-tools">
        {call === 'blocked' && (
          <button type="button" className="button" onClick={retry}>
            Try again
          </button>
        )}
        <button type="button" className="button" onClick={() => showNotes(false)}>
          Hide the notes
        </button>
      </div>
    </aside>
  )
}
