import { useCallback, useMemo, useState } from 'react'
import { isSameState } from '../../domain/project/findState.ts'
import { listModelLinks } from '../../domain/prospects/listModelLinks.ts'
import type { State } from '../../domain/vocabulary/scenario.ts'
import { ModelMap } from '../../draw/models/ModelMap.tsx'
import type { Told } from '../../draw/models/modelMapContext.ts'
import { placeModels } from '../../layout/models/placeModels.ts'
import { useAtlas } from '../useAtlas.ts'
import { describeState } from './describeState.ts'
import { lacksOf } from './lacksOf.ts'
import { ModelLegend } from './ModelLegend.tsx'
import { ToldPanel } from './ToldPanel.tsx'
import { useModelRows } from './useModelRows.ts'

/** How the models lead to one another: their map, and beside it what is pointed at, with its reasons. */
export function ModelMapPanel({ onClose }: { readonly onClose: () => void }) {
  const models = useAtlas(state => state.library.models)
  const economy = useAtlas(state => state.economy)
  const current = useAtlas(state => state.view.scenario.state)
  const goTo = useAtlas(state => state.goTo)
  const links = useMemo(() => listModelLinks(models), [models])
  const rows = useModelRows(models, links)
  const placed = useMemo(() => placeModels(models, links, rows), [models, links, rows])
  const lacks = useMemo(
    () => new Map(models.map(model => [model.id, lacksOf(model, economy)])),
    [models, economy],
  )
  const lacking = useMemo(
    () => new Set<string>([...lacks].flatMap(([id, texts]) => (texts.length === 0 ? [] : id))),
    [lacks],
  )
  const [told, setTold] = useState<Told>()
  const [isPinned, setPinned] = useState(false)
  const onTell = useCallback(
    (next: Told | undefined, isChosen: boolean) => {
      // An arrow that was clicked stays until something else is chosen, so that the way to its panel is free.
      if (isChosen) setPinned(next !== undefined && 'link' in next)
      if (isChosen || !isPinned) setTold(next)
    },
    [isPinned],
  )
  const onWalk = useCallback(
    (state: State) => {
      if (!isSameState(state, current)) goTo(state)
      onClose()
    },
    [current, goTo, onClose],
  )
  const describe = useCallback(
    (state: State) => describeState(state, models, links, lacks.get(state.model) ?? []),
    [models, links, lacks],
  )
  return (
    <div className="library-map">
      <ModelMap
        placed={placed}
        current={current}
        lacking={lacking}
        told={told}
        describe={describe}
        onTell={onTell}
        onWalk={onWalk}
      />
      <ToldPanel
        told={told ?? { model: current.model }}
        models={models}
        links={links}
        lacks={lacks}
        onTell={onTell}
        onWalk={onWalk}
      />
      {/* After the panel: from a model the keyboard goes on to its reasons. */}
      <ModelLegend hasLacks={lacking.size > 0} />
    </div>
  )
}
