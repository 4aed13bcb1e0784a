import type { Line } from './line.ts'
import { type Hold, type HoldEvents, type Owning, pause, TIME_TO_LET_GO, TIME_TO_SAVE } from './owning.ts'

const TIME_TO_ANSWER = 300

/**
 * Ownership by asking the other tabs, for pages without https, which browsers give no locks. Two that ask at the same
 * moment may both believe they own; the passes of the database then let only the later one save.
 */
export function ownByAsking(line: Line): Owning {
  return {
    tryOwn: async (name, events) => {
      const answer = hears(line, 'mine', name, TIME_TO_ANSWER)
      line.say({ kind: 'who', name })
      return (await answer) ? undefined : hold(line, name, events)
    },
    seize: async (name, events) => {
      const answer = hears(line, 'handed', name, TIME_TO_LET_GO)
      line.say({ kind: 'hand-over', name })
      await answer
      return hold(line, name, events)
    },
  }
}

function hears(line: Line, kind: 'mine' | 'handed', name: string, within: number): Promise<boolean> {
  return new Promise(resolve => {
    const stop = line.hear(message => {
      if (message.kind === kind && message.name === name) end(true)
    })
    const end = (isHeard: boolean) => {
      stop()
      resolve(isHeard)
    }
    void pause(within).then(() => end(false))
  })
}

function hold(line: Line, name: string, events: HoldEvents): Hold {
  let isHeld = true
  const stop = line.hear(async message => {
    if (message.name !== name) return
    if (message.kind === 'who') line.say({ kind: 'mine', name })
    if (message.kind !== 'hand-over') return
    await Promise.race([events.onAsked(), pause(TIME_TO_SAVE)])
    if (!isHeld) return
    release()
    line.say({ kind: 'handed', name })
    events.onLost()
  })
  const release = () => {
    isHeld = false
    stop()
  }
  return { isHeld: () => isHeld, release }
}
