import type { ModelId } from '../../domain/vocabulary/ids.ts'
import type { OrganisationKind } from '../../domain/vocabulary/organisation.ts'
import { CLOSENESS_NAMES, CONFIDENCE_NAMES } from '../../domain/words/nowWords.ts'
import { TERMS_2015 } from '../../domain/words/terms.ts'
import { useAtlas } from '../useAtlas.ts'
import { ClosestIdea } from './ClosestIdea.tsx'
import { NowSources } from './NowSources.tsx'
import './words.css'

type Props = {
  readonly kind: OrganisationKind
  /** The models of the map, where they formed the body. */
  readonly formedBy: readonly ModelId[]
}

/** In the words of now: what became of a kind of organisation, or of the model that forms it. */
export function KindNow({ kind, formedBy }: Props) {
  const counterpart = useAtlas(state => state.library.now?.counterparts.kinds[kind])
  if (formedBy.length > 0) return formedBy.map(model => <ClosestIdea key={model} model={model} />)
  if (counterpart === undefined) return null
  return (
    <details className="closest-idea">
      <summary>
        2015: {TERMS_2015.kinds[kind]}. Now: {CLOSENESS_NAMES[counterpart.closeness]},{' '}
        {CONFIDENCE_NAMES[counterpart.confidence]}
      </summary>
      <p>{counterpart.sentence}</p>
      <NowSources ids={counterpart.sources} />
    </details>
  )
}
