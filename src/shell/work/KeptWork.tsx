import { KeptList } from './KeptList.tsx'
import { saveCopy } from './saveCopy.ts'
import { useWorkDesk } from './useWorkDesk.ts'
import './work.css'

/** What this browser keeps of the user's, and copies of it that outlive the browser. */
export function KeptWork({ onOpened }: { readonly onOpened: () => void }) {
  const desk = useWorkDesk()
  return (
    <>
      <h3>Kept in this browser</h3>
      <KeptList onOpened={onOpened} />
      <h3>Save a copy</h3>
      <p>A browser may clear what it keeps. A file is yours, and opens here again.</p>
      <div className="work-actions">
        <button type="button" className="button" onClick={() => void saveCopy(desk.current(), 'work')}>
          Everything, as one file
        </button>
        <button type="button" className="button" onClick={() => void saveCopy(desk.current(), 'area')}>
          The area alone (YAML)
        </button>
      </div>
    </>
  )
}
