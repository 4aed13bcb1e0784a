import { useEffect, useRef, useState } from 'react'
import { openOwnEconomy } from '../openFile/openOwnEconomy.ts'
import { saveFile } from '../saveFile.ts'
import { useAtlasStore } from '../useAtlas.ts'
import { AreaStep } from './AreaStep.tsx'
import { CheckStep } from './CheckStep.tsx'
import { FilesStep } from './FilesStep.tsx'
import './import.css'
import { MOST_ON_A_MAP } from './tellMissing.ts'
import { useImport } from './useImport.ts'

/** Makes an area of NHS files or of a list of one's own: what the files are, which area, what comes of it, the map. */
export function ImportDialog({
  given,
  onClose,
}: {
  /** Files to begin with; a further drop gives another list, which is added. */
  readonly given: readonly File[]
  readonly onClose: () => void
}) {
  const store = useAtlasStore()
  const desk = useImport(given)
  const [isOpening, setOpening] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    // The dialog begins at its title; the attribute is read when it opens, and React would set it too late.
    dialog.current?.setAttribute('autofocus', '')
    dialog.current?.showModal()
  }, [])
  const { made } = desk.answer ?? {}
  const open = async () => {
    if (made === undefined) return
    setOpening(true)
    await openOwnEconomy(store, { ...made, problems: [] })
    dialog.current?.close()
  }
  const canDraw = made !== undefined && made.economy.practices.length <= MOST_ON_A_MAP
  return (
    <dialog ref={dialog} className="dialog import" aria-labelledby="import-title" onClose={onClose}>
      <div className="import-body">
        <h2 id="import-title">Import your own area</h2>
        <FilesStep desk={desk} />
        {desk.tables !== undefined && desk.tables.offer.commissioners.length > 0 && (
          <div className="import-columns">
            <AreaStep desk={desk} offer={desk.tables.offer} />
            <CheckStep desk={desk} />
          </div>
        )}
      </div>
      <div className="import-foot">
        <JobStatus desk={desk} />
        {made !== undefined && (
          <button
            type="button"
            className="button"
            onClick={() =>
              saveFile(new Blob([made.text], { type: 'application/json' }), `${made.economy.id}.json`)
            }
          >
            Save as a file
          </button>
        )}
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
        <button
          type="button"
          className="button is-main"
          disabled={!canDraw || isOpening}
          onClick={() => void open()}
        >
          Open the map
        </button>
      </div>
    </dialog>
  )
}

function JobStatus({
  desk: { job, stopped, cancel, goOn },
}: {
  readonly desk: ReturnType<typeof useImport>
}) {
  return (
    <div role="status" className="import-job">
      {job !== undefined && (
        <>
          <span>{job.stage} …</span>
          <progress aria-label={job.stage} {...(job.of > 0 ? { max: job.of, value: job.done } : {})} />
          <button type="button" className="button" onClick={cancel}>
            Cancel
          </button>
        </>
      )}
      {job === undefined && stopped !== undefined && (
        <>
          <span>{stopped}</span>
          <button type="button" className="button" onClick={goOn}>
            Try again
          </button>
        </>
      )}
    </div>
  )
}
