import { Redo2, Undo2, X } from 'lucide-react'
import { useEffect } from 'react'
import { readUndoKey } from '../storyEditor/useUndoKeys.ts'
import type { MapModel } from '../useMapModel.ts'
import { BodiesSection } from './BodiesSection.tsx'
import { ChecksSection } from './ChecksSection.tsx'
import { DeliverySection } from './DeliverySection.tsx'
import { MoneySection } from './MoneySection.tsx'
import { PlacesSection } from './PlacesSection.tsx'
import { PracticesSection } from './PracticesSection.tsx'
import './correct.css'
import { useEdit, useHistory } from './useEdit.ts'

/** Correcting the facts of the area beside its map, which follows. */
export function CorrectPanel({ model, onClose }: { readonly model: MapModel; readonly onClose: () => void }) {
  const { isReader } = useEdit()
  return (
    // What is long scrolls, and a keyboard has to reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs a tab stop
    <section className="side-scroll correct" tabIndex={0} aria-label="Correct this area">
      <header className="correct-head">
        <h2>Correct this area</h2>
        <button type="button" className="icon-button" aria-label="Done correcting" onClick={onClose}>
          <X aria-hidden size={18} />
        </button>
      </header>
      <UndoBar />
      {isReader && <p className="refused">Another tab has this area open: it can be changed there only.</p>}
      <fieldset disabled={isReader} className="correct-sections">
        <PracticesSection />
        <BodiesSection />
        <PlacesSection />
        <DeliverySection />
        <MoneySection model={model} />
        <ChecksSection model={model} />
      </fieldset>
    </section>
  )
}

function UndoBar() {
  const { undo, redo, undoes, redoes } = useHistory()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wanted = readUndoKey(event)
      if (wanted === undefined || event.defaultPrevented || isTyping(event.target)) return
      if (document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      if (wanted === 'redo') redo()
      else undo()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [undo, redo])
  return (
    <div className="undo-bar">
      <button
        type="button"
        className="button"
        disabled={undoes === undefined}
        onClick={undo}
        title="Ctrl + Z"
      >
        <Undo2 aria-hidden size={16} /> Undo
      </button>
      <button
        type="button"
        className="button"
        disabled={redoes === undefined}
        onClick={redo}
        title="Ctrl + Y or Ctrl + Shift + Z"
      >
        <Redo2 aria-hidden size={16} /> Redo
      </button>
      <span role="status" className="choice-count">
        {undoes ?? 'Nothing changed yet'}
      </span>
    </div>
  )
}

/** A text field has an undo of its own. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'button'].includes(target.type)
}
