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

const FileJob = lazy(async () => ({ default: (await import('./openFile/FileJob.tsx')).FileJob }))
const ImportDialog = lazy(async () => ({ default: (await import('./import/ImportDialog.tsx')).ImportDialog }))
const OpenDialog = lazy(async () => ({ default: (await import('./import/OpenDialog.tsx')).OpenDialog }))

/** Takes dropped files anywhere on the page; what reads them comes when the first one does. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const [isOver, setOver] = useState(false)
  const [job, setJob] = useState<{ readonly file: File; readonly run: number }>()
  const [importing, setImporting] = useState<readonly File[]>()
  const [choosing, setChoosing] = useState<{ readonly chooseFile: () => void }>()
  const end = useCallback(() => setJob(undefined), [])
  const isImporting = importing !== undefined
  const open = useCallback(
    async (...files: File[]) => {
      const [file] = files
      const { isForImport } = await import('./import/isForImport.ts')
      if (isImporting || (await isForImport(files))) setImporting(files)
      else if (file !== undefined) setJob(before => ({ file, run: (before?.run ?? 0) + 1 }))
    },
    [isImporting],
  )

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
      setChoosing(undefined)
      void open(...(event.dataTransfer?.files ?? []))
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
      <ShowOpen value={chooseFile => setChoosing({ chooseFile })}>{children}</ShowOpen>
      {isOver && (
        <div className="drop-hint">
          Drop an economy, a scenario, a story or NHS files to open them. They stay in this browser.
        </div>
      )}
      {job !== undefined && (
        <Suspense>
          <FileJob key={job.run} file={job.file} onEnd={end} />
        </Suspense>
      )}
      <Suspense>
        {choosing !== undefined && (
          <OpenDialog
            onChooseFile={choosing.chooseFile}
            onImport={() => setImporting([])}
            onClose={() => setChoosing(undefined)}
          />
        )}
        {importing !== undefined && (
          <ImportDialog given={importing} onClose={() => setImporting(undefined)} />
        )}
      </Suspense>
    </OpenFile>
  )
}
