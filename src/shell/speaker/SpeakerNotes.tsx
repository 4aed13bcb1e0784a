import { AArrowDown, AArrowUp } from 'lucide-react'
import { useState } from 'react'

/** Of the page's own size. */
const SIZES = [1, 1.25, 1.5, 1.8, 2.2, 2.7]
const USUAL = 2
const KEY = 'atlas notes size'

/** What the presenter says, as large as they want it; the browser remembers how large. */
export function SpeakerNotes({ notes }: { readonly notes: string | undefined }) {
  const [size, setSize] = useState(readSize)
  const change = (by: number) => {
    const next = Math.max(0, Math.min(SIZES.length - 1, size + by))
    setSize(next)
    try {
      localStorage.setItem(KEY, String(next))
    } catch {
      // The size holds until the window closes.
    }
  }
  return (
    <section className="speaker-notes" aria-label="Notes">
      <div className="speaker-head">
        <h2>Notes</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Smaller notes"
          title="Smaller notes"
          disabled={size === 0}
          onClick={() => change(-1)}
        >
          <AArrowDown aria-hidden size={20} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Larger notes"
          title="Larger notes"
          disabled={size === SIZES.length - 1}
          onClick={() => change(1)}
        >
          <AArrowUp aria-hidden size={20} />
        </button>
      </div>
      {/* What is long scrolls, and a keyboard has to reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs a tab stop */}
      <p className="speaker-notes-text" style={{ fontSize: `${SIZES[size] ?? 1}rem` }} tabIndex={0}>
        {notes ?? 'No notes for this step.'}
      </p>
    </section>
  )
}

function readSize(): number {
  try {
    const size = Number(localStorage.getItem(KEY) ?? USUAL)
    return SIZES[size] === undefined ? USUAL : size
  } catch {
    return USUAL
  }
}
