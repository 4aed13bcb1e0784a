import { ChevronLeft, ChevronRight } from 'lucide-react'
import { glossText } from '../domain/words/glossText.ts'
import type { EmbedMap } from './useEmbedMap.ts'

type Props = {
  readonly model: EmbedMap
  readonly hasControls: boolean
  /** From 0; -1 off the walk. */
  readonly place: number
  readonly count: number
  /** The story that is walked; without a caption where the map shows another state by now. */
  readonly told: { readonly title: string; readonly caption: string | undefined } | undefined
  readonly step: (by: number) => void
}

/** The walk, the state in one sentence, and what the map is and is not. */
export function EmbedFoot({ model, hasControls, place, count, told, step }: Props) {
  const noun = told === undefined ? 'model' : 'step'
  const caption = told?.caption === undefined ? undefined : glossText(told.caption, model.look.reader.terms)
  return (
    <footer className="embed-foot">
      {hasControls && count > 1 && (
        <nav className="embed-steps" aria-label={told?.title ?? 'Care models'} data-stepper>
          <button
            type="button"
            className="embed-button is-step"
            onClick={() => step(-1)}
            disabled={place <= 0}
            aria-label={`Previous ${noun}`}
            title={`Previous ${noun} (Page Up)`}
          >
            <ChevronLeft aria-hidden size={20} />
          </button>
          <span className="embed-place">{place < 0 ? `${count} steps` : `${place + 1} of ${count}`}</span>
          <button
            type="button"
            className="embed-button is-step"
            onClick={() => step(1)}
            disabled={place >= count - 1}
            aria-label={`Next ${noun}`}
            title={`Next ${noun} (Page Down)`}
          >
            <ChevronRight aria-hidden size={20} />
          </button>
        </nav>
      )}
      <p
        className="embed-caption"
        aria-live="polite"
        title={`${model.stateName}. ${caption ?? model.caption}`}
      >
        {caption === undefined ? (
          <>
            <b>{model.stateName}.</b> {model.caption}
          </>
        ) : (
          <ToldCaption caption={caption} stateName={model.stateName} />
        )}
      </p>
      <p className="embed-standing" title={model.standing}>
        <span className="is-long">{model.standing}</span>
        <span className="is-short">{model.shortStanding}</span>
      </p>
    </footer>
  )
}

/** A story's sentence, with the state before it unless it begins with that itself. */
function ToldCaption({ caption, stateName }: { readonly caption: string; readonly stateName: string }) {
  const [, subject = '', rest = ''] = /^([^:]+):\s*(.*)$/.exec(caption) ?? []
  const isNamed = subject !== '' && stateName.startsWith(subject)
  return (
    <>
      <b>{stateName}.</b> {isNamed ? `${rest.charAt(0).toUpperCase()}${rest.slice(1)}` : caption}
    </>
  )
}
