import type { Line } from './line.ts'
import {
  type Hold,
  type HoldEvents,
  type Owning,
  pause,
  TIME_TO_BE_FREED,
  TIME_TO_LET_GO,
  TIME_TO_SAVE,
} from './owning.ts'

/** Ownership by Web Locks: the browser frees the lock of a tab that dies. */
export function ownByLock(line: Line): Owning {
  return {
    // A page that was just reloaded or has crashed frees its lock a moment later.
    tryOwn: (name, events) => take(line, name, { signal: AbortSignal.timeout(TIME_TO_BE_FREED) }, events),
    seize: async (name, events) => {
      line.say({ kind: 'hand-over', name })
      const handed = await take(line, name, { signal: AbortSignal.timeout(TIME_TO_LET_GO) }, events)
      return handed ?? take(line, name, { steal: true }, events)
    },
  }
}

function take(line: Line, name: string, how: LockOptions, events: HoldEvents): Promise<Hold | undefined> {
  return new Promise(resolve => {
    let isHeld = false
    let stopHearing = () => {}
    const keepLock = () => {
      return new Promise<void>(free => {
        isHeld = true
        const release = () => {
          isHeld = false
          stopHearing()
          free()
        }
        stopHearing = line.hear(async message => {
          if (message.kind !== 'hand-over' || message.name !== name) return
          await Promise.race([events.onAsked(), pause(TIME_TO_SAVE)])
          if (!isHeld) return
          release()
          events.onLost()
        })
        resolve({ isHeld: () => isHeld, release })
      })
    }
    // Refused: another tab has it, or what was held has been stolen.
    navigator.locks.request(`care-model-atlas ${name}`, how, keepLock).catch(() => {
      stopHearing()
      if (isHeld) events.onLost()
      isHeld = false
      resolve(undefined)
    })
  })
}
