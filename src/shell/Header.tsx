import {
  CircleHelp,
  Columns2,
  Download,
  FolderOpen,
  ListPlus,
  Moon,
  PencilLine,
  Presentation,
  Search,
  Stethoscope,
  Sun,
  SunMoon,
} from 'lucide-react'
import { lazy, type RefObject, Suspense, useRef, useState } from 'react'
import { type Screen, THEMES, type Theme } from '../domain/vocabulary/view.ts'
import { groupThousands } from '../domain/words/formatPence.ts'
import { isToBeSeenTo } from '../store/keptWork.ts'
import { useOpenFile, useShowOpen } from './DropZone.tsx'
import { leftOutOf } from './openEconomy.ts'
import { useAtlas } from './useAtlas.ts'
import type { MapModel } from './useMapModel.ts'

const SearchBox = lazy(async () => ({ default: (await import('./SearchBox.tsx')).SearchBox }))
const WorkState = lazy(async () => ({ default: (await import('./work/WorkState.tsx')).WorkState }))
const WorkBar = lazy(async () => ({ default: (await import('./work/WorkBar.tsx')).WorkBar }))
const LeftOut = lazy(async () => ({ default: (await import('./openFile/LeftOut.tsx')).LeftOut }))

type Props = {
  readonly model: MapModel
  readonly search: RefObject<HTMLButtonElement | null>
  readonly onHelp: () => void
  readonly onPresent: () => void
  readonly onAddView: () => void
  readonly onExport: () => void
  readonly onCorrect: () => void
  readonly isCorrecting: boolean
}

/** Whose map this is, and the tools: find, open a file, money on or off, theme, help. */
export function Header({
  model,
  search,
  onHelp,
  onPresent,
  onAddView,
  onExport,
  onCorrect,
  isCorrecting,
}: Props) {
  const patients = useAtlas(state =>
    state.economy.practices.reduce((sum, practice) => sum + practice.list, 0),
  )
  const hasLeftOut = useAtlas(state => leftOutOf(state.economy).length > 0)
  const isIllustrative = useAtlas(state => state.economy.illustrative)
  const hasWork = useAtlas(state => state.work !== undefined)
  const hasWorkBar = useAtlas(({ earlier, work }) => earlier !== undefined || isToBeSeenTo(work))
  const [isSearching, setSearching] = useState(false)
  const openFile = useOpenFile()
  const showOpen = useShowOpen()
  const file = useRef<HTMLInputElement>(null)
  return (
    <header className="header">
      <h1>{model.economyName}</h1>
      <p className="header-about">
        {isIllustrative ? 'made-up local health economy' : 'local health economy'} ·{' '}
        {groupThousands(patients)} patients
      </p>
      {hasWork && (
        <Suspense>
          <WorkState />
        </Suspense>
      )}
      {hasLeftOut && (
        <Suspense>
          <LeftOut />
        </Suspense>
      )}
      {hasWorkBar && (
        <Suspense>
          <WorkBar />
        </Suspense>
      )}
      <div className="header-tools">
        {isSearching && (
          <Suspense fallback={<span className="search-box">Loading …</span>}>
            <SearchBox model={model} onClose={() => setSearching(false)} />
          </Suspense>
        )}
        <button
          ref={search}
          type="button"
          className="tool"
          onClick={() => setSearching(true)}
          title="Find an organisation ( / )"
        >
          <Search aria-hidden size={18} />
          Find
        </button>
        <button
          type="button"
          className="tool"
          onClick={() => showOpen(() => file.current?.click())}
          title="Open a file, your work, or an area of your own"
        >
          <FolderOpen aria-hidden size={18} />
          Open
        </button>
        <input
          ref={file}
          type="file"
          className="visually-hidden"
          aria-label="File to open"
          tabIndex={-1}
          multiple
          onChange={event => {
            openFile(...(event.target.files ?? []))
            event.target.value = ''
          }}
        />
        <button
          type="button"
          className="tool is-second"
          aria-pressed={isCorrecting}
          onClick={onCorrect}
          title="Correct the facts of this area"
        >
          <PencilLine aria-hidden size={18} />
          Correct
        </button>
        <button type="button" className="tool" onClick={onPresent} title="Present a story ( F5 )">
          <Presentation aria-hidden size={18} />
          Present
        </button>
        <button
          type="button"
          className="tool is-second"
          onClick={onAddView}
          title="Add this view to a story of your own"
        >
          <ListPlus aria-hidden size={18} />
          Add to story
        </button>
        <button type="button" className="tool is-second" onClick={onExport} title="Pictures, slides, paper">
          <Download aria-hidden size={18} />
          Export
        </button>
        <ScreenButton screen="practice" name="My practice" icon={Stethoscope} />
        <ScreenButton screen="compare" name="Compare" icon={Columns2} />
        <MoneySwitch />
        <ThemeButton />
        <button type="button" className="tool is-icon" onClick={onHelp} aria-label="Help" title="Help ( ? )">
          <CircleHelp aria-hidden size={19} />
        </button>
      </div>
    </header>
  )
}

/** Goes to a screen, and back to the map. */
function ScreenButton(props: { readonly screen: Screen; readonly name: string; readonly icon: typeof Sun }) {
  const { screen, name, icon: Icon } = props
  const isShown = useAtlas(state => state.screen === screen)
  const show = useAtlas(state => state.show)
  return (
    <button
      type="button"
      className="tool"
      aria-pressed={isShown}
      onClick={() => show(isShown ? 'explore' : screen)}
    >
      <Icon aria-hidden size={18} />
      {name}
    </button>
  )
}

function MoneySwitch() {
  const money = useAtlas(state => state.view.money)
  const setMoney = useAtlas(state => state.setMoney)
  return (
    <label className="tool money-switch" title="Show or hide every £">
      <input
        type="checkbox"
        role="switch"
        aria-checked={money}
        checked={money}
        onChange={event => setMoney(event.target.checked)}
      />
      Money
    </label>
  )
}

const THEME_WORDS: Readonly<Record<Theme, string>> = { auto: 'as this machine', light: 'light', dark: 'dark' }
const THEME_ICONS = { auto: SunMoon, light: Sun, dark: Moon }

function ThemeButton() {
  const theme = useAtlas(state => state.view.theme)
  const setTheme = useAtlas(state => state.setTheme)
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'
  const Icon = THEME_ICONS[theme]
  const words = `Theme: ${THEME_WORDS[theme]}. Change to ${THEME_WORDS[next]}`
  return (
    <button
      type="button"
      className="tool is-icon"
      aria-label={words}
      title={words}
      onClick={() => setTheme(next)}
    >
      <Icon aria-hidden size={19} />
    </button>
  )
}
