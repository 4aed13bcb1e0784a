import { useEffect, useState } from 'react'
import type { KeptVersion } from '../../keep/keeper.ts'
import { toKeepFailure } from '../../keep/keepFailure.ts'
import { tellTime } from '../../keep/tellTime.ts'
import { useWorkDesk } from './useWorkDesk.ts'

type Props = { readonly id: string; readonly onOpen: (revision: number) => void }

/** The earlier states of kept work, the newest first. To go back makes the state before a version, too. */
export function VersionList({ id, onOpen }: Props) {
  const desk = useWorkDesk()
  const [versions, setVersions] = useState<readonly KeptVersion[] | string>()
  useEffect(() => {
    let isWanted = true
    const look = async () => {
      const found = await desk
        .keeper()
        .then(keeper => keeper.versions('work', id))
        .catch(error => toKeepFailure(error).message)
      if (isWanted) setVersions(found)
    }
    void look()
    return () => {
      isWanted = false
    }
  }, [desk, id])
  if (versions === undefined) return <p>Looking …</p>
  if (typeof versions === 'string') return <p>{versions}</p>
  if (versions.length === 0) return <p>No earlier version yet.</p>
  return (
    <ul className="version-list">
      {versions.map(({ revision, savedAt }) => (
        <li key={revision}>
          <button type="button" className="chip" onClick={() => onOpen(revision)}>
            Go back to {tellTime(savedAt, 'second')}
          </button>
        </li>
      ))}
    </ul>
  )
}
