import { compareText } from '../../kit/compareText.ts'
import { keepIfSame } from './keepIfSame.ts'
import type { Entry, Presentation, Side } from './presentation.ts'

/**
 * What two windows agree on: of each value the later one. The order in which they hear of one another does not
 * matter, nor how often. Only the audience's window decides what economy and story are presented, so of two
 * presentations on different ground the audience's steps stand.
 */
export function mergePresentations(mine: Presentation, theirs: Presentation, me: Side): Presentation {
  const isSameGround = mine.showing.value.ground === theirs.showing.value.ground
  const showing = isSameGround
    ? laterOf(mine.showing, theirs.showing)
    : me === 'audience'
      ? mine.showing
      : theirs.showing
  return keepIfSame(mine, {
    showing,
    isPresenting: laterOf(mine.isPresenting, theirs.isPresenting),
    screen: laterOf(mine.screen, theirs.screen),
    camera: laterOf(mine.camera, theirs.camera),
    spot: laterOf(mine.spot, theirs.spot),
    timing: laterOf(mine.timing, theirs.timing),
  })
}

/** Of two changes in the same millisecond the speaker's stands; of two by the same side, either, but always the same. */
function laterOf<Value>(one: Entry<Value>, other: Entry<Value>): Entry<Value> {
  if (one.at !== other.at) return one.at > other.at ? one : other
  if (one.by !== other.by) return one.by === 'speaker' ? one : other
  return compareText(JSON.stringify(one.value), JSON.stringify(other.value)) >= 0 ? one : other
}
