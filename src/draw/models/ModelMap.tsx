import { ReactFlow, ReactFlowProvider } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { formatState, type State } from '../../domain/vocabulary/scenario.ts'
import type { PlacedModels } from '../../layout/models/placedModels.ts'
import { frameWhole } from '../flow/frameWhole.ts'
import { READ_ONLY_FLOW } from '../flow/readOnlyFlow.ts'
import { useFrameSize } from '../flow/useFrameSize.ts'
import { FamilyBand, LinkLine, LinkWord } from './LinkLine.tsx'
import { ModelBox } from './ModelBox.tsx'
import { listCells, nextCell } from './modelCells.ts'
import './modelMap.css'
import { ModelMapProvider, type Told } from './modelMapContext.ts'
import { toModelFlow } from './toModelFlow.ts'

const NODE_TYPES = { band: FamilyBand, model: ModelBox, word: LinkWord }
const EDGE_TYPES = { link: LinkLine }
/** The least zoom at which the smallest words still have 12 pixels; a smaller frame scrolls. */
const LEAST_ZOOM = 12 / 18

type Props = {
  readonly placed: PlacedModels
  readonly current: State
  /** Models for which this area lacks something. */
  readonly lacking: ReadonlySet<string>
  readonly told: Told | undefined
  readonly describe: (state: State) => string
  readonly onTell: (told: Told | undefined, isChosen: boolean) => void
  readonly onWalk: (state: State) => void
}

/**
 * The map of the models: families as bands, prospects as arrows. One Tab stop; arrow keys go from model to model, Enter
 * shows one on the other map.
 */
export function ModelMap({ placed, current, lacking, told, describe, onTell, onWalk }: Props) {
  const [window, measure] = useFrameSize()
  const frame = useRef<HTMLElement | null>(null)
  const root = useCallback(
    (element: HTMLElement | null) => {
      frame.current = element
      measure(element)
    },
    [measure],
  )
  const cells = useMemo(() => listCells(placed), [placed])
  const here = formatState(current)
  const [moved, setMoved] = useState<string>()
  const at = [moved, here].find(key => cells.some(cell => cell.key === key)) ?? cells[0]?.key ?? ''
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = nextCell(cells, at, event.key)
    if (next === undefined) return
    event.preventDefault()
    setMoved(next.key)
    frame.current?.querySelector<HTMLElement>(`[data-state="${CSS.escape(next.key)}"]`)?.focus()
  }
  const host = useMemo(
    () => ({ current: here, at, describe, onWalk, onTell }),
    [here, at, describe, onWalk, onTell],
  )
  const flow = useMemo(() => toModelFlow(placed, lacking, told), [placed, lacking, told])
  const viewport = window === undefined ? undefined : frameWhole(placed, window)
  const isScrolling = viewport !== undefined && viewport.zoom < LEAST_ZOOM
  const size = isScrolling ? { width: placed.width * LEAST_ZOOM, height: placed.height * LEAST_ZOOM } : window
  const isReady = size !== undefined
  useEffect(() => {
    // React Flow names its wrapper an application, which would take the reader's own keys away.
    if (isReady) frame.current?.querySelector('.react-flow')?.setAttribute('role', 'presentation')
  }, [isReady])
  return (
    <section
      ref={root}
      className="model-map"
      aria-label="Map of the models: arrow keys go from one to the next, Enter shows it"
      data-model-map={size === undefined ? 'loading' : 'settled'}
      onKeyDown={onKeyDown}
    >
      {size !== undefined && (
        <div className="model-map-frame" style={isScrolling ? size : undefined}>
          <ModelMapProvider value={host}>
            <ReactFlowProvider>
              <ReactFlow
                {...READ_ONLY_FLOW}
                nodes={flow.nodes}
                edges={flow.edges}
                nodeTypes={NODE_TYPES}
                edgeTypes={EDGE_TYPES}
                viewport={frameWhole(placed, size)}
                minZoom={0.2}
                panOnDrag={false}
                zoomOnPinch={false}
                onPaneClick={() => onTell(undefined, true)}
              />
            </ReactFlowProvider>
          </ModelMapProvider>
        </div>
      )}
    </section>
  )
}
