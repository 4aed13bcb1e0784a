import { lazy, memo, Suspense } from 'react'
import { getStage } from '../domain/project/resolveParts.ts'
import { glossText } from '../domain/words/glossText.ts'
import { describeFigures } from '../draw/words/describeFigures.ts'
import { wordLeftOut } from '../draw/words/wordLeftOut.ts'
import { leftOutOf } from './openEconomy.ts'
import { useAtlas } from './useAtlas.ts'
import type { MapModel } from './useMapModel.ts'

// With the scale that it draws, more script than the first map should wait for.
const Legend = lazy(async () => ({ default: (await import('./Legend.tsx')).Legend }))

type Props = {
  readonly model: MapModel
  /** What the legend tells of, where it follows later. */
  readonly legend?: MapModel
  readonly withCaption?: boolean
}

/** Under the map: the state in one sentence, what the map is and is not, and what its marks mean. */
export const Foot = memo(function Foot({ model, legend = model, withCaption = true }: Props) {
  return (
    <footer className="foot">
      {withCaption && (
        <p className="caption">
          <span>{model.stateName}:</span> {model.caption}
        </p>
      )}
      {model.map.parts.flatMap(part =>
        part.lacks.map(({ text }) => (
          <p key={text} className="lacks">
            {glossText(text, model.reader.terms)}
          </p>
        )),
      )}
      <p className="statement">
        <Statement model={model} />
      </p>
      <Suspense fallback={<ul className="legend" />}>
        <Legend model={legend} />
      </Suspense>
    </footer>
  )
})

function Statement({ model }: { readonly model: MapModel }) {
  const money = useAtlas(state => state.view.money)
  const isWalked = useAtlas(({ library, view }) => getStage(library.models, view.scenario.state).model.inWalk)
  const discussion = model.isToday
    ? 'Today’s arrangements as the paper of April 2015 describes them.'
    : `Discussion model${isWalked ? ' of April 2015' : ''}, not a proposal.`
  const economy = useAtlas(state => state.economy)
  const figures = !money || !model.illustrative ? '' : ` ${describeFigures(economy)}`
  const unknown =
    model.map.totals.unknown.length > 0 ? ` ${model.map.totals.unknown.length} amounts are not known.` : ''
  const leftOut = wordLeftOut(leftOutOf(economy).length)
  return `${discussion}${figures}${unknown} ${leftOut} Positions and shares are ours. ${model.reader.terms.stamp ?? ''}`.replace(
    '  ',
    ' ',
  )
}
