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

type Group = Pick<Problem, 'message' | 'fix'> & { readonly places: readonly Place[] }
type Place = { readonly word: 'Line' | 'Row' | ''; readonly at: string | number }

/** The same thing on many lines is one thing to read. */
function groupAlike(problems: readonly Problem[]): readonly Group[] {
  const groups = new Map<string, Group & { readonly places: Place[] }>()
  for (const { message, fix, line, row, cell } of problems) {
    const key = `${message} ${fix}`
    const group = groups.get(key) ?? { message, fix, places: [] }
    groups.set(key, group)
    if (cell !== undefined) group.places.push({ word: '', at: cell })
    else if (line !== undefined) group.places.push({ word: 'Line', at: line })
    else if (row !== undefined) group.places.push({ word: 'Row', at: row })
  }
  return [...groups.values()]
}

/** "Line 12: ", "Lines 12, 14 and 30 more: ", "Practices!D14: ". */
function describePlaces(places: readonly Place[]): string {
  const [first] = places
  if (first === undefined) return ''
  if (places.length === 1) return `${first.word} ${first.at}: `.trimStart()
  const shown = places.slice(0, MOST_PLACES).map(place => place.at)
  const more = places.length - shown.length
  const last = more > 0 ? `${more} more` : shown.pop()
  const word = first.word === '' ? '' : `${first.word}s `
  return `${word}${shown.join(', ')} and ${last}: `
}
