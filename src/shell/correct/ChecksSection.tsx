import { useDeferredValue, useMemo } from 'react'
import { checkLaws } from '../../domain/checks/checkLaws.ts'
import { formatExactPence } from '../../domain/words/formatPence.ts'
import { useAtlas } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'

/** Whether the map keeps its laws, in sentences; worked out when there is time. */
export function ChecksSection({ model }: { readonly model: MapModel }) {
  const library = useAtlas(state => state.library)
  const { economy } = model.cache
  const projection = useDeferredValue(model.projection)
  const broken = useMemo(() => checkLaws(projection, economy, library), [projection, economy, library])
  return (
    <div className="checks" role="status">
      <h3>Checks</h3>
      {broken.length === 0 ? (
        <p>
          All is well: every pound of {formatExactPence(projection.map.totals.pence)} has a payer and a
          deliverer, and every fact says where it is from.
        </p>
      ) : (
        <ul>
          {broken.slice(0, 20).map(one => (
            <li key={one.text}>{one.text}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
