import { X } from 'lucide-react'
import { tellTime } from '../../keep/tellTime.ts'
import { useAtlas, useAtlasStore } from '../useAtlas.ts'
import { saveCopy } from './saveCopy.ts'
import { useWorkDesk } from './useWorkDesk.ts'
import './work.css'

/** What the reader may want to do about what is kept: go on with it, take it over, or save it elsewhere. */
export function WorkBar() {
  const work = useAtlas(state => state.work)
  const earlier = useAtlas(state => state.earlier)
  if (work?.isReader === true) return <ReaderBar />
  if (work?.saving === 'not-saved') return <UnsavedBar />
  return earlier === undefined ? null : <EarlierBar />
}

function ReaderBar() {
  const work = useAtlas(state => state.work)
  const desk = useWorkDesk()
  return (
    <section className="work-bar" aria-label="This work is read only here">
      <p>{work?.trouble}</p>
      <div className="work-actions">
        {work?.canTakeOver === true && (
          <button type="button" className="button" onClick={() => void desk.takeOver()}>
            Take over
          </button>
        )}
        <button type="button" className="button" onClick={desk.openCopy}>
          Open a copy
        </button>
      </div>
    </section>
  )
}

function UnsavedBar() {
  const trouble = useAtlas(state => state.work?.trouble)
  const desk = useWorkDesk()
  return (
    <section className="work-bar is-trouble" aria-label="This work is not saved">
      <p>{trouble}</p>
      <div className="work-actions">
        <button type="button" className="button" onClick={() => saveCopy(desk.current(), 'work')}>
          Save a copy
        </button>
        <button type="button" className="button" onClick={desk.retry}>
          Try again
        </button>
      </div>
    </section>
  )
}

function EarlierBar() {
  const earlier = useAtlas(state => state.earlier)
  const store = useAtlasStore()
  const desk = useWorkDesk()
  if (earlier === undefined) return null
  const dismiss = () => store.setState({ earlier: undefined })
  return (
    <section className="work-offer" aria-label="Your work of an earlier visit">
      <button
        type="button"
        className="button"
        onClick={async () => {
          if (!(await desk.open(earlier.id))) dismiss()
        }}
      >
        Continue: {earlier.title}, saved {tellTime(earlier.savedAt)}
      </button>
      <button type="button" className="icon-button" aria-label="Dismiss" onClick={dismiss}>
        <X aria-hidden size={18} />
      </button>
    </section>
  )
}
