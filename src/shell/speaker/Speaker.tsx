import { useEffect, useState } from 'react'
import type { Ground } from '../../story/together/ground.ts'
import { HelpDialog } from '../HelpDialog.tsx'
import { StoryOverview } from '../present/StoryOverview.tsx'
import { usePlayback } from '../present/usePlayback.ts'
import { usePresentKeys } from '../present/usePresentKeys.ts'
import { toggleFullScreen } from '../toggleFullScreen.ts'
import { useAtlas } from '../useAtlas.ts'
import { useMapModel } from '../useMapModel.ts'
import { useRested } from '../useRested.ts'
import { useThemedPage } from '../useThemedPage.ts'
import type { Follower } from './follower.ts'
import { NextStep } from './NextStep.tsx'
import { PresentedMap } from './PresentedMap.tsx'
import { SpeakerClock } from './SpeakerClock.tsx'
import { SpeakerMoves } from './SpeakerMoves.tsx'
import { SpeakerNotes } from './SpeakerNotes.tsx'
import { SpeakerPartner } from './SpeakerPartner.tsx'
import { SpeakerSteps } from './SpeakerSteps.tsx'
import { SpeakerTools } from './SpeakerTools.tsx'
import { useShared } from './shared.ts'
import { useControls } from './useControls.ts'

type Props = {
  readonly follower: Follower
  readonly ground: Ground
  /** Leads another audience's window to this presentation. */
  readonly fragment: string
  /** True for a moment after the audience's window asked for this one. */
  readonly isRaised: boolean
}

/** What the presenter reads: this step and the next, notes, clock, all steps, all moves. The audience follows. */
export function Speaker({ follower, ground, fragment, isRaised }: Props) {
  useThemedPage(useAtlas(state => state.view.theme))
  const model = useMapModel(useAtlas(state => state.view))
  const { words, onRest } = useRested(model)
  const playback = usePlayback(ground, model.cache)
  const controls = useControls(follower, playback, model.placed)
  const stepLens = useAtlas(state => state.stepLens)
  const isPresenting = useShared(follower, now => now.isPresenting, true)
  const [hasOverview, setOverview] = useState(false)
  const [digits, setDigits] = useState('')
  const [isHelping, setHelping] = useState(false)
  const { step, count, played } = playback
  const setPresenting = (isOn: boolean) => follower.write({ isPresenting: isOn })
  usePresentKeys({
    ...controls,
    toggleSpot: () => controls.toggleSpot(true),
    leave: () => {
      if (hasOverview) setOverview(false)
      else if (!controls.clear()) setPresenting(false)
    },
    start: () => setPresenting(true),
    callSpeaker: () => undefined,
    toggleOverview: () => setOverview(now => !now),
    toggleFullScreen: () => void toggleFullScreen(),
    stepLens,
    help: () => setHelping(true),
    setDigits,
  })
  useEffect(() => {
    document.title = `${isRaised ? '● ' : ''}Speaker: step ${step + 1} of ${count} · ${ground.story.title}`
  }, [step, count, ground.story.title, isRaised])

  // The next step is drawn once this one rests: a step has the machine to itself.
  const [restedStep, setRestedStep] = useState(step)
  if (words.placed === model.placed && restedStep !== step) setRestedStep(step)
  return (
    <main className={`speaker ${isRaised ? 'is-raised' : ''}`} aria-label={`Speaker: ${ground.story.title}`}>
      <header className="speaker-bar">
        <SpeakerClock shared={follower} story={ground.story} step={step} />
        <SpeakerTools
          controls={controls}
          shared={follower}
          digits={digits}
          step={step}
          count={count}
          onOverview={() => setOverview(true)}
          onHelp={() => setHelping(true)}
        />
      </header>
      <SpeakerPartner
        shared={follower}
        story={ground.story.id}
        fragment={fragment}
        isPresenting={isPresenting}
        onPresent={() => setPresenting(true)}
      />
      <section className="speaker-now" aria-label="This step">
        <h1 className="speaker-caption" aria-live="polite">
          {played.caption ?? model.caption}
        </h1>
        <div className="speaker-map">
          <PresentedMap
            model={model}
            shared={follower}
            pointer={controls.pointer}
            isByKey={controls.isByKey}
            onRest={onRest}
          />
          {controls.screen !== 'map' && (
            <p className={`speaker-covered is-${controls.screen}`} role="status">
              The audience sees a {controls.screen} screen
            </p>
          )}
        </div>
      </section>
      <div className="speaker-side">
        <SpeakerNotes notes={played.notes} />
        <SpeakerMoves model={words} because={played.because} />
      </div>
      <div className="speaker-coming">
        <NextStep playback={playback} after={restedStep} model={model} />
        <SpeakerSteps playback={playback} onChoose={controls.go} />
      </div>
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
      {isHelping && <HelpDialog onClose={() => setHelping(false)} />}
    </main>
  )
}
