import { Ellipsis } from 'lucide-react'
import { type CSSProperties, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import type { View } from '../domain/vocabulary/view.ts'
import { AtlasMap } from '../draw/flow/AtlasMap.tsx'
import { MapFrame } from '../draw/flow/MapFrame.tsx'
import { MapOutline } from '../draw/flow/MapOutline.tsx'
import { cssVariables } from '../draw/theme.ts'
import { LegendEntries } from '../shell/LegendEntries.tsx'
import { useScheme } from '../shell/useScheme.ts'
import { ContractsTable } from './ContractsTable.tsx'
import './embed.css'
import { EmbedFoot } from './EmbedFoot.tsx'
import { EmbedTools } from './EmbedTools.tsx'
import { captionOf, type EmbedStore, placeOf } from './embedStore.ts'
import { FocusCard } from './FocusCard.tsx'
import { LetterSwitch } from './LetterSwitch.tsx'
import { ProviderList } from './small/ProviderList.tsx'
import './small/small.css'
import { useSmallMap } from './small/useSmallMap.ts'
import { WordSize } from './small/WordSize.tsx'
import { toggleFullScreen } from './toggleFullScreen.ts'
import { useEmbedKeys } from './useEmbedKeys.ts'
import { type EmbedGround, useEmbedMap } from './useEmbedMap.ts'
import { useWantedHeight } from './useWantedHeight.ts'

type Props = {
  readonly ground: EmbedGround
  readonly store: EmbedStore
  /** Where the full product shows a view; absent where there is none to go to. */
  readonly productOf: ((view: View) => string) | undefined
  /** Hears how high the box would like to be, in pixels. */
  readonly onHeight?: (height: number) => void
  /** Called once, with the first drawing. */
  readonly onDrawn: () => void
}

/** One read-only map in a box of any size, from 320 × 240. */
export function EmbedApp({ ground, store, productOf, onHeight, onDrawn }: Props) {
  const state = useSyncExternalStore(store.subscribe, store.get)
  const { view, hasControls } = state
  const model = useEmbedMap(ground, view, store)
  const scheme = useScheme(view.theme)
  const [isOpen, setOpen] = useState(false)
  const [isTable, setTable] = useState(false)
  const [isLegend, setLegend] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const tools = useId()
  const onKeyDown = useEmbedKeys(store, () => {
    if (isOpen) setOpen(false)
    else if (isLegend) setLegend(false)
    else if (view.focus !== undefined) store.focusOn(undefined)
    else if (isTable) setTable(false)
    else return false
    return true
  })
  useWantedHeight(root, model.placed, onHeight)
  const [hasCells, setCells] = useState(false)
  // A practice in focus is shown in its cell.
  const isWhole = hasCells || model.spotlight?.lane === 'practices'
  const fitted = useSmallMap(root, model.placed, model.look.reader, isWhole, model.look.changed)
  const drawn = useRef(onDrawn)
  useEffect(() => drawn.current(), [])
  const colours: CSSProperties = { colorScheme: scheme, ...cssVariables(scheme) }
  return (
    <MapFrame>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that the map's own controls do not take */}
      <div
        ref={root}
        className={`embed ${hasControls ? '' : 'is-bare'} ${isOpen ? 'is-open' : ''} has-${fitted?.providers ?? 'names'}`}
        style={colours}
        // Whoever has clicked on the map has its keys.
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <div className="embed-body">
          <header className="embed-head">
            <h1>
              {state.told?.story.title ?? model.stateName} <span>{model.economyName}</span>
            </h1>
            {hasControls && (
              <>
                <button
                  type="button"
                  className="embed-button embed-more"
                  aria-expanded={isOpen}
                  aria-controls={tools}
                  aria-label="More"
                  title="Lens, zoom, table"
                  onClick={() => setOpen(!isOpen)}
                >
                  <Ellipsis aria-hidden size={18} />
                </button>
                <EmbedTools
                  id={tools}
                  lens={view.lens}
                  setLens={store.setLens}
                  isTable={isTable}
                  setTable={on => {
                    setTable(on)
                    setOpen(false)
                  }}
                  isLegend={isLegend}
                  setLegend={on => {
                    setLegend(on)
                    setOpen(false)
                  }}
                  placed={fitted?.placed ?? model.placed}
                  cells={fitted?.isSmall === true ? { isOn: hasCells, set: setCells } : undefined}
                  product={productOf?.(view)}
                  onFullScreen={
                    document.fullscreenEnabled ? () => void toggleFullScreen(root.current) : undefined
                  }
                />
              </>
            )}
          </header>
          <section className="embed-stage" aria-label="Map">
            {state.notices.length > 0 && (
              <div className="embed-notices" role="status">
                <p>{state.notices.join(' ')}</p>
                <button type="button" className="embed-button" onClick={store.dismissNotices}>
                  Close
                </button>
              </div>
            )}
            {/* Under the table it keeps its size, and is nobody's to reach. */}
            <div className="embed-map" inert={isTable}>
              {fitted !== undefined && (
                <AtlasMap
                  placed={fitted.placed}
                  travels={model.step.travels}
                  moved={model.step.moved}
                  state={model.state}
                  label={model.summary}
                  look={model.look}
                  isPending={false}
                  spotlight={model.spotlight}
                />
              )}
              <WordSize root={root} />
              <MapOutline
                placed={model.placed}
                reader={model.look.reader}
                money={view.money}
                onPoint={model.point}
                onFocus={store.focusOn}
              />
            </div>
            {isTable && <ContractsTable model={model} money={view.money} />}
            {isLegend && (
              <ul className="legend embed-legend" aria-label="Legend">
                <LegendEntries placed={model.placed} look={model.look} sinceWords={model.sinceWords} />
                {hasControls && <LetterSwitch isOn={state.hasLetters} set={store.setLetters} />}
              </ul>
            )}
            {view.focus !== state.told?.focus && <FocusCard model={model} />}
          </section>
          {fitted !== undefined && fitted.names.length > 0 && <ProviderList names={fitted.names} />}
          <EmbedFoot
            model={model}
            hasControls={hasControls}
            place={placeOf(state)}
            count={state.steps.length}
            told={state.told && { title: state.told.story.title, caption: captionOf(state) }}
            step={store.step}
          />
        </div>
      </div>
    </MapFrame>
  )
}
