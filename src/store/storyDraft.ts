import { type TemporalState, temporal } from 'zundo'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Story } from '../domain/vocabulary/story.ts'
import { toSortedText } from '../story/toSortedText.ts'

type Draft = { readonly story: Story }

/**
 * A story that is being written, with every edit to be undone and done again; memory is the only limit. Edits that
 * name the same `run` one after the other (typing into one field) are one edit, until something else is edited,
 * undone, or `endRun` is called. An edit that changes nothing is none.
 */
export type StoryDraft = {
  readonly store: StoreApi<Draft>
  readonly history: StoreApi<Pick<TemporalState<Draft>, 'pastStates' | 'futureStates'>>
  readonly edit: (story: Story, run?: string) => void
  readonly endRun: () => void
  readonly undo: () => void
  readonly redo: () => void
}

export function createStoryDraft(story: Story): StoryDraft {
  const store = createStore<Draft>()(
    temporal((): Draft => ({ story }), { equality: (before, after) => before.story === after.story }),
  )
  const { temporal: history } = store
  let running: string | undefined

  const endRun = () => {
    running = undefined
  }
  const edit = (edited: Story, run?: string) => {
    if (isSameStory(edited, store.getState().story)) return
    if (run === undefined || run !== running) {
      store.setState({ story: edited })
      running = run
      return
    }
    const { pastStates, pause, resume } = history.getState()
    if (isSameStory(edited, pastStates.at(-1)?.story)) {
      // Typed and taken back in the field itself: nothing is left to undo.
      history.getState().undo()
      history.setState({ futureStates: [] })
      endRun()
      return
    }
    pause()
    store.setState({ story: edited })
    resume()
  }
  const go = (how: 'undo' | 'redo') => () => {
    endRun()
    history.getState()[how]()
  }
  return { store, history, edit, endRun, undo: go('undo'), redo: go('redo') }
}

function isSameStory(a: Story, b: Story | undefined): boolean {
  return a === b || toSortedText(a) === toSortedText(b)
}
