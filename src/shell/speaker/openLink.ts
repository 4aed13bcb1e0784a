import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Message, readMessage, wrapMessage } from '../../parse/presentation/readMessage.ts'
import type { Heard } from './heard.ts'

/** How one side behaves: pure functions from what it knows and hears to what it knows then and says. */
export type Manners<State> = {
  readonly hear: (state: State, message: Message) => Heard<State>
  /** Every second. */
  readonly beat: (state: State) => Heard<State>
  /** As the window closes. */
  readonly leave: (state: State) => readonly Message[]
}

/** One window's end of the channel. */
export type Link<State> = {
  readonly state: Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'>
  /** Something done in this window; what it has to say goes out. */
  readonly act: (how: (state: State) => Heard<State>) => void
  /** To the channel of another presentation. */
  readonly moveTo: (id: string) => void
  readonly close: () => void
}

const SECOND = 1000

/**
 * Opens a window's end of the channel of one presentation. The name of the channel is the presentation's own number,
 * so that no other presentation in the browser hears it; what comes over it is held against its schema before
 * anybody looks at it. Needs no server, and works offline.
 */
export function openLink<State>(id: string, start: State, manners: Manners<State>): Link<State> {
  let channel = openChannel(id)
  let isClosed = false
  const state = createStore<State>()(() => start)
  const say = (messages: readonly Message[]) => {
    for (const message of messages) channel.postMessage(wrapMessage(message))
  }
  const act = (how: (before: State) => Heard<State>) => {
    const before = state.getState()
    const { state: after, replies } = how(before)
    if (after !== before) state.setState(after, true)
    say(replies)
  }
  const listen = () => {
    channel.onmessage = (event: MessageEvent<unknown>) => {
      const message = readMessage(event.data)
      if (message !== undefined) act(before => manners.hear(before, message))
    }
  }
  listen()
  const timer = setInterval(() => act(manners.beat), SECOND)
  const sayBye = () => say(manners.leave(state.getState()))
  // Node, where the tests run, has channels but no windows.
  globalThis.addEventListener?.('pagehide', sayBye)
  return {
    state,
    act,
    moveTo: other => {
      channel.close()
      channel = openChannel(other)
      listen()
    },
    close: () => {
      if (isClosed) return
      isClosed = true
      sayBye()
      clearInterval(timer)
      globalThis.removeEventListener?.('pagehide', sayBye)
      channel.close()
    },
  }
}

function openChannel(id: string): BroadcastChannel {
  return new BroadcastChannel(`atlas presentation ${id}`)
}
