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

const OpenFile = createContext<(file: File) => void>(() => undefined)

/** Opens a file as if it had been dropped on the page. */
export function useOpenFile(): (file: File) => void {
  return useContext(OpenFile)
}

const FileJob = lazy(async () => ({ default: (await import('./openFile/FileJob.tsx')).FileJob }))

/** Takes dropped files anywhere on the page; what reads them comes when the first one does. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const [isOver, setOver] = useState(false)
  const [job, setJob] = useState<{ readonly file: File; readonly run: number }>()
  const open = useCallback((file: File) => setJob(before => ({ file, run: (before?.run ?? 0) + 1 })), [])
  const end = useCallback(() => setJob(undefined), [])

  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      const [file] = event.dataTransfer?.files ?? []
      if (file !== undefined) open(file)
    }
    addEventListener('dragover', onOver)
    addEventListener('dragleave', onLeave)
    addEventListener('drop', onDrop)
    return () => {
      removeEventListener('dragover', onOver)
      removeEventListener('dragleave', onLeave)
      removeEventListener('drop', onDrop)
    }
  }, [open])

  return (
    <OpenFile value={open}>
      {children}
      {isOver && (
        <div className="drop-hint">
          Drop an economy, scenario or story file to open it. It stays in this browser.
        </div>
      )}
      {job !== undefined && (
        <Suspense>
          <FileJob key={job.run} file={job.file} onEnd={end} />
        </Suspense>
      )}
    </OpenFile>
  )
}
