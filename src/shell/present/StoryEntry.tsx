import { useId } from 'react'
import type { Story } from '../../domain/vocabulary/story.ts'
import { useAtlas } from '../useAtlas.ts'

type Props = {
  /** Under the name that addresses give it. */
  readonly story: Story
  readonly onClose: () => void
  /** What else can be done with it, and in which words. */
  readonly deeds: readonly { readonly words: string; readonly onDo: () => void }[]
}

/** A story to choose: it is presented from its beginning, or from where it was left. */
export function StoryEntry({ story, onClose, deeds }: Props) {
  const present = useAtlas(state => state.present)
  const id = useId()
  const last = useAtlas(state => state.lastPresented)
  const start = (step: number) => {
    onClose()
    present({ story: story.id, step })
  }
  const minutes = Math.round(story.steps.reduce((sum, step) => sum + (step.seconds ?? 45), 0) / 60)
  const isLeft = last?.story === story.id && last.step > 0 && last.step < story.steps.length
  return (
    <li>
      <button id={id} type="button" className="button" onClick={() => start(0)}>
        {story.title}
      </button>
      <p>
        For: {story.audience}. {story.steps.length === 1 ? 'One step' : `${story.steps.length} steps`},{' '}
        {minutes < 1 ? 'under a minute' : minutes === 1 ? 'about a minute' : `about ${minutes} minutes`}.
      </p>
      <p className="story-deeds">
        {isLeft && (
          <button
            type="button"
            className="link-button"
            aria-describedby={id}
            onClick={() => start(last.step)}
          >
            Go on at step {last.step + 1}
          </button>
        )}
        {deeds.map(({ words, onDo }) => (
          <button key={words} type="button" className="link-button" aria-describedby={id} onClick={onDo}>
            {words}
          </button>
        ))}
      </p>
    </li>
  )
}
