import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import type { Problem } from '../domain/vocabulary/problem.ts'
import { isTooLargeForLink, rememberEconomy } from './openEconomy.ts'
import type { ReadReply, ReadRequest } from './readFileWorker.ts'
import { useAtlasStore } from './useAtlas.ts'

const OpenFile = createContext<(file: File) => void>(() => undefined)

/** Opens a file as if it had been dropped on the page. */
export function useOpenFile(): (file: File) => void {
  return useContext(OpenFile)
}

const LARGEST_FILE = 60_000_000
const TOO_LARGE =
  'This economy is too large to travel in a link: the address works in this tab only. To share it, pass on its file.'

type Job = { readonly name: string; readonly stage: string; readonly cancel: () => void }
type Report = { readonly name: string; readonly problems: readonly Problem[]; readonly isOpened: boolean }

/** Takes dropped files anywhere on the page, reads them off the main thread with Cancel, and reports what is wrong by line. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const store = useAtlasStore()
  const [isOver, setOver] = useState(false)
  const [job, setJob] = useState<Job>()
  const [report, setReport] = useState<Report>()
  const running = useRef(0)

  const open = (file: File) => {
    running.current += 1
    const run = running.current
    const worker = new Worker(new URL('./readFileWorker.ts', import.meta.url), { type: 'module' })
    const stop = () => {
      worker.terminate()
      if (run === running.current) setJob(undefined)
    }
    const show = (stage: string) =>
      setJob({
        name: file.name,
        stage,
        cancel: () => {
          running.current += 1
          stop()
          setJob(undefined)
        },
      })
    const refuse = (message: string, fix: string) => {
      stop()
      setReport({
        name: file.name,
        problems: [{ file: file.name, code: 'unreadable', found: file.name, message, fix }],
        isOpened: false,
      })
    }
    setReport(undefined)
    if (file.size > LARGEST_FILE) {
      refuse(
        'The file is larger than an economy of all England.',
        'Open an economy or scenario file (YAML or JSON).',
      )
      return
    }
    show('Reading the file')
    worker.onerror = () => refuse('The file could not be read.', 'Check that it is a YAML or JSON text file.')
    worker.onmessage = async ({ data }: MessageEvent<ReadReply>) => {
      if (run !== running.current) return
      const isOpened = data.kind !== 'refused'
      if (data.kind === 'economy') {
        await rememberEconomy(data.economy, await file.text())
        store.getState().openEconomy(data.economy)
        if (isTooLargeForLink(data.economy)) store.getState().notify([TOO_LARGE])
      }
      if (data.kind === 'scenario')
        store.setState({ view: { ...store.getState().view, scenario: data.scenario }, visit: 'push' })
      stop()
      if (data.problems.length > 0) setReport({ name: file.name, problems: data.problems, isOpened })
    }
    void file.text().then(
      text => {
        if (run !== running.current) return
        show('Checking it line by line')
        const { library, economy } = store.getState()
        const request: ReadRequest = { text, file: file.name, library, economy }
        worker.postMessage(request)
      },
      () => refuse('The file could not be read.', 'Check that it is still there and that you may read it.'),
    )
  }
  const latest = useRef(open)
  latest.current = open

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
      if (file !== undefined) latest.current(file)
    }
    addEventListener('dragover', onOver)
    addEventListener('dragleave', onLeave)
    addEventListener('drop', onDrop)
    return () => {
      removeEventListener('dragover', onOver)
      removeEventListener('dragleave', onLeave)
      removeEventListener('drop', onDrop)
    }
  }, [])

  return (
    <OpenFile value={open}>
      {children}
      {isOver && (
        <div className="drop-hint">
          Drop an economy or scenario file to open it. It stays in this browser.
        </div>
      )}
      {job !== undefined && (
        <div className="job" role="status">
          <p>
            {job.name}: {job.stage} …
          </p>
          <progress aria-label={job.stage} />
          <button type="button" className="button" onClick={job.cancel}>
            Cancel
          </button>
        </div>
      )}
      {report !== undefined && <ProblemReport report={report} onClose={() => setReport(undefined)} />}
    </OpenFile>
  )
}

const MOST = 50

function ProblemReport({ report, onClose }: { readonly report: Report; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const { problems } = report
  return (
    <dialog ref={dialog} className="dialog problem-report" aria-labelledby="report-title" onClose={onClose}>
      <h2 id="report-title">
        {report.isOpened
          ? `${report.name} is open, but not all of it could be used`
          : `${report.name} could not be opened`}
      </h2>
      <p>
        {problems.length === 1 ? 'One thing is wrong' : `${problems.length} things are wrong`}.
        {!report.isOpened && ' The map that was there stays.'}
      </p>
      <ol>
        {problems.slice(0, MOST).map(problem => (
          <li key={`${problem.line ?? problem.row ?? 0} ${problem.code} ${problem.found} ${problem.message}`}>
            <strong>
              {problem.line !== undefined
                ? `Line ${problem.line}: `
                : problem.row !== undefined
                  ? `Row ${problem.row}: `
                  : ''}
            </strong>
            {problem.message} <em>{problem.fix}</em>
          </li>
        ))}
      </ol>
      {problems.length > MOST && <p>and {problems.length - MOST} more.</p>}
      <form method="dialog">
        <button type="submit" className="button">
          Close
        </button>
      </form>
    </dialog>
  )
}
