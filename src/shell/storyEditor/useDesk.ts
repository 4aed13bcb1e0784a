import { useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Reason } from '../../domain/vocabulary/source.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import type { View } from '../../domain/vocabulary/view.ts'
import { captureLook } from '../../story/captureLook.ts'
import * as edits from '../../story/editStory.ts'
import { toOwnAddress } from '../../story/ownAddress.ts'
import { type PlayedStep, playStep } from '../../story/playStep.ts'
import { settleView } from '../../story/settleView.ts'
import { looksOf } from '../../story/stepLook.ts'
import { toSortedText } from '../../story/toSortedText.ts'
import { createMapCache, type MapCache } from '../mapCache.ts'
import { useAtlas, useAtlasStore } from '../useAtlas.ts'
import type { OpenDraft } from './drafts.ts'
import { findChanged } from './findChanged.ts'
import { toAuthorsBase } from './takeInHand.ts'

/**
 * A story in hand: what its parts show, and all that can be done to it. Steps count from 0. What is done is done to
 * the story as it stands, however old the desk is that a part of the screen still shows.
 */
export type Desk = {
  readonly story: Story
  readonly step: number
  readonly cache: MapCache
  /** A step as it plays on this economy. */
  readonly play: (step: number) => PlayedStep
  /** The map shows the step in hand. */
  readonly isOnScreen: boolean
  readonly isFull: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly show: (step: number) => void
  readonly addView: () => void
  readonly replaceView: () => void
  readonly duplicate: () => void
  readonly remove: () => void
  readonly move: (from: number, to: number) => void
  /** Moves the step in hand up or down by one place, where there is one. */
  readonly moveBy: (by: -1 | 1) => void
  readonly write: (field: 'caption' | 'notes', text: string) => void
  readonly setSeconds: (seconds: number | undefined) => void
  /** Cites a passage for the words of the step in hand. */
  readonly addReason: (reason: Reason) => void
  /** Takes one of the citations of the step in hand away, by its place from 0. */
  readonly dropReason: (reason: number) => void
  readonly entitle: (field: 'title' | 'audience', text: string) => void
  readonly endRun: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly present: () => void
  readonly close: () => void
}

/** The desk of an open story. A step that is taken in hand takes the screen. */
export function useDesk({ id, draft }: OpenDraft): Desk {
  const store = useAtlasStore()
  const story = useStore(draft.store, state => state.story)
  const canUndo = useStore(draft.history, state => state.pastStates.length > 0)
  const canRedo = useStore(draft.history, state => state.futureStates.length > 0)
  const economy = useAtlas(state => state.economy)
  const library = useAtlas(state => state.library)
  const view = useAtlas(state => state.view)
  const wanted = useAtlas(state => state.editing?.step ?? 0)
  const cache = useMemo(() => createMapCache(economy, library), [economy, library])
  const ground = useMemo(
    () => ({ economy, mapOf: (scenario: View['scenario']) => cache.project(scenario).map }),
    [economy, cache],
  )
  const address = toOwnAddress(id)
  const step = keepWithin(story, wanted)

  const playIn = useCallback(
    (told: Story, index: number) => {
      const base = toAuthorsBase(store.getState().view, library)
      return playStep(told, index, base, ground)
    },
    [store, library, ground],
  )
  const play = useCallback((index: number) => playIn(story, index), [playIn, story])
  const isOnScreen = useMemo(
    () => isSamePicture(play(step).view, settleView(view, library.models)),
    [play, step, view, library],
  )

  const deeds = useMemo(() => {
    const { editStep, present } = store.getState()
    const current = () => draft.store.getState().story
    const inHand = () => keepWithin(current(), store.getState().editing?.step ?? 0)
    const take = (index: number) => editStep({ story: address, step: index })
    const show = (index: number) => editStep({ story: address, step: index }, playIn(current(), index).view)
    const capture = (before: number) =>
      captureLook(settleView(store.getState().view, library.models), ground, looksOf(current())[before])
    const runOf = (field: string) => `${field} ${current().steps[inHand()]?.id}`
    const move = (from: number, to: number) => {
      draft.edit(edits.moveStep(current(), from, to))
      show(to)
    }
    const goBack = (how: 'undo' | 'redo') => () => {
      const before = current()
      const at = inHand()
      draft[how]()
      if (current() !== before) show(findChanged(before, current(), at))
    }
    return {
      show,
      addView: () => {
        const at = inHand() + 1
        draft.edit(edits.insertStep(current(), at, capture(at - 1)))
        take(at)
      },
      replaceView: () => draft.edit(edits.replaceLook(current(), inHand(), capture(inHand() - 1))),
      duplicate: () => {
        const at = inHand()
        draft.edit(edits.duplicateStep(current(), at))
        take(at + 1)
      },
      remove: () => {
        draft.edit(edits.removeStep(current(), inHand()))
        show(inHand())
      },
      move,
      moveBy: (by: -1 | 1) => {
        const to = inHand() + by
        if (to >= 0 && to < current().steps.length) move(inHand(), to)
      },
      write: (field: 'caption' | 'notes', text: string) =>
        draft.edit(edits.writeWords(current(), inHand(), field, text), runOf(field)),
      setSeconds: (seconds: number | undefined) =>
        draft.edit(edits.setSeconds(current(), inHand(), seconds), runOf('seconds')),
      addReason: (reason: Reason) => draft.edit(edits.addReason(current(), inHand(), reason)),
      dropReason: (reason: number) => draft.edit(edits.dropReason(current(), inHand(), reason)),
      entitle: (field: 'title' | 'audience', text: string) =>
        draft.edit(edits.entitle(current(), field, text), field),
      endRun: draft.endRun,
      undo: goBack('undo'),
      redo: goBack('redo'),
      present: () => present({ story: address, step: inHand() }),
      close: () => editStep(undefined),
    }
  }, [store, draft, address, playIn, ground, library])

  return useMemo(
    () => ({
      story,
      step,
      cache,
      play,
      isOnScreen,
      isFull: story.steps.length >= edits.MOST_STEPS,
      canUndo,
      canRedo,
      ...deeds,
    }),
    [story, step, cache, play, isOnScreen, canUndo, canRedo, deeds],
  )
}

function keepWithin(story: Story, step: number): number {
  return Math.max(0, Math.min(story.steps.length - 1, step))
}

/** The theme is the reader's, not the story's. */
function isSamePicture({ theme: _, ...a }: View, { theme: __, ...b }: View): boolean {
  return toSortedText(a) === toSortedText(b)
}
