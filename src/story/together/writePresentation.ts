import { keepIfSame } from './keepIfSame.ts'
import type { Entry, Presentation, PresentationValues, Side } from './presentation.ts'

/** A presentation as one window opens it. It gives way to whatever another window has: nobody has chosen yet. */
export function startPresentation(values: PresentationValues, by: Side): Presentation {
  const entry = <Value>(value: Value): Entry<Value> => ({ value, at: 0, by })
  return {
    showing: entry(values.showing),
    isPresenting: entry(values.isPresenting),
    screen: entry(values.screen),
    camera: entry(values.camera),
    spot: entry(values.spot),
    timing: entry(values.timing),
  }
}

/**
 * The presentation after one side changed some values. `now` is milliseconds since 1970; a change is always later
 * than everything this window has heard of, whatever the clock says. What has the same value keeps its time, and
 * where nothing changes it is the presentation before.
 */
export function writePresentation(
  before: Presentation,
  values: Partial<PresentationValues>,
  by: Side,
  now: number,
): Presentation {
  const at = Math.max(now, ...Object.values(before).map(entry => entry.at + 1))
  const change = <Value>(entry: Entry<Value>, value: Value | undefined): Entry<Value> =>
    value === undefined || isSame(value, entry.value) ? entry : { value, at, by }
  return keepIfSame(before, {
    showing: change(before.showing, values.showing),
    isPresenting: change(before.isPresenting, values.isPresenting),
    screen: change(before.screen, values.screen),
    camera: change(before.camera, values.camera),
    spot: change(before.spot, values.spot),
    timing: change(before.timing, values.timing),
  })
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
