import { useState } from 'react'
import { Foot } from '../Foot.tsx'
import { HelpDialog } from '../HelpDialog.tsx'
import { PresentedMap } from '../speaker/PresentedMap.tsx'
import { usePresence } from '../speaker/shared.ts'
import { useControls } from '../speaker/useControls.ts'
import { toggleFullScreen } from '../toggleFullScreen.ts'
import { useAtlas } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'
import './present.css'
import { NotesStrip, SpeakerNotice } from './SpeakerNotice.tsx'
import { StoryOverview } from './StoryOverview.tsx'
import { useAudience } from './useAudience.ts'
import { usePresentKeys } from './usePresentKeys.ts'
import { useSpeakerCall } from './useSpeakerCall.ts'
import { useStory } from './useStory.ts'

/** Presenting: the map, the caption and a thin progress line. Everything else is a key away. */
export function Present({ model }: { readonly model: MapModel }) {
  const playback = useStory(model.cache)
  const audience = useAudience(playback.ground)
  const controls = useControls(audience, playback, model.placed)
  const speaker = useSpeakerCall(audience)
  const presence = usePresence(audience)
  const stepLens = useAtlas(state => state.stepLens)
  const leavePresenting = useAtlas(state => state.leavePresenting)
  const [hasOverview, setOverview] = useState(false)
  const [digits, setDigits] = useState('')
  const [isHelping, setHelping] = useState(false)
  const { step, count, played, ground } = playback
  const { screen } = controls
  usePresentKeys({
    ...controls,
    toggleSpot: () => controls.toggleSpot(true),
    leave: () => {
      if (hasOverview) setOverview(false)
      else if (!controls.clear()) leavePresenting()
    },
    start: () => undefined,
    callSpeaker: speaker.ask,
    toggleOverview: () => setOverview(now => !now),
    toggleFullScreen: () => void toggleFullScreen(),
    stepLens,
    help: () => setHelping(true),
    setDigits,
  })
  return (
    <main className="present" aria-label={`Presenting: ${ground.story.title}`}>
      <p className="present-caption" aria-live="polite">
        {played.caption ?? model.caption}
      </p>
      <div className="present-map">
        <PresentedMap model={model} shared={audience} pointer={controls.pointer} isByKey={controls.isByKey} />
        {speaker.hasNotes && <NotesStrip notes={played.notes} speaker={speaker} />}
      </div>
      <div className="present-foot">
        <Foot model={model} withCaption={false} />
        <SpeakerNotice speaker={speaker} presence={presence} />
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
          story={ground.story}
          step={step}
          play={playback.play}
          onChoose={index => {
            setOverview(false)
            controls.go(index)
          }}
        />
      )}
      {screen !== 'map' && (
        <div className={`present-screen is-${screen}`} role="status" aria-label={`Screen ${screen}`} />
      )}
      {isHelping && <HelpDialog onClose={() => setHelping(false)} />}
    </main>
  )
}
