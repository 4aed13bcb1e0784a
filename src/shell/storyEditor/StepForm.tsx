import { ArrowDown, ArrowUp, CopyPlus, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import { getStage } from '../../domain/project/resolveParts.ts'
import { STORY_BODIES } from '../../domain/vocabulary/story.ts'
import { describeNames } from '../../kit/suggestName.ts'
import { findUnknownPlaceholders } from '../../story/wordStory.ts'
import { useAtlas } from '../useAtlas.ts'
import { CitedSources } from './CitedSources.tsx'
import { NameInserter } from './NameInserter.tsx'
import { ToolButton } from './ToolButton.tsx'
import type { Desk } from './useDesk.ts'
import { WordsField } from './WordsField.tsx'

type Field = 'caption' | 'notes'

/** The words of the step in hand, how long it is shown, and its place in the story. */
export function StepForm({ desk }: { readonly desk: Desk }) {
  const { story, step, play } = desk
  const models = useAtlas(state => state.library.models)
  const caption = useRef<HTMLTextAreaElement>(null)
  const notes = useRef<HTMLTextAreaElement>(null)
  const last = useRef<Field>('caption')
  const written = story.steps[step]
  const played = play(step)
  const count = story.steps.length
  const shown = played.caption
  const shared = { onLeave: desk.endRun, onUndo: desk.undo, onRedo: desk.redo }

  const insert = (name: string) => {
    const area = last.current === 'caption' ? caption.current : notes.current
    if (area === null) return
    const { value, selectionStart, selectionEnd } = area
    desk.endRun()
    desk.write(last.current, value.slice(0, selectionStart) + name + value.slice(selectionEnd))
    desk.endRun()
    area.focus()
  }
  return (
    <section className="step-form" aria-label={`Step ${step + 1} of ${count}`} key={written?.id}>
      <div className="desk-tools">
        <h2>
          Step {step + 1} of {count}
        </h2>
        <span className="desk-gap" />
        <ToolButton
          words="Move up"
          hint="Move up ( Alt + ↑ in the list )"
          icon={ArrowUp}
          isOff={step === 0}
          onPress={() => desk.moveBy(-1)}
        />
        <ToolButton
          words="Move down"
          hint="Move down ( Alt + ↓ in the list )"
          icon={ArrowDown}
          isOff={step === count - 1}
          onPress={() => desk.moveBy(1)}
        />
        <ToolButton
          words="Duplicate the step"
          hint="Duplicate the step"
          icon={CopyPlus}
          isOff={desk.isFull}
          onPress={desk.duplicate}
        />
        <ToolButton
          words="Delete the step"
          hint={count === 1 ? 'A story has at least one step' : 'Delete the step ( Delete in the list )'}
          icon={Trash2}
          isOff={count === 1}
          onPress={desk.remove}
        />
      </div>
      <WordsField
        label="Caption"
        value={written?.caption ?? ''}
        longest={300}
        field={caption}
        onFocus={() => {
          last.current = 'caption'
        }}
        onWrite={text => desk.write('caption', text)}
        {...shared}
        {...(written?.caption === undefined
          ? { hint: `Left empty: ${getStage(models, played.view.scenario.state).stage.caption}` }
          : shown !== written.caption && shown !== undefined
            ? { hint: `Here: ${shown}` }
            : {})}
        {...troubleOf(written?.caption)}
      />
      <WordsField
        label="Speaker notes"
        value={written?.notes ?? ''}
        longest={4_000}
        lines={3}
        field={notes}
        onFocus={() => {
          last.current = 'notes'
        }}
        onWrite={text => desk.write('notes', text)}
        {...shared}
        {...troubleOf(written?.notes)}
      />
      <CitedSources desk={desk} />
      <div className="step-figures">
        <SecondsField seconds={written?.seconds} onWrite={desk.setSeconds} onLeave={desk.endRun} />
        <NameInserter view={played.view} cache={desk.cache} onInsert={insert} />
      </div>
    </section>
  )
}

/** A name in braces that stands for nobody. */
function troubleOf(text: string | undefined): { readonly trouble?: string } {
  const [name] = findUnknownPlaceholders(text ?? '')
  if (name === undefined) return {}
  return {
    trouble: `Nobody plays the part “{${name}}”. ${describeNames(name, ['economy', ...STORY_BODIES])}`,
  }
}

type SecondsProps = {
  readonly seconds: number | undefined
  readonly onWrite: (seconds: number | undefined) => void
  readonly onLeave: () => void
}

function SecondsField({ seconds, onWrite, onLeave }: SecondsProps) {
  return (
    <label className="seconds-field">
      Seconds
      <input
        type="number"
        inputMode="numeric"
        min={1}
        max={3600}
        value={seconds ?? ''}
        onChange={({ target }) => onWrite(target.value === '' ? undefined : target.valueAsNumber)}
        onBlur={onLeave}
      />
    </label>
  )
}
