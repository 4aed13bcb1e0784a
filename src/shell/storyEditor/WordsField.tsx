import { type KeyboardEvent, type Ref, useId, useRef, useState } from 'react'
import { readUndoKey } from './useUndoKeys.ts'

type Props = {
  readonly label: string
  readonly value: string
  readonly longest: number
  /** A blank text is not taken: the field says so, and has the old one back when it is left. */
  readonly isNeeded?: boolean
  /** Lines; one line that wraps where there is one. */
  readonly lines?: number
  readonly hint?: string
  readonly trouble?: string
  readonly className?: string
  readonly field?: Ref<HTMLTextAreaElement>
  readonly onFocus?: () => void
  readonly onWrite: (text: string) => void
  readonly onLeave: () => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/**
 * A text of the story, written in place. While something that was typed on this visit can be taken back, Ctrl+Z is
 * the field's own; after that it takes back the story's last edit.
 */
export function WordsField(props: Props) {
  const { label, value, lines = 1, hint, trouble, isNeeded = false } = props
  const id = useId()
  // What is typed stands here until the field is left: the story does not take a blank title, nor a lone space.
  const [typed, setTyped] = useState<string>()
  const start = useRef<string>(undefined)
  const shown = typed ?? value
  const problem = isNeeded && shown.trim() === '' ? `${label} cannot be left empty.` : trouble

  const leave = () => {
    setTyped(undefined)
    start.current = undefined
    props.onLeave()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && lines === 1) event.preventDefault()
    const wanted = readUndoKey(event)
    const isOwn = start.current !== undefined && (wanted === 'redo' || start.current !== shown)
    if (wanted === undefined || isOwn) return
    event.preventDefault()
    leave()
    if (wanted === 'undo') props.onUndo()
    else props.onRedo()
  }
  const described = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`]
  return (
    <div className={`words-field ${props.className ?? ''}`}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={props.field}
        rows={lines === 1 ? 1 : lines}
        maxLength={props.longest}
        value={shown}
        aria-invalid={problem !== undefined}
        aria-describedby={described.join(' ').trim() || undefined}
        onFocus={props.onFocus}
        onChange={event => {
          start.current ??= shown
          const text = lines === 1 ? event.target.value.replace(/\s*\n\s*/g, ' ') : event.target.value
          setTyped(text)
          props.onWrite(text)
        }}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      )}
    </div>
  )
}
