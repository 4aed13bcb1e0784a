import type { AtlasStore } from '../../store/atlasStore.ts'
import type { PresentationValues } from '../../story/together/presentation.ts'
import { beginStep } from '../../story/together/timing.ts'
import { drawNonce } from './drawNonce.ts'
import { type Link, openLink } from './openLink.ts'
import { show, showingOf } from './showing.ts'
import {
  beatAsSpeaker,
  hearAsSpeaker,
  type SpeakerSide,
  startSpeakerSide,
  writeAsSpeaker,
} from './speakerSide.ts'

/** The speaker's window as a follower of the presentation that its address names. */
export type Follower = {
  readonly state: Link<SpeakerSide>['state']
  readonly write: (values: Partial<PresentationValues>) => void
  /** Keeps a store and the presentation in step, whichever moves; returns how to stop. */
  readonly follow: (store: AtlasStore, story: string, ground: string) => () => void
}

/** Opens the channel and says hello at once: the audience's window waits two seconds for it. */
export function openFollower(id: string): Follower {
  const link = openLink<SpeakerSide>(id, startSpeakerSide(drawNonce()), {
    hear: hearAsSpeaker,
    beat: beatAsSpeaker,
    leave: ({ session }) => (session === undefined ? [] : [{ verb: 'bye', session, from: 'speaker' }]),
  })
  const { state, act } = link
  act(beatAsSpeaker)
  const write = (values: Partial<PresentationValues>) => act(side => writeAsSpeaker(side, values, Date.now()))

  const follow = (store: AtlasStore, story: string, ground: string) => {
    const take = () => {
      const showing = state.getState().presentation?.showing.value
      if (showing?.ground === ground) show(store, story, showing)
    }
    const tell = () => {
      const before = state.getState().presentation
      if (before?.showing.value.ground !== ground) return
      const showing = showingOf(store, ground)
      const isStep = showing.step !== before.showing.value.step
      write({ showing, ...(isStep ? { timing: beginStep(before.timing.value, Date.now()) } : {}) })
    }
    take()
    const stops = [
      store.subscribe(tell),
      state.subscribe((now, before) => {
        if (now.presentation?.showing !== before.presentation?.showing) take()
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }
  return { state, write, follow }
}
