import {
  CircleHelp,
  CodeXml,
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
  readonly onEmbed: () => void
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
  onEmbed,
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
        <Tool
          button={search}
          icon={Search}
          name="Find"
          title="Find anything ( / )"
          onPress={() => setSearching(true)}
        />
        <Tool
          icon={FolderOpen}
          name="Open"
          title="Open a file, your work, or an area of your own"
          onPress={() => showOpen(() => file.current?.click())}
        />
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
        <Tool
          icon={PencilLine}
          name="Correct"
          title="Correct the facts of this area"
          onPress={onCorrect}
          isPressed={isCorrecting}
          isSecond
        />
        <Tool icon={Presentation} name="Present" title="Present a story ( F5 )" onPress={onPresent} />
        <Tool
          icon={ListPlus}
          name="Add to story"
          title="Add this view to a story of your own"
          onPress={onAddView}
          isSecond
        />
        <Tool icon={Download} name="Export" title="Pictures, slides, paper" onPress={onExport} isSecond />
        <ScreenButton screen="practice" name="My practice" icon={Stethoscope} />
        <ScreenButton screen="compare" name="Compare" icon={Columns2} />
        <MoneySwitch />
        <IconTool icon={CodeXml} name="Embed" title="Embed in another page" onPress={onEmbed} />
        <ThemeButton />
        <IconTool icon={CircleHelp} name="Help" title="Help ( ? )" onPress={onHelp} />
      </div>
    </header>
  )
}

/** Goes to a screen, and back to the map. */
function ScreenButton(props: { readonly screen: Screen; readonly name: string; readonly icon: typeof Sun }) {
  const { screen, name, icon } = props
  const isShown = useAtlas(state => state.screen === screen)
  const show = useAtlas(state => state.show)
  return (
    <Tool icon={icon} name={name} onPress={() => show(isShown ? 'explore' : screen)} isPressed={isShown} />
  )
}

type ToolProps = {
  readonly icon: typeof Sun
  readonly name: string
  readonly title?: string
  readonly onPress: () => void
  readonly isPressed?: boolean
  /** Goes by its icon where there is little room. */
  readonly isSecond?: boolean
  readonly button?: RefObject<HTMLButtonElement | null>
}

function Tool({ icon: Icon, name, title, onPress, isPressed, isSecond, button }: ToolProps) {
  return (
    <button
      ref={button}
      type="button"
      className={isSecond ? 'tool is-second' : 'tool'}
      aria-pressed={isPressed}
      onClick={onPress}
      title={title}
    >
      <Icon aria-hidden size={18} />
      {name}
    </button>
  )
}

/** A tool that goes by its icon. */
function IconTool({ icon: Icon, name, title = name, onPress }: ToolProps) {
  return (
    <button type="button" className="tool is-icon" onClick={onPress} aria-label={name} title={title}>
      <Icon aria-hidden size={19} />
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
  const words = `Theme: ${THEME_WORDS[theme]}. Change to ${THEME_WORDS[next]}`
  return <IconTool icon={THEME_ICONS[theme]} name={words} onPress={() => setTheme(next)} />
}
