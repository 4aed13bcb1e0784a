/** What the screen says about saving. `isFinal`: trying again by itself would not help. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly error: unknown; readonly isFinal: boolean }

export type AutosaveSetting<Content> = {
  /** Starts the write in the very task in which it is called; resolves once durable. Later writes win over earlier. */
  readonly write: (content: Content) => Promise<void>
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>
  /** True where trying the same again by itself cannot help, as when another tab has taken over. */
  readonly isFinal: (error: unknown) => boolean
  readonly onState: (state: SaveState) => void
  /** A clock in milliseconds. */
  readonly now?: () => number
}

export type Autosave<Content> = {
  /** Takes note of the newest content; what was waiting before it is passed over. */
  readonly save: (content: Content) => void
  /** Starts what is waiting in this very task, as a page must that is being left. Resolves when no write is under way. */
  readonly flush: () => Promise<void>
  /** Tries again at once after a failure. */
  readonly retry: () => void
  readonly state: () => SaveState
}

const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 60_000
/** A slider changes something in every frame: a few writes a second keep up with it (milliseconds). */
const LEAST_REST = 200

/**
 * Saves the newest content, one write at a time: while one is under way only the latest waits. Failed writes are tried
 * again after 1, 2, 4 … 60 seconds, with whatever is newest by then. While changes keep coming, there is a rest after
 * each write as long as the write took, and of a fifth of a second at least: a large text takes half of the disk's time
 * at most. `saved` is said only when the newest is durable.
 */
export function createAutosave<Content>(setting: AutosaveSetting<Content>): Autosave<Content> {
  let newest: { readonly content: Content } | undefined
  // Turns count what was asked to be saved; each state follows from how far each of these has come.
  let asked = 0
  let started = 0
  let durable = 0
  let underWay = 0
  let failures = 0
  let isPausing = false
  let failure: { readonly error: unknown; readonly isFinal: boolean } | undefined
  let said: SaveState = { kind: 'saved' }
  const idlers: (() => void)[] = []
  const now = setting.now ?? (() => performance.now())
  let took = 0

  const say = () => {
    const next = tell()
    if (next.kind === said.kind && next.kind !== 'not-saved') return
    said = next
    setting.onState(next)
  }
  const tell = (): SaveState => {
    if (durable === asked) return { kind: 'saved' }
    return failure === undefined ? { kind: 'saving' } : { kind: 'not-saved', ...failure }
  }
  const start = () => {
    if (newest === undefined) return
    const turn = asked
    const begun = now()
    started = turn
    underWay += 1
    setting.write(newest.content).then(
      () => {
        took = now() - begun
        settle(turn)
      },
      (error: unknown) => settle(turn, { error, isFinal: setting.isFinal(error) }),
    )
  }
  const settle = (turn: number, failed?: { readonly error: unknown; readonly isFinal: boolean }) => {
    underWay -= 1
    if (failed === undefined) {
      durable = Math.max(durable, turn)
      failures = 0
      failure = undefined
    } else if (turn > durable) {
      failures += 1
      failure = failed
    }
    if (underWay === 0) goOn()
    say()
    if (underWay === 0) for (const idler of idlers.splice(0)) idler()
  }
  const goOn = () => {
    if (durable === asked || isPausing || failure?.isFinal === true) return
    void startAfter(
      failure === undefined
        ? Math.max(took, LEAST_REST)
        : Math.min(FIRST_PAUSE * 2 ** (failures - 1), LONGEST_PAUSE),
    )
  }
  const startAfter = async (milliseconds: number) => {
    isPausing = true
    await setting.pause(milliseconds)
    isPausing = false
    if (underWay === 0 && durable !== asked && failure?.isFinal !== true) start()
  }
  return {
    save: content => {
      newest = { content }
      asked += 1
      say()
      if (underWay === 0 && !isPausing && failure === undefined) start()
    },
    flush: async () => {
      const isWaiting = started < asked || (underWay === 0 && durable < asked)
      if (isWaiting && failure?.isFinal !== true) start()
      if (underWay > 0) await new Promise<void>(resolve => idlers.push(resolve))
    },
    retry: () => {
      if (durable === asked || underWay > 0) return
      failure = undefined
      say()
      start()
    },
    state: () => said,
  }
}
