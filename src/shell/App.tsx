import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { AtlasMap } from '../draw/flow/AtlasMap.tsx'
import { MapFrame } from '../draw/flow/MapFrame.tsx'
import { DropZone } from './DropZone.tsx'
import { Foot } from './Foot.tsx'
import { type Doors, Header } from './Header.tsx'
import { LensSwitch } from './LensSwitch.tsx'
import { ModelStepper } from './ModelStepper.tsx'
import { Notices } from './Notices.tsx'
import { useAtlas } from './useAtlas.ts'
import { useExploreKeys } from './useExploreKeys.ts'
import { useFrameLater } from './useFrameLater.ts'
import { useMapModel } from './useMapModel.ts'
import { useRested } from './useRested.ts'
import { useThemedPage } from './useThemedPage.ts'

const SearchBox = lazy(async () => ({ default: (await import('./SearchBox.tsx')).SearchBox }))
// The first map waits for neither the words beside it nor the tables below it.
const SidePanels = lazy(async () => ({ default: (await import('./SidePanels.tsx')).SidePanels }))
const ContractsSection = lazy(async () => ({
  default: (await import('./tables/ContractsSection.tsx')).ContractsSection,
}))
const PracticeLines = lazy(async () => ({
  default: (await import('../draw/flow/PracticeLines.tsx')).PracticeLines,
}))
const MapCamera = lazy(async () => ({ default: (await import('../draw/flow/MapCamera.tsx')).MapCamera }))
const MapOutline = lazy(async () => ({
  default: (await import('../draw/flow/MapOutline.tsx')).MapOutline,
}))
const LookAhead = lazy(async () => ({ default: (await import('./LookAhead.tsx')).LookAhead }))
const StoryDoor = lazy(async () => ({ default: (await import('./present/StoryDoor.tsx')).StoryDoor }))
const StoryChooser = lazy(async () => ({
  default: (await import('./present/StoryChooser.tsx')).StoryChooser,
}))
const StoryEditor = lazy(async () => ({
  default: (await import('./storyEditor/StoryEditor.tsx')).StoryEditor,
}))
const AddView = lazy(async () => ({ default: (await import('./storyEditor/AddView.tsx')).AddView }))
const PracticeScreen = lazy(async () => ({
  default: (await import('./practice/PracticeScreen.tsx')).PracticeScreen,
}))
const CompareScreen = lazy(async () => ({
  default: (await import('./compare/CompareScreen.tsx')).CompareScreen,
}))
const ExportDialog = lazy(async () => ({ default: (await import('./export/ExportDialog.tsx')).ExportDialog }))
const EmbedDialog = lazy(async () => ({ default: (await import('./embed/EmbedDialog.tsx')).EmbedDialog }))
const CorrectPanel = lazy(async () => ({
  default: (await import('./correct/CorrectPanel.tsx')).CorrectPanel,
}))
const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }))
const FocusKeeper = lazy(async () => ({ default: (await import('./FocusKeeper.tsx')).FocusKeeper }))
const TermHost = lazy(async () => ({ default: (await import('./glossary/TermHost.tsx')).TermHost }))

/** So long a slider has to rest before the tables below the map follow it (milliseconds). */
const DRAGGED = 200

/** The explorer: the stepper, the map, what moves, and below them the table with the same facts. */
export function App() {
  const now = useAtlas(state => state.view)
  const isLive = useAtlas(state => state.isLive)
  // A slider moves under the finger; the map follows as fast as it can, and skips what it cannot keep up with.
  const followed = useDeferredValue(now)
  const view = isLive ? followed : now
  const model = useMapModel(view)
  // The controls answer the key in the first frame, the map begins to move in the next.
  const map = useDeferredValue(model)
  const { words, onRest } = useRested(map)
  // Each in a frame of its own: the answers beside the map, what moves, the tables, mostly out of sight.
  const moves = useFrameLater(words, { isInstant: words.isLive })
  const tables = useFrameLater(moves, { rest: moves.isLive ? DRAGGED : 0 })
  const ties = useFrameLater(tables)
  const { focus, reader } = map.look
  // Only practices have a core contract, or had one.
  const lines = useMemo(
    () =>
      focus !== undefined && reader.coreOf(focus) !== undefined ? (
        <Suspense>
          <PracticeLines placed={map.placed} reader={reader} practice={focus} />
        </Suspense>
      ) : undefined,
    [focus, reader, map.placed],
  )
  useThemedPage(useAtlas(state => state.view.theme))
  const search = useRef<HTMLButtonElement>(null)
  const presenting = useAtlas(state => state.presenting)
  const screen = useAtlas(state => state.screen)
  const isExploring = screen === 'explore'
  const lastPresented = useAtlas(state => state.lastPresented)
  const present = useAtlas(state => state.present)
  const [isSearching, setSearching] = useState(false)
  const [isHelping, setHelping] = useState(false)
  const [isChoosing, setChoosing] = useState(false)
  const [isExporting, setExporting] = useState(false)
  const [isEmbedding, setEmbedding] = useState(false)
  const [isAdding, setAdding] = useState(false)
  const [isCorrecting, setCorrecting] = useState(false)
  const editing = useAtlas(state => state.editing)
  const doors = useMemo(
    (): Doors => ({
      find: () => setSearching(true),
      help: () => setHelping(true),
      present: () => setChoosing(true),
      addView: () => setAdding(true),
      export: () => setExporting(true),
      embed: () => setEmbedding(true),
      correct: () => setCorrecting(is => !is),
    }),
    [],
  )
  useExploreKeys({
    present: () => {
      const place = editing ?? lastPresented
      if (place === undefined) setChoosing(true)
      else present(place)
    },
    openHelp: doors.help,
    openSearch: () => search.current?.click(),
  })
  useEffect(() => {
    document.title = `${model.stateName} · ${model.economyName} · Care Model Atlas`
  }, [model.stateName, model.economyName])

  if (presenting !== undefined) {
    return (
      <MapFrame key="present">
        <Suspense fallback={<p className="waiting">Opening the story …</p>}>
          <StoryDoor model={model} />
          <LookAhead model={model} />
        </Suspense>
      </MapFrame>
    )
  }
  return (
    <MapFrame key="explore">
      <DropZone>
        <a className="skip-link" href={isExploring ? '#contracts' : '#screen'}>
          {isExploring ? 'Skip to the contracts table' : 'Skip the tools'}
        </a>
        <main className={!isExploring ? 'screen' : editing === undefined ? 'explore' : 'explore is-editing'}>
          <Header
            search={search}
            searchBox={
              isSearching && (
                <Suspense fallback={<span className="search-box">Loading …</span>}>
                  <SearchBox model={model} onClose={() => setSearching(false)} />
                </Suspense>
              )
            }
            doors={doors}
            isCorrecting={isCorrecting}
          />
          {screen === 'practice' && (
            <Suspense fallback={<p className="waiting">Asking every state …</p>}>
              <PracticeScreen model={model} />
            </Suspense>
          )}
          {screen === 'compare' && (
            <Suspense fallback={<p className="waiting">Laying two maps side by side …</p>}>
              <CompareScreen model={model} />
            </Suspense>
          )}
          {isExploring && (
            <>
              <div className="stepper-row">
                <ModelStepper />
                <Suspense fallback={<div className="map-camera" />}>
                  <MapCamera placed={model.placed} />
                </Suspense>
              </div>
              <section className="map-area" aria-label="Map">
                <Notices />
                <AtlasMap
                  placed={map.placed}
                  travels={map.travels}
                  state={model.state}
                  label={map.summary}
                  look={map.look}
                  moved={map.moved}
                  isPending={map.isPending}
                  isBehind={ties !== model || view !== now}
                  isInstant={map.isLive}
                  spotlight={map.spotlight}
                  onRest={onRest}
                >
                  {lines}
                </AtlasMap>
                <Suspense>
                  <MapOutline
                    placed={tables.placed}
                    reader={tables.reader}
                    money={map.look.money}
                    onPoint={map.point}
                    onFocus={map.look.onFocus}
                  />
                </Suspense>
              </section>
              <aside className="side">
                <LensSwitch />
                <Suspense fallback={<p className="waiting">Reading the two maps …</p>}>
                  {editing !== undefined ? (
                    <StoryEditor>
                      <SidePanels model={words} moves={moves} />
                    </StoryEditor>
                  ) : isCorrecting ? (
                    <CorrectPanel model={words} onClose={() => setCorrecting(false)} />
                  ) : (
                    <SidePanels model={words} moves={moves} />
                  )}
                </Suspense>
              </aside>
              <Foot model={map} legend={words} />
            </>
          )}
        </main>
        {isExploring && (
          <Suspense fallback={<section id="contracts" className="tables" />}>
            <ContractsSection model={tables} ties={ties} />
          </Suspense>
        )}
        <Suspense>
          <FocusKeeper />
        </Suspense>
        <Suspense>
          <LookAhead model={model} />
          <TermHost />
          {isHelping && <HelpDialog onClose={() => setHelping(false)} />}
          {isChoosing && <StoryChooser onClose={() => setChoosing(false)} />}
          {isAdding && <AddView onClose={() => setAdding(false)} />}
          {isExporting && <ExportDialog model={model} onClose={() => setExporting(false)} />}
          {isEmbedding && <EmbedDialog model={model} onClose={() => setEmbedding(false)} />}
        </Suspense>
      </DropZone>
    </MapFrame>
  )
}
