import { X } from 'lucide-react'
import { describeOrganisation } from '../draw/words/describeOrganisation.ts'
import type { EmbedMap } from './useEmbedMap.ts'

/** The body in focus in one sentence. */
export function FocusCard({ model }: { readonly model: EmbedMap }) {
  const { focus, reader, money, onFocus } = model.look
  if (focus === undefined) return null
  const isHere = reader.organisation(focus) !== undefined
  const { placed, spotlight } = model
  // Never over what it speaks of.
  const isHigh = spotlight !== undefined && spotlight.y + spotlight.height / 2 > placed.height / 2
  return (
    <section className={isHigh ? 'embed-card is-high' : 'embed-card'} aria-label="Organisation in focus">
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
