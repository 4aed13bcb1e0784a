import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { formatState, type State } from '../../domain/vocabulary/scenario.ts'
import { Ends } from '../flow/Ends.tsx'
import { useModelMap } from './modelMapContext.ts'
import type { ModelNode } from './toModelFlow.ts'

/** A model: one button, or its name over a button for each stage. Muted where this area lacks something for it. */
export const ModelBox = memo(function ModelBox({
  data: { box, isFaded, isTold, isLacking },
}: NodeProps<ModelNode>) {
  const { current, onTell } = useModelMap()
  const { model, nameLines, width, height } = box
  const states = model.stages.map(({ id }): State => ({ model: model.id, stage: id }))
  const isCurrent = states.some(state => formatState(state) === current)
  const classes = [
    'model-box',
    isCurrent && 'is-current',
    isLacking && 'is-lacking',
    isFaded && 'is-faded',
    isTold && 'is-told',
  ]
  const name = (
    <span className="model-name">
      {nameLines.map(line => (
        // The space keeps the words of a name apart where it is heard or copied.
        <span key={line}>{`${line} `}</span>
      ))}
    </span>
  )
  const [only] = states
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      style={{ width, height }}
      data-model={model.id}
      onPointerEnter={() => onTell({ model: model.id }, false)}
    >
      <Ends />
      {states.length === 1 && only !== undefined ? (
        <StateButton state={only}>{name}</StateButton>
      ) : (
        <>
          {name}
          <span className="model-stages">
            {model.stages.map(stage => (
              <StateButton key={stage.id} state={{ model: model.id, stage: stage.id }}>
                {stage.name.toLowerCase()}
              </StateButton>
            ))}
          </span>
        </>
      )}
      {isCurrent && (
        <span className="model-tag model-here" aria-hidden="true">
          now
        </span>
      )}
      {isLacking && (
        <span className="model-tag model-part" aria-hidden="true">
          in part
        </span>
      )}
    </div>
  )
})

function StateButton({ state, children }: { readonly state: State; readonly children: React.ReactNode }) {
  const { at, current, describe, onTell, onWalk } = useModelMap()
  const key = formatState(state)
  return (
    <button
      type="button"
      className="model-state"
      data-state={key}
      tabIndex={key === at ? 0 : -1}
      aria-label={describe(state)}
      aria-current={key === current ? 'true' : undefined}
      onFocus={() => onTell({ model: state.model }, true)}
      onClick={() => onWalk(state)}
    >
      {children}
    </button>
  )
}
