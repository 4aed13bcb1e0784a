import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { AtlasMap } from '../draw/flow/AtlasMap.tsx'
import { MapFrame } from '../draw/flow/MapFrame.tsx'
import { DropZone } from './DropZone.tsx'
import { Foot } from './Foot.tsx'
import { Header } from './Header.tsx'
import { LensSwitch } from './LensSwitch.tsx'
import { ModelStepper } from './ModelStepper.tsx'
import { Notices } from './Notices.tsx'
import { useAtlas } from './useAtlas.ts'
import { useExploreKeys } from './useExploreKeys.ts'
import { useFrameLater } from './useFrameLater.ts'
import { useMapModel } from './useMapModel.ts'
import { useRested } from './useRested.ts'
import { useThemedPage } from './useThemedPage.ts'

// The first map waits for neither the words beside it nor the tables below it.
const SidePanels = lazy(async () => ({ default: (await import('./SidePanels.tsx')).SidePanels }))
const ContractsSection = lazy(async () => ({
  default: (await import('./ContractsSection.tsx')).ContractsSection,
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
  const model = useMapModel()
  // The controls answer the key in the first frame, the map begins to move in the next.
  const map = useDeferredValue(model)
  const { words, onRest } = useRested(map)
  // Each in a frame of its own: the answers beside the map, what moves, the tables, mostly out of sight.
  const moves = useFrameLater(words)
  const tables = useFrameLater(moves, moves.isLive ? DRAGGED : 0)
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
  const help = useRef<HTMLDialogElement>(null)
  const search = useRef<HTMLButtonElement>(null)
  const presenting = useAtlas(state => state.presenting)
  const screen = useAtlas(state => state.screen)
  const isExploring = screen === 'explore'
  const lastPresented = useAtlas(state => state.lastPresented)
  const present = useAtlas(state => state.present)
  const [isChoosing, setChoosing] = useState(false)
  const [isExporting, setExporting] = useState(false)
  const [isEmbedding, setEmbedding] = useState(false)
  const [isAdding, setAdding] = useState(false)
  const [isCorrecting, setCorrecting] = useState(false)
  const editing = useAtlas(state => state.editing)
  useExploreKeys({
    present: () => {
      const place = editing ?? lastPresented
      if (place === undefined) setChoosing(true)
      else present(place)
    },
    openHelp: () => help.current?.showModal(),
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
            model={model}
            search={search}
            onHelp={() => help.current?.showModal()}
            onPresent={() => setChoosing(true)}
            onAddView={() => setAdding(true)}
            onExport={() => setExporting(true)}
            onEmbed={() => setEmbedding(true)}
            onCorrect={() => setCorrecting(!isCorrecting)}
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
                  isBehind={tables !== model}
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
            <ContractsSection model={tables} />
          </Suspense>
        )}
        <Suspense>
          <LookAhead model={model} />
          <HelpDialog ref={help} />
          <TermHost />
          <FocusKeeper />
          {isChoosing && <StoryChooser onClose={() => setChoosing(false)} />}
          {isAdding && <AddView onClose={() => setAdding(false)} />}
          {isExporting && <ExportDialog model={model} onClose={() => setExporting(false)} />}
          {isEmbedding && <EmbedDialog model={model} onClose={() => setEmbedding(false)} />}
        </Suspense>
      </DropZone>
    </MapFrame>
  )
}
