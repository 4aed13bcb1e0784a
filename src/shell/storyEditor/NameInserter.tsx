import { STORY_PARTS, type StoryPart } from '../../domain/vocabulary/story.ts'
import type { View } from '../../domain/vocabulary/view.ts'
import { toMapName } from '../../domain/words/toMapName.ts'
import { findStoryBody } from '../../story/findStoryBody.ts'
import type { MapCache } from '../mapCache.ts'
import { useAtlas } from '../useAtlas.ts'

type Props = {
  readonly view: View
  readonly cache: MapCache
  /** Takes the name as a story writes it, in braces. */
  readonly onInsert: (name: string) => void
}

const PART_LABELS: Readonly<Record<StoryPart, string>> = {
  commissioner: 'the commissioner',
  lead: 'whoever leads',
  network: 'the GP network',
  hospital: 'the hospital trust',
  'practice-under-strain': 'a practice under strain',
  'largest-practice': 'the largest practice',
}

/** Puts a name into the words that is each area's own: the story then fits wherever it is told. */
export function NameInserter({ view, cache, onInsert }: Props) {
  const economy = useAtlas(state => state.economy.name)
  const { map } = cache.project(view.scenario)
  const nameOf = (part: StoryPart) => {
    const found = findStoryBody(map, part)
    return found === undefined ? 'nobody here' : toMapName(found)
  }
  return (
    <select
      className="since name-inserter"
      aria-label="Put in a name that fits any area"
      value=""
      onChange={({ target }) => onInsert(`{${target.value}}`)}
    >
      <option value="" disabled>
        Put in a name …
      </option>
      <option value="economy">the area ({economy})</option>
      {STORY_PARTS.map(part => (
        <option key={part} value={part}>
          {PART_LABELS[part]} ({nameOf(part)})
        </option>
      ))}
    </select>
  )
}
