import { lazy, Suspense, useCallback, useEffect, useEffectEvent, useState } from 'react'

const FileJob = lazy(async () => ({ default: (await import('./FileJob.tsx')).FileJob }))
const ImportDialog = lazy(async () => ({
  default: (await import('../import/ImportDialog.tsx')).ImportDialog,
}))
const OpenDialog = lazy(async () => ({ default: (await import('../import/OpenDialog.tsx')).OpenDialog }))

/** What the reader asks for: files that were dropped or chosen, or else to see what can be opened. */
export type Asked = { readonly files?: readonly File[]; readonly chooseFile?: () => void }

/** Sees to what is to be opened: one file is read, files of the NHS are imported together. */
export function Opening({ asked }: { readonly asked: Asked }) {
  const [job, setJob] = useState<{ readonly file: File; readonly run: number }>()
  const [importing, setImporting] = useState<readonly File[]>()
  const [choosing, setChoosing] = useState<{ readonly chooseFile: () => void }>()
  const end = useCallback(() => setJob(undefined), [])
  const isImporting = importing !== undefined

  const answer = useEffectEvent(async ({ files = [], chooseFile }: Asked) => {
    setChoosing(chooseFile && { chooseFile })
    const [file] = files
    if (file === undefined) return
    const { isForImport } = await import('../import/isForImport.ts')
    if (isImporting || (await isForImport(files))) setImporting(files)
    else setJob(before => ({ file, run: (before?.run ?? 0) + 1 }))
  })
  useEffect(() => void answer(asked), [asked])

  return (
    <>
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
    </>
  )
}
