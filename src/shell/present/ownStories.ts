import { createStore } from 'zustand/vanilla'
import type { Library } from '../../domain/vocabulary/library.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import { type KeptEntry, openKeeper } from '../../keep/keeper.ts'

/** A story that the reader wrote or opened, as this browser keeps it. */
export type OwnStory = {
  /** As its file has it; addresses write it with `toOwnAddress`. */
  readonly id: string
  readonly title: string
  /** Absent where its text cannot be read as a story at all. */
  readonly story: Story | undefined
  /** What of its text could not be used. */
  readonly problems: readonly Problem[]
  /** Its file as it was read; absent for what has been written since. */
  readonly text: string | undefined
}

type OwnStories = {
  /** The one changed last first. */
  readonly list: readonly OwnStory[]
  /** Why nothing could be read from this browser. */
  readonly failure: string | undefined
  /** What was found, restored or lost in the browser's storage, in sentences. */
  readonly news: readonly string[]
}

/** All stories of the reader's own; what is being written counts as it stands on screen. */
export const ownStories = createStore<OwnStories>(() => ({
  list: [],
  failure: undefined,
  news: [],
}))

/** Those that are newer here than in the browser's storage: reading again passes them by. */
const inHand = new Set<string>()
let reading: Promise<void> | undefined
let isHearing = false

/** Reads what is kept, once; never rejects. */
export function readOwnStories(library: Library): Promise<void> {
  reading ??= refreshOwnStories(library)
  return reading
}

/** Reads again what is kept: another tab may have written. Never rejects. */
export async function refreshOwnStories(library: Library): Promise<void> {
  try {
    const keeper = await openKeeper()
    if (!isHearing) keeper.hear(said => ownStories.setState(({ news }) => ({ news: [...news, said] })))
    isHearing = true
    const entries = await keeper.list('story')
    const read = await Promise.all(
      entries.map(async entry => {
        if (inHand.has(entry.id)) return undefined
        const kept = await keeper.read('story', entry.id)
        return kept === undefined ? undefined : readKeptStory(kept, kept.text, library)
      }),
    )
    ownStories.setState(({ list }) => ({
      list: [
        ...list.filter(({ id }) => inHand.has(id)),
        ...read.filter(one => one !== undefined).filter(({ id }) => !inHand.has(id)),
      ],
      failure: undefined,
    }))
  } catch (error) {
    ownStories.setState({ failure: error instanceof Error ? error.message : 'The browser gave no reason.' })
  }
}

/** A kept text as a story, as far as it can be read. */
export async function readKeptStory(
  { id, title }: Pick<KeptEntry, 'id' | 'title'>,
  text: string,
  library: Library,
): Promise<OwnStory> {
  const { parseStory } = await import('../../parse/story/parseStory.ts')
  const { value, problems } = parseStory(text, `${id}.yaml`, library)
  return { id, title, text, problems, story: value === undefined ? undefined : { ...value, id } }
}

/** Takes note of a story as it stands on screen. */
export function putOwnStory(story: Story): void {
  inHand.add(story.id)
  const { id, title } = story
  ownStories.setState(({ list }) => ({
    list: [{ id, title, story, text: undefined, problems: [] }, ...list.filter(one => one.id !== id)],
  }))
}

/** From here on what the browser keeps of a story counts, whoever wrote it. */
export function layOwnStoryAside(id: string): void {
  inHand.delete(id)
}

/** Lets a story go. */
export function dropOwnStory(id: string): void {
  inHand.delete(id)
  ownStories.setState(({ list }) => ({ list: list.filter(one => one.id !== id) }))
}
