import type { Story } from '../../domain/vocabulary/story.ts'
import type { SaveState } from '../../keep/createAutosave.ts'
import { downloadStory } from './downloadStory.ts'

type Props = { readonly state: SaveState; readonly story: Story; readonly onRetry: () => void }

/** Where the story is not saved: why, and what to do. */
export function SaveLine({ state, story, onRetry }: Props) {
  if (state.kind !== 'not-saved') return null
  const reason = state.error instanceof Error ? state.error.message : 'The browser could not save.'
  return (
    <div className="desk-warning" role="alert">
      <p>
        <strong>Not saved.</strong> {reason}
      </p>
      <p className="desk-choices">
        <button type="button" className="button" onClick={() => downloadStory(story)}>
          Download the story
        </button>
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      </p>
    </div>
  )
}
