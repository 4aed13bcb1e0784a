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
import { lazy, memo, type ReactNode, type RefObject, Suspense, useRef } from 'react'
import { type Screen, THEMES, type Theme } from '../domain/vocabulary/view.ts'
import { groupThousands } from '../domain/words/formatPence.ts'
import { isToBeSeenTo } from '../store/keptWork.ts'
import { useOpenFile, useShowOpen } from './DropZone.tsx'
import { leftOutOf } from './openEconomy.ts'
import { useAtlas } from './useAtlas.ts'

const WorkState = lazy(async () => ({ default: (await import('./work/WorkState.tsx')).WorkState }))
const WorkBar = lazy(async () => ({ default: (await import('./work/WorkBar.tsx')).WorkBar }))
const LeftOut = lazy(async () => ({ default: (await import('./openFile/LeftOut.tsx')).LeftOut }))

/** What the tools open. */
export type Doors = Readonly<
  Record<'find' | 'help' | 'present' | 'addView' | 'export' | 'embed' | 'correct', () => void>
>

type Props = {
  readonly search: RefObject<HTMLButtonElement | null>
  /** The box to search in, while it is open. */
  readonly searchBox: ReactNode
  readonly doors: Doors
  readonly isCorrecting: boolean
}

/** Whose map this is, and the tools: find, open a file, money on or off, theme, help. A step changes none of it. */
export const Header = memo(function Header({ search, searchBox, doors, isCorrecting }: Props) {
  const name = useAtlas(state => state.economy.name)
  const patients = useAtlas(state =>
    state.economy.practices.reduce((sum, practice) => sum + practice.list, 0),
  )
  const hasLeftOut = useAtlas(state => leftOutOf(state.economy).length > 0)
  const isIllustrative = useAtlas(state => state.economy.illustrative)
  const hasWork = useAtlas(state => state.work !== undefined)
  const hasWorkBar = useAtlas(({ earlier, work }) => earlier !== undefined || isToBeSeenTo(work))
  const openFile = useOpenFile()
  const showOpen = useShowOpen()
  const file = useRef<HTMLInputElement>(null)
  return (
    <header className="header">
      <h1>{name}</h1>
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
        {searchBox}
        <Tool button={search} icon={Search} name="Find" title="Find anything ( / )" onPress={doors.find} />
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
          onPress={doors.correct}
          isPressed={isCorrecting}
          isSecond
        />
        <Tool icon={Presentation} name="Present" title="Present a story ( F5 )" onPress={doors.present} />
        <Tool
          icon={ListPlus}
          name="Add to story"
          title="Add this view to a story of your own"
          onPress={doors.addView}
          isSecond
        />
        <Tool icon={Download} name="Export" title="Pictures, slides, paper" onPress={doors.export} isSecond />
        <ScreenButton screen="practice" name="My practice" icon={Stethoscope} />
        <ScreenButton screen="compare" name="Compare" icon={Columns2} />
        <MoneySwitch />
        <IconTool icon={CodeXml} name="Embed" title="Embed in another page" onPress={doors.embed} />
        <ThemeButton />
        <IconTool icon={CircleHelp} name="Help" title="Help ( ? )" onPress={doors.help} />
      </div>
    </header>
  )
})

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
