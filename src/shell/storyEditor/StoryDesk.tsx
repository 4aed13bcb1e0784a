import { useDeferredValue, useRef } from 'react'
import { useStore } from 'zustand'
import { KeptNews } from '../present/KeptNews.tsx'
import type { OwnStory } from '../present/ownStories.ts'
import { DeskHead } from './DeskHead.tsx'
import type { OpenDraft } from './drafts.ts'
import { ElsewhereLine } from './ElsewhereLine.tsx'
import { OfferLine } from './OfferLine.tsx'
import { SaveLine } from './SaveLine.tsx'
import { StepForm } from './StepForm.tsx'
import { StepList } from './StepList.tsx'
import { useDesk } from './useDesk.ts'
import { useGreeting } from './useGreeting.ts'
import { useUndoKeys } from './useUndoKeys.ts'

type Props = {
  readonly open: OpenDraft
  readonly own: OwnStory
  /** Something else has its place just now. */
  readonly isHidden: boolean
  /** Asks for what else can be said of the map. */
  readonly onRead: () => void
}

/** One story on the desk: its title and tools, its steps as pictures, and the words of the step in hand. */
export function StoryDesk({ open, own, isHidden, onRead }: Props) {
  const desk = useDesk(open)
  // Pictures and rows follow when there is time: what is typed must not wait for them.
  const listed = useDeferredValue(desk)
  const saving = useStore(open.saving)
  const isElsewhere = useStore(open.holding).kind === 'elsewhere'
  const frame = useRef<HTMLElement>(null)
  useUndoKeys(desk, isElsewhere)
  useGreeting(frame, open.id)
  return (
    <section ref={frame} className="story-editor" aria-label="Your story" hidden={isHidden}>
      {isElsewhere ? (
        <ElsewhereLine open={open} onClose={desk.close} />
      ) : (
        <>
          <SaveLine state={saving} story={desk.story} onRetry={open.retry} />
          <OfferLine id={open.id} />
          {own.problems.length > 0 && (
            <p className="desk-warning" role="status">
              {own.problems.length === 1 ? 'One thing' : `${own.problems.length} things`} in the story as it
              is kept could not be used: {own.problems[0]?.message} What you save from here on goes without.
            </p>
          )}
        </>
      )}
      <KeptNews />
      {/* Of several tabs one writes; in the others the story is there to be read. */}
      <div className="desk-sheet" inert={isElsewhere}>
        <DeskHead desk={desk} saving={saving} onRead={onRead} />
        <StepList desk={listed} inHand={desk.story.steps[desk.step]?.id ?? ''} />
        <StepForm desk={desk} />
      </div>
    </section>
  )
}
