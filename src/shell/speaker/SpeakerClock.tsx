import { Pause, Play, RotateCcw } from 'lucide-react'
import type { Story } from '../../domain/vocabulary/story.ts'
import type { Timing } from '../../story/together/presentation.ts'
import {
  elapsedOf,
  formatDuration,
  resetTiming,
  stepElapsedOf,
  togglePause,
} from '../../story/together/timing.ts'
import { type Shared, useShared } from './shared.ts'
import { useNow } from './useNow.ts'

const NOT_STARTED: Timing = { banked: 0, since: null, stepStart: 0 }
const TIME_OF_DAY = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

type Props = { readonly shared: Shared; readonly story: Story; readonly step: number }

/** The time of day, how long the presentation has run, and how long this step, against what the story plans. */
export function SpeakerClock({ shared, story, step }: Props) {
  const timing = useShared(shared, now => now.timing, NOT_STARTED)
  const now = useNow()
  const isPaused = timing.since === null
  const planned = story.steps.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0) * 1000
  const change = (how: (timing: Timing, now: number) => Timing) =>
    shared.write({ timing: how(timing, Date.now()) })
  return (
    <div className="speaker-clock">
      <time className="speaker-time">
        <span className="visually-hidden">Time of day </span>
        {TIME_OF_DAY.format(now)}
      </time>
      {/* A group of figures and their buttons, not of form fields. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields */}
      <div className={`speaker-elapsed ${isPaused ? 'is-paused' : ''}`} role="group" aria-label="Elapsed">
        <span className="speaker-figure">
          <span className="speaker-word">{isPaused ? 'Paused at' : 'Elapsed'}</span>
          <b>{formatDuration(elapsedOf(timing, now))}</b>
          {planned > 0 && <span className="speaker-word">of {formatDuration(planned)}</span>}
        </span>
        <button
          type="button"
          className="icon-button"
          aria-label={isPaused ? 'Let the clock run on' : 'Pause the clock'}
          title={isPaused ? 'Let the clock run on' : 'Pause the clock'}
          onClick={() => change(togglePause)}
        >
          {isPaused ? <Play aria-hidden size={18} /> : <Pause aria-hidden size={18} />}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Set the clock to zero"
          title="Set the clock to zero"
          onClick={() => change(resetTiming)}
        >
          <RotateCcw aria-hidden size={18} />
        </button>
      </div>
      <StepTime passed={stepElapsedOf(timing, now)} planned={(story.steps[step]?.seconds ?? 0) * 1000} />
    </div>
  )
}

function StepTime({ passed, planned }: { readonly passed: number; readonly planned: number }) {
  const isOver = planned > 0 && passed >= planned + 1000
  return (
    <div className={`speaker-step-time ${isOver ? 'is-over' : ''}`}>
      <span className="speaker-figure">
        <span className="speaker-word">This step</span>
        <b>{formatDuration(passed)}</b>
        {planned > 0 && (
          <span className="speaker-word">
            {isOver ? `${formatDuration(passed - planned)} over` : `of ${formatDuration(planned)}`}
          </span>
        )}
      </span>
      {planned > 0 && (
        <progress max={planned} value={Math.min(passed, planned)} aria-label="Time of this step" />
      )}
    </div>
  )
}
