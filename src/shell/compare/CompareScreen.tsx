import { useState } from 'react'
import { formatState } from '../../domain/vocabulary/scenario.ts'
import type { Camera } from '../../kit/camera.ts'
import { LensSwitch } from '../LensSwitch.tsx'
import { MovesPanel } from '../MovesPanel.tsx'
import { Notices } from '../Notices.tsx'
import { OrganisationPanel } from '../OrganisationPanel.tsx'
import { scenarioBefore } from '../scenarioBefore.ts'
import { useAtlas } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'
import { ComparedMap } from './ComparedMap.tsx'
import './compare.css'
import { ModelMatrixTable } from './ModelMatrixTable.tsx'
import { StateSelect } from './StateSelect.tsx'
import { useIsNarrow } from './useIsNarrow.ts'

/** Two states side by side with one lens, one focus and one camera, what moves between them, and all models in one table. */
export function CompareScreen({ model }: { readonly model: MapModel }) {
  const view = useAtlas(state => state.view)
  const models = useAtlas(state => state.library.models)
  const setSince = useAtlas(state => state.setSince)
  const goTo = useAtlas(state => state.goTo)
  const isNarrow = useIsNarrow()
  const [shown, setShown] = useState<'left' | 'right'>('right')
  const [camera, setCamera] = useState<Camera | null>(null)
  const left = scenarioBefore(view, models)
  const right = view.scenario
  return (
    <section id="screen" className="compare-screen" aria-label="Compare" tabIndex={-1}>
      <Notices />
      <div className="compare-head">
        <StateSelect
          label="Left"
          value={formatState(left.state)}
          onChange={state => setSince(formatState(state) === models[0]?.id ? 'today' : state)}
        />
        <StateSelect label="Right" value={formatState(right.state)} onChange={goTo} />
        <LensSwitch />
        {isNarrow && <SideSwitch shown={shown} onShow={setShown} />}
      </div>
      {model.reader.terms.stamp !== undefined && <p className="statement">{model.reader.terms.stamp}</p>}
      <div className={isNarrow ? 'compared is-narrow' : 'compared'}>
        {(!isNarrow || shown === 'left') && (
          <ComparedMap
            name="Left"
            model={model}
            scenario={left}
            other={right}
            camera={isNarrow ? undefined : camera}
            onMove={setCamera}
          />
        )}
        {(!isNarrow || shown === 'right') && (
          <ComparedMap
            name="Right"
            model={model}
            scenario={right}
            other={left}
            camera={isNarrow ? undefined : camera}
            onMove={setCamera}
          />
        )}
      </div>
      <div className="compare-words">
        <div className="compare-card">
          <MovesPanel model={model} />
        </div>
        {view.focus !== undefined && (
          <div className="compare-card">
            <OrganisationPanel model={model} />
          </div>
        )}
      </div>
      <ModelMatrixTable model={model} />
    </section>
  )
}

type SwitchProps = {
  readonly shown: 'left' | 'right'
  readonly onShow: (shown: 'left' | 'right') => void
}

/** Where there is room for one map only. */
function SideSwitch({ shown, onShow }: SwitchProps) {
  return (
    <div className="lens-switch side-switch" role="radiogroup" aria-label="Map shown">
      {(['left', 'right'] as const).map(side => (
        <label key={side} className={side === shown ? 'is-chosen' : ''}>
          <input
            type="radio"
            name="compared-side"
            value={side}
            checked={side === shown}
            onChange={() => onShow(side)}
          />
          {side === 'left' ? 'Left' : 'Right'}
        </label>
      ))}
    </div>
  )
}
