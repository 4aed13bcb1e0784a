import type { Presentation } from './presentation.ts'

/** The presentation before, where no entry is another: whoever watches it need not look again. */
export function keepIfSame(before: Presentation, after: Presentation): Presentation {
  const isSame =
    before.showing === after.showing &&
    before.isPresenting === after.isPresenting &&
    before.screen === after.screen &&
    before.camera === after.camera &&
    before.spot === after.spot &&
    before.timing === after.timing
  return isSame ? before : after
}
