import { useRef, useState } from 'react'
import { AtlasMap } from '../../draw/flow/AtlasMap.tsx'
import { Foot } from '../Foot.tsx'
import { HelpDialog } from '../HelpDialog.tsx'
import { toggleFullScreen } from '../toggleFullScreen.ts'
import { useAtlas } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'
import './present.css'
import { StoryOverview } from './StoryOverview.tsx'
import { usePresentKeys } from './usePresentKeys.ts'
import { useStory } from './useStory.ts'

/** Presenting: the map, the caption and a thin progress line. Everything else is a key away. */
export function Present({ model }: { readonly model: MapModel }) {
  const { story, step, played, play, goTo, leave } = useStory()
  const stepLens = useAtlas(state => state.stepLens)
  const [screen, setScreen] = useState<'black' | 'white'>()
  const [hasNotes, setNotes] = useState(false)
  const [hasOverview, setOverview] = useState(false)
  const [digits, setDigits] = useState('')
  const help = useRef<HTMLDialogElement>(null)
  const count = story.steps.length
  const go = (index: number) => {
    setScreen(undefined)
    goTo(index)
  }
  usePresentKeys(
    {
      next: () => (screen === undefined ? go(step + 1) : setScreen(undefined)),
      previous: () => (screen === undefined ? go(step - 1) : setScreen(undefined)),
      first: () => go(0),
      last: () => go(count - 1),
      goToNumber: number => {
        if (number >= 1 && number <= count) go(number - 1)
      },
      leave: () => {
        if (hasOverview) setOverview(false)
        else if (screen !== undefined) setScreen(undefined)
        else leave()
      },
      toggleScreen: wanted => setScreen(now => (now === wanted ? undefined : wanted)),
      toggleNotes: () => setNotes(now => !now),
      toggleOverview: () => setOverview(now => !now),
      toggleFullScreen: () => void toggleFullScreen(),
      stepLens,
      help: () => help.current?.showModal(),
      setDigits,
    },
    false,
  )
  return (
    <main className="present" aria-label={`Presenting: ${story.title}`}>
      <p className="present-caption" aria-live="polite">
        {played.caption ?? model.caption}
      </p>
      <div className="present-map">
        <AtlasMap
          placed={model.placed}
          travels={model.travels}
          state={model.state}
          label={model.summary}
          look={model.look}
          moved={model.moved}
          isPending={model.isPending}
          spotlight={undefined}
        />
      </div>
      {hasNotes && (
        <aside className="present-notes" aria-label="Speaker notes">
          {played.notes ?? 'No notes for this step.'}
        </aside>
      )}
      <div className="present-foot">
        <Foot model={model} withCaption={false} />
        <span className="present-count">
          {digits === '' ? `${step + 1} / ${count}` : `go to ${digits} ⏎`}
        </span>
      </div>
      <progress
        className="present-progress"
        max={count}
        value={step + 1}
        aria-label={`Step ${step + 1} of ${count}`}
      />
      {hasOverview && (
        <StoryOverview
          story={story}
          step={step}
          play={play}
          onChoose={index => {
            setOverview(false)
            go(index)
          }}
        />
      )}
      {screen !== undefined && (
        <div className={`present-screen is-${screen}`} role="status" aria-label={`Screen ${screen}`} />
      )}
      <HelpDialog ref={help} />
    </main>
  )
}
