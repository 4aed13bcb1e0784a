import { X } from 'lucide-react'
import { useAtlas } from './useAtlas.ts'

/** Sentences about a link or a file: what had to be put right. They stay until dismissed. */
export function Notices() {
  const notices = useAtlas(state => state.notices)
  const dismiss = useAtlas(state => state.dismissNotices)
  return (
    <div role="status" className={notices.length > 0 ? 'notices' : 'notices is-empty'}>
      {notices.length > 0 && (
        <>
          <ul>
            {notices.map(notice => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
          <button type="button" className="icon-button" aria-label="Dismiss" onClick={dismiss}>
            <X aria-hidden size={18} />
          </button>
        </>
      )}
    </div>
  )
}
