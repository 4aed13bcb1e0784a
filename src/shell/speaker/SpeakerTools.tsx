import {
  ChevronLeft,
  ChevronRight,
  CircleHelp,
  LayoutGrid,
  Lightbulb,
  Maximize,
  Minus,
  Plus,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { Light } from '../../story/together/presentation.ts'
import { type Shared, useShared } from './shared.ts'
import type { useControls } from './useControls.ts'

type Props = {
  readonly controls: ReturnType<typeof useControls>
  readonly shared: Shared
  /** Of a step's number, as far as typed. */
  readonly digits: string
  readonly step: number
  readonly count: number
  readonly onOverview: () => void
  readonly onHelp: () => void
}

/** Everything that a key does, for the mouse and for fingers. */
export function SpeakerTools({ controls, shared, digits, step, count, onOverview, onHelp }: Props) {
  const hasSpot = useShared<Light | null>(shared, now => now.spot, null) !== null
  const { screen, previous, next, toggleSpot, toggleScreen, zoom } = controls
  return (
    <div className="speaker-tools" role="toolbar" aria-label="Presentation">
      <Tool label="Previous step" onPress={previous}>
        <ChevronLeft aria-hidden size={20} />
      </Tool>
      <span className="speaker-count" role="status">
        {digits === '' ? `${step + 1} / ${count}` : `go to ${digits} ⏎`}
      </span>
      <Tool label="Next step" onPress={next}>
        <ChevronRight aria-hidden size={20} />
      </Tool>
      <span className="speaker-gap" />
      <button
        type="button"
        className="tool"
        aria-pressed={hasSpot}
        title="A light on one place of the map ( T )"
        onClick={() => toggleSpot(false)}
      >
        <Lightbulb aria-hidden size={18} />
        Spotlight
      </button>
      <button
        type="button"
        className="tool"
        aria-pressed={screen === 'black'}
        title="Black screen for the audience ( B )"
        onClick={() => toggleScreen('black')}
      >
        Black
      </button>
      <button
        type="button"
        className="tool"
        aria-pressed={screen === 'white'}
        title="White screen for the audience ( W )"
        onClick={() => toggleScreen('white')}
      >
        White
      </button>
      <span className="speaker-gap" />
      <span className="speaker-zoom">
        <Tool label="Zoom in" onPress={() => zoom('in')}>
          <Plus aria-hidden size={18} />
        </Tool>
        <Tool label="Zoom out" onPress={() => zoom('out')}>
          <Minus aria-hidden size={18} />
        </Tool>
        <Tool label="Show the whole map" onPress={() => zoom('whole')}>
          <Maximize aria-hidden size={18} />
        </Tool>
      </span>
      <span className="speaker-gap" />
      <Tool label="All steps" onPress={onOverview}>
        <LayoutGrid aria-hidden size={18} />
      </Tool>
      <Tool label="Help" onPress={onHelp}>
        <CircleHelp aria-hidden size={18} />
      </Tool>
    </div>
  )
}

type ToolProps = { readonly label: string; readonly onPress: () => void; readonly children: ReactNode }

function Tool({ label, onPress, children }: ToolProps) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={onPress}>
      {children}
    </button>
  )
}
