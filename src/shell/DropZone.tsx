import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useState,
} from 'react'
import type { Asked } from './openFile/Opening.tsx'

const OpenFile = createContext<(...files: File[]) => void>(() => undefined)
const ShowOpen = createContext<(chooseFile: () => void) => void>(() => undefined)

/** Opens files as if they had been dropped on the page. */
export function useOpenFile(): (...files: File[]) => void {
  return useContext(OpenFile)
}

/** Shows the ways to open something; one of them chooses a file. */
export function useShowOpen(): (chooseFile: () => void) => void {
  return useContext(ShowOpen)
}

const Opening = lazy(async () => ({ default: (await import('./openFile/Opening.tsx')).Opening }))

/** Takes dropped files anywhere on the page; what reads them comes when the first one does. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const [isOver, setOver] = useState(false)
  const [asked, setAsked] = useState<Asked>()
  const open = useCallback((...files: File[]) => setAsked({ files }), [])
  const show = useCallback((chooseFile: () => void) => setAsked({ chooseFile }), [])

  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (event.type === 'dragleave') {
        if (event.relatedTarget === null) setOver(false)
      } else if (event.dataTransfer?.types.includes('Files')) {
        event.preventDefault()
        setOver(event.type === 'dragover')
        if (event.type === 'drop') open(...event.dataTransfer.files)
      }
    }
    const kinds = ['dragover', 'dragleave', 'drop'] as const
    for (const kind of kinds) addEventListener(kind, onDrag)
    return () => {
      for (const kind of kinds) removeEventListener(kind, onDrag)
    }
  }, [open])

  return (
    <OpenFile value={open}>
      <ShowOpen value={show}>{children}</ShowOpen>
      {isOver && (
        <div className="drop-hint">
          Drop an economy, a scenario, a story or NHS files to open them. They stay in this browser.
        </div>
      )}
      {asked !== undefined && (
        <Suspense>
          <Opening asked={asked} />
        </Suspense>
      )}
    </OpenFile>
  )
}
