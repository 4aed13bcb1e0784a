import type { Problem } from '../../domain/vocabulary/problem.ts'
import { Dialog } from '../Dialog.tsx'
import type { FileReport } from './startReading.ts'

const MOST = 50
const MOST_PLACES = 6

/** What in a file could not be used, by line: what it is, and what would be right. */
export function ProblemReport({
  report: { name, isOpened, problems },
  onClose,
}: {
  readonly report: FileReport
  readonly onClose: () => void
}) {
  const groups = groupAlike(problems)
  return (
    <Dialog
      title={isOpened ? `${name} is open, but not all of it could be used` : `${name} could not be opened`}
      onClose={onClose}
    >
      <p>
        {problems.length === 1 ? 'One thing is wrong' : `${problems.length} things are wrong`}.
        {!isOpened && ' The map that was there stays.'}
      </p>
      <ol>
        {groups.slice(0, MOST).map(group => (
          <li key={`${group.message} ${group.fix}`}>
            <strong>{describePlaces(group.places)}</strong>
            {group.message} <em>{group.fix}</em>
          </li>
        ))}
      </ol>
      {groups.length > MOST && <p>and {groups.length - MOST} more.</p>}
    </Dialog>
  )
}

type Group = Pick<Problem, 'message' | 'fix'> & { readonly places: readonly string[] }

/** The same thing on many lines is one thing to read. */
function groupAlike(problems: readonly Problem[]): readonly Group[] {
  const groups = new Map<string, Group & { readonly places: string[] }>()
  for (const { message, fix, line, row } of problems) {
    const key = `${message} ${fix}`
    const group = groups.get(key) ?? { message, fix, places: [] }
    groups.set(key, group)
    if (line !== undefined) group.places.push(`line ${line}`)
    else if (row !== undefined) group.places.push(`row ${row}`)
  }
  return [...groups.values()]
}

/** "Line 12: ", "Lines 12, 14 and 30 more: ". */
function describePlaces(places: readonly string[]): string {
  const [first] = places
  if (first === undefined) return ''
  const word = first.charAt(0).toUpperCase() + first.slice(1)
  if (places.length === 1) return `${word}: `
  const shown = places.slice(0, MOST_PLACES).map(place => place.split(' ')[1])
  const more = places.length - shown.length
  const last = more > 0 ? `${more} more` : shown.pop()
  return `${word.split(' ')[0]}s ${shown.join(', ')} and ${last}: `
}
