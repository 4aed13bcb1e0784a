import { X } from 'lucide-react'
import { describeOrganisation } from '../draw/words/describeOrganisation.ts'
import type { EmbedMap } from './useEmbedMap.ts'

/** The body in focus in one sentence. */
export function FocusCard({ model }: { readonly model: EmbedMap }) {
  const { focus, reader, money, onFocus } = model.look
  if (focus === undefined) return null
  const isHere = reader.organisation(focus) !== undefined
  return (
    <section className="embed-card" aria-label="Organisation in focus">
      <p aria-live="polite">
        {isHere
          ? describeOrganisation(reader, focus, money)
          : 'The organisation in focus is not on this map.'}
      </p>
      <button
        type="button"
        className="embed-button"
        aria-label="Close"
        title="Close (Esc)"
        onClick={() => onFocus(undefined)}
      >
        <X aria-hidden size={16} />
      </button>
    </section>
  )
}
