import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Library } from '../../domain/vocabulary/library.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import { type Autosave, createAutosave, type SaveState } from '../../keep/createAutosave.ts'
import { type Claim, type KeptDocument, openKeeper } from '../../keep/keeper.ts'
import { isFinal } from '../../keep/keepFailure.ts'
import { formatStory } from '../../parse/story/formatStory.ts'
import { createStoryDraft, type StoryDraft } from '../../store/storyDraft.ts'
import { layOwnStoryAside, putOwnStory, readKeptStory } from '../present/ownStories.ts'

/** Whether this tab writes a story; of several tabs one does, the others read it. */
type Holding = { readonly kind: 'asking' | 'ours' | 'elsewhere' }

/** A story that was taken in hand since the page was opened, with all of its edits, and how far it is saved. */
export type OpenDraft = {
  readonly id: string
  readonly draft: StoryDraft
  readonly saving: StoreApi<SaveState>
  readonly holding: StoreApi<Holding>
  /** Tries at once to save what is not. */
  readonly retry: () => void
  /** The other tab saves and lets go; what it wrote stands here then, as an edit that can be undone. */
  readonly takeOver: () => Promise<void>
}

type Inner = OpenDraft & {
  readonly autosave: Autosave<Story>
  readonly claim: () => Promise<Claim>
  readonly release: () => void
}

const open = new Map<string, Inner>()

/** The draft of a story, with the edits that were made since the page was opened. What follows is saved at once. */
export function openDraft(story: Story, library: Library): OpenDraft {
  const opened = open.get(story.id) ?? createDraft(story, library)
  open.set(story.id, opened)
  // Where nothing can be kept, saving says so.
  opened.claim().catch(() => undefined)
  return opened
}

/** Opens a story that is new to this browser, and saves it. */
export function startDraft(story: Story, library: Library): OpenDraft {
  const opened = openDraft(story, library)
  putOwnStory(story)
  open.get(story.id)?.autosave.save(story)
  return opened
}

/** Another tab may write the story from here on; its edits stay, to be undone when it is taken in hand again. */
export async function layAside(id: string): Promise<void> {
  const opened = open.get(id)
  if (opened === undefined) return
  await opened.autosave.flush()
  if (opened.saving.getState().kind === 'saved') layOwnStoryAside(id)
  opened.release()
}

/** Forgets a story's draft: it has been deleted. */
export async function forgetDraft(id: string): Promise<void> {
  await open.get(id)?.autosave.flush()
  open.get(id)?.release()
  open.delete(id)
}

function createDraft(story: Story, library: Library): Inner {
  const { id } = story
  const draft = createStoryDraft(story)
  const saving = createStore<SaveState>(() => ({ kind: 'saved' }))
  const holding = createStore<Holding>(() => ({ kind: 'asking' }))
  let claimed: Claim | undefined
  let claiming: Promise<Claim> | undefined

  const hold = (claim: Claim) => holding.setState({ kind: claim.isOwner() ? 'ours' : 'elsewhere' })
  const adopt = async (document: KeptDocument | undefined) => {
    if (document === undefined) return
    const { story: kept } = await readKeptStory(document, document.text, library)
    if (kept !== undefined) draft.edit(kept)
  }
  const ask = async () => {
    const keeper = await openKeeper()
    const claim = await keeper.claim('story', id, {
      flush: () => autosave.flush(),
      onLost: () => holding.setState({ kind: 'elsewhere' }),
    })
    // Whatever another tab wrote while this one did not hold the story.
    if (saving.getState().kind === 'saved') await adopt(claim.document())
    claimed = claim
    hold(claim)
    return claim
  }
  const claim = () => {
    claiming ??= ask().catch(error => {
      claiming = undefined
      throw error
    })
    return claiming
  }
  const autosave = createAutosave<Story>({
    // In the very task where it can be: a page that is being closed has no other.
    write: async told => (claimed ?? (await claim())).write(told.title, formatStory(told)),
    pause: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
    isFinal,
    onState: state => saving.setState(state, true),
  })
  draft.store.subscribe(state => {
    putOwnStory(state.story)
    autosave.save(state.story)
  })
  return {
    id,
    draft,
    saving,
    holding,
    autosave,
    claim,
    retry: autosave.retry,
    takeOver: async () => {
      const ours = await claim()
      await adopt(await ours.takeOver())
      hold(ours)
      autosave.retry()
    },
    release: () => {
      claimed?.release()
      claimed = undefined
      claiming = undefined
      holding.setState({ kind: 'asking' })
    },
  }
}

/** A page that is being left starts the last write in that very task, and asks first where that cannot help. */
addEventListener('pagehide', () => {
  for (const { autosave } of open.values()) void autosave.flush()
})
addEventListener('beforeunload', event => {
  if ([...open.values()].some(({ saving }) => saving.getState().kind === 'not-saved')) event.preventDefault()
})
