import { useEffect, useRef } from 'react'
import { useAtlas } from '../useAtlas.ts'
import { STORIES } from './readStories.ts'

/** Which story to present; where one was left, it can go on from there. */
export function StoryChooser({ onClose }: { readonly onClose: () => void }) {
  const present = useAtlas(state => state.present)
  const last = useAtlas(state => state.lastPresented)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const start = (story: string, step: number) => {
    onClose()
    present({ story, step })
  }
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="stories-title" onClose={onClose}>
      <h2 id="stories-title">Present a story</h2>
      <ul className="story-list">
        {STORIES.map(story => {
          const minutes = Math.round(story.steps.reduce((sum, step) => sum + (step.seconds ?? 45), 0) / 60)
          return (
            <li key={story.id}>
              <button type="button" className="button" onClick={() => start(story.id, 0)}>
                {story.title}
              </button>
              <p>
                {story.audience}. {story.steps.length} steps, about {minutes} minutes.
              </p>
              {last?.story === story.id && last.step > 0 && (
                <button type="button" className="link-button" onClick={() => start(story.id, last.step)}>
                  Go on at step {last.step + 1}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      <form method="dialog">
        <button type="submit" className="button">
          Close
        </button>
      </form>
    </dialog>
  )
}
