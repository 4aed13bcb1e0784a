import { writeStory } from '../../store/writeAddress.ts'
import type { Showing } from '../../story/together/presentation.ts'
import { type Shared, usePresence, useShared } from './shared.ts'

type Props = {
  readonly shared: Shared
  readonly story: string
  /** Leads another audience's window to this presentation. */
  readonly fragment: string
  readonly isPresenting: boolean
  readonly onPresent: () => void
}

const NOTHING_YET: Showing = { ground: '', step: 0, address: '' }

/** How it stands with the audience's window: in step, outside the story, or gone; and the way back. */
export function SpeakerPartner({ shared, story, fragment, isPresenting, onPresent }: Props) {
  const presence = usePresence(shared)
  const showing = useShared(shared, now => now.showing, NOTHING_YET)
  const isGone = presence !== 'here'
  const query = showing.address + writeStory({ story, step: showing.step }, undefined)
  const address = location.pathname + query + fragment
  return (
    <div className={`speaker-partner ${isGone || !isPresenting ? 'is-apart' : ''}`} role="status">
      {isGone ? (
        <>
          <p>
            {presence === 'silent'
              ? 'The audience’s window does not answer.'
              : 'The audience’s window is closed.'}{' '}
            You can go on here: it comes to this step when it is back.
          </p>
          <a className="button" href={address} target="_blank" rel="noopener">
            Open it again
          </a>
        </>
      ) : isPresenting ? (
        <p>In step with the audience</p>
      ) : (
        <>
          <p>The audience’s window has left the story and shows the explorer.</p>
          <button type="button" className="button" onClick={onPresent}>
            Go on presenting
          </button>
        </>
      )}
    </div>
  )
}
