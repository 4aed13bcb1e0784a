import type { Mirror } from './mirror.ts'
import { pause } from './owning.ts'

/** How long the browser may take for one file of the mirror; it takes milliseconds (milliseconds). */
const LONGEST_ANSWER = 4_000

/**
 * A mirror that never hangs. When a tab dies while it writes a file, Chromium answers nothing more about those files,
 * in any tab, until it is started again: found by killing it. After one late answer the rest is refused at once.
 */
export function answering(mirror: Mirror, onSilent: () => void): Mirror {
  let isSilent = false
  const refuse = (): never => {
    throw new Error('The browser does not answer about its files')
  }
  const within = <Value>(deed: () => Promise<Value>): Promise<Value> => {
    const late = pause(LONGEST_ANSWER).then(() => {
      if (!isDone && !isSilent) {
        isSilent = true
        onSilent()
      }
      return refuse()
    })
    late.catch(() => undefined)
    let isDone = false
    const work = isSilent ? Promise.resolve().then(refuse) : deed()
    return Promise.race([work, late]).finally(() => {
      isDone = true
    })
  }
  return {
    heads: () => within(mirror.heads),
    read: (kind, id) => within(() => mirror.read(kind, id)),
    write: kept => within(() => mirror.write(kept)),
    remove: (kind, id) => within(() => mirror.remove(kind, id)),
  }
}
