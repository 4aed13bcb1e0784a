import { useEffect, useState } from 'react'
import { tellTime } from '../../keep/tellTime.ts'
import type { KeptWork } from '../../store/keptWork.ts'
import { useAtlas } from '../useAtlas.ts'
import './work.css'

/** Whether the user's work is saved, beside its name; a change that lasts is also announced. */
export function WorkState() {
  const work = useAtlas(state => state.work)
  const announced = useAnnounced(work)
  if (work === undefined) return null
  return (
    <>
      <span className="work-state" data-saving={work.isReader ? 'reader' : work.saving}>
        {describe(work)}
      </span>
      <span className="visually-hidden" role="status">
        {announced}
      </span>
    </>
  )
}

function describe({ isReader, saving, savedAt }: KeptWork): string {
  if (isReader) return 'Read only here'
  switch (saving) {
    case 'saved':
      return savedAt === undefined ? 'Saved' : `Saved ${tellTime(savedAt)}`
    case 'saving':
      return 'Saving …'
    case 'not-saved':
      return 'Not saved'
  }
}

/** So long a state has to last to be said: each save passes through “saving” (milliseconds). */
const LASTING = 1_000

function useAnnounced(work: KeptWork | undefined): string {
  const [announced, setAnnounced] = useState('')
  const isReader = work?.isReader === true
  const words =
    isReader || work?.saving === 'not-saved' ? (work?.trouble ?? 'Not saved') : (work?.saving ?? '')
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(words === 'saved' ? 'Saved in this browser' : words), LASTING)
    return () => clearTimeout(timer)
  }, [words])
  return announced
}
