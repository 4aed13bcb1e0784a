import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { EmbedMap } from './useEmbedMap.ts'

type Props = {
  readonly model: EmbedMap
  readonly hasControls: boolean
  /** From 0; -1 off the walk. */
  readonly at: number
  readonly count: number
  readonly step: (by: number) => void
}

/** The walk, the state in one sentence, and what the map is and is not. */
export function EmbedFoot({ model, hasControls, at, count, step }: Props) {
  return (
    <footer className="embed-foot">
      {hasControls && count > 1 && (
        <nav className="embed-steps" aria-label="Care models" data-stepper>
          <button
            type="button"
            className="embed-button is-step"
            onClick={() => step(-1)}
            disabled={at <= 0}
            aria-label="Previous model"
            title="Previous model (Page Up)"
          >
            <ChevronLeft aria-hidden size={20} />
          </button>
          <span className="embed-place">{at < 0 ? `${count} steps` : `${at + 1} of ${count}`}</span>
          <button
            type="button"
            className="embed-button is-step"
            onClick={() => step(1)}
            disabled={at >= count - 1}
            aria-label="Next model"
            title="Next model (Page Down)"
          >
            <ChevronRight aria-hidden size={20} />
          </button>
        </nav>
      )}
      <p className="embed-caption" aria-live="polite">
        <b>{model.stateName}.</b> {model.caption}
      </p>
      <p className="embed-standing" title={model.standing}>
        <span className="is-long">{model.standing}</span>
        <span className="is-short">{model.shortStanding}</span>
      </p>
    </footer>
  )
}
