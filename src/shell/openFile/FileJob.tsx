import { useEffect, useState } from 'react'
import { useAtlasStore } from '../useAtlas.ts'
import { ProblemReport } from './ProblemReport.tsx'
import { type FileReport, startReading } from './startReading.ts'

/** Reads one file, says how far it is, can be cancelled, and reports by line what could not be used. */
export function FileJob({ file, onEnd }: { readonly file: File; readonly onEnd: () => void }) {
  const store = useAtlasStore()
  const [stage, setStage] = useState('Reading the file')
  const [report, setReport] = useState<FileReport>()
  useEffect(() => {
    const reading = startReading(file, store, setStage)
    void reading.done.then(done => (done.problems.length > 0 ? setReport(done) : onEnd()))
    return reading.cancel
  }, [file, store, onEnd])
  if (report !== undefined) return <ProblemReport report={report} onClose={onEnd} />
  return (
    <div className="job" role="status">
      <p>
        {file.name}: {stage} …
      </p>
      <progress aria-label={stage} />
      <button type="button" className="button" onClick={onEnd}>
        Cancel
      </button>
    </div>
  )
}
