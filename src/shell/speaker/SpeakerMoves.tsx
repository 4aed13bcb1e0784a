import { useMemo } from 'react'
import { tellMoves } from '../../domain/moves/tellMoves.ts'
import type { Reason } from '../../domain/vocabulary/source.ts'
import { MoveEntry } from '../MoveEntry.tsx'
import { SourceNote } from '../SourceNote.tsx'
import { useAtlas } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'

type Props = { readonly model: MapModel; readonly because: readonly Reason[] }

/** Every move of the step with its source and certainty, each opening to its details, for whoever asks. */
export function SpeakerMoves({ model, because }: Props) {
  const services = useAtlas(state => state.library.services)
  const localities = useAtlas(state => state.economy.localities)
  const { projection, projectionBefore, isSame, isToday } = model
  const { terms } = model.reader
  const { sentences, further, moves } = useMemo(
    () => tellMoves(projectionBefore, projection, { services, localities, terms }),
    [projectionBefore, projection, services, localities, terms],
  )
  return (
    <section className="speaker-moves moves" aria-label="What moves">
      <div className="speaker-head">
        <h2>{isSame && isToday ? 'How things stand' : `What moves ${model.sinceWords}`}</h2>
      </div>
      {/* What is long scrolls, and a keyboard has to reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs a tab stop */}
      <div className="speaker-scroll" tabIndex={0}>
        {isSame ? (
          <p>{model.caption}</p>
        ) : (
          <ol>
            {[...sentences, ...further].map(sentence => (
              <MoveEntry key={sentence.move} sentence={sentence} move={moves[sentence.move]} model={model} />
            ))}
          </ol>
        )}
        {because.length > 0 && (
          <>
            <h3>What caption and notes rest on</h3>
            <SourceNote because={because} />
          </>
        )}
      </div>
    </section>
  )
}
