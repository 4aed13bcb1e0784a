import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Playback } from '../present/usePlayback.ts'
import { useCaptions } from './useCaptions.ts'

type Props = { readonly playback: Playback; readonly onChoose: (step: number) => void }

/** All steps by their captions; one tab stop, the arrows go up and down. */
export function SpeakerSteps({ playback, onChoose }: Props) {
  const { step, ground } = playback
  const captions = useCaptions(playback)
  const list = useRef<HTMLOListElement>(null)
  // Again with each caption that comes: it moves those below.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the captions are what moves the list
  useEffect(() => {
    const current = list.current?.children[step]
    const frame = list.current?.parentElement
    if (!(current instanceof HTMLElement) || !frame) return
    // In the middle of the list, without moving the page that the list may be out of sight on.
    frame.scrollTop = current.offsetTop - (frame.clientHeight - current.offsetHeight) / 2
    // The keyboard goes along, if it is here.
    if (list.current?.contains(document.activeElement)) current.querySelector('button')?.focus()
  }, [step, captions.length])
  const onKey = ({ key, currentTarget, target }: KeyboardEvent<HTMLOListElement>) => {
    const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    if (by === 0 || !(target instanceof HTMLButtonElement)) return
    const buttons = [...currentTarget.querySelectorAll('button')]
    buttons[buttons.indexOf(target) + by]?.focus()
  }
  return (
    <nav className="speaker-steps" aria-label="Steps">
      <ol ref={list} onKeyDown={onKey}>
        {ground.story.steps.map((one, index) => (
          <li key={one.id ?? index}>
            <button
              type="button"
              tabIndex={index === step ? 0 : -1}
              aria-current={index === step ? 'step' : undefined}
              onClick={() => onChoose(index)}
            >
              <span className="speaker-number">{index + 1}</span>
              {captions[index] ?? `Step ${index + 1}`}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
