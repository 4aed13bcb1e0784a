import type { ModelId } from '../../domain/vocabulary/ids.ts'
import { tellClosest } from '../../domain/words/nowWords.ts'
import { useAtlas } from '../useAtlas.ts'
import { NowSources } from './NowSources.tsx'
import './words.css'

/** In the words of now: what comes closest to a model, how near it is, where the likeness ends, and what says so. */
export function ClosestIdea({ model }: { readonly model: ModelId }) {
  const closest = useAtlas(state => state.library.now?.models[model])
  if (closest === undefined) return null
  return (
    <details className="closest-idea">
      <summary>Closest 2026 idea, our reading: {tellClosest(closest)}</summary>
      <p>
        {closest.sentence} {closest.differs !== undefined && <>Where it differs: {closest.differs}</>}
      </p>
      <NowSources ids={closest.sources} />
    </details>
  )
}
