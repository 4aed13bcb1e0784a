import { findState, listStates, listWalk } from '../domain/project/findState.ts'
import { formatState, type State } from '../domain/vocabulary/scenario.ts'
import type { Story } from '../domain/vocabulary/story.ts'
import type { View } from '../domain/vocabulary/view.ts'
import { describeNames } from '../kit/suggestName.ts'
import { type Known, readPlace, readView } from '../store/viewAddress.ts'

/** What an embed's address asks for. */
export type EmbedAddress = {
  readonly view: View
  /** What Next walks: at least one state. */
  readonly steps: readonly State[]
  /** False: the map alone, with what it is and is not. */
  readonly hasControls: boolean
  /** False: single letters are the page's and the reader's own tools' (WCAG 2.1.4). */
  readonly hasLetters: boolean
  /** The story that Next walks instead of the steps, and where in it to begin, from 0. */
  readonly told?: { readonly story: Story; readonly place: number }
  /** The one origin that may speak to the embed and hear from it, where the embedder names it; empty: none may. */
  readonly host?: string
  /** A sentence for everything in the address that had to be put right. */
  readonly notices: readonly string[]
}

/**
 * Reads `?economy=…&model=…&lens=…`, as every address of the atlas, with `story=ID&step=N`, and the embed's own
 * `steps=STATE,STATE…`, `controls=0|1`, `keys=0|1` and `host=ORIGIN`. A map that is asked for without a model begins at
 * the first step.
 */
export function readEmbedAddress(search: string, known: Known, stories: readonly Story[] = []): EmbedAddress {
  const query = new URLSearchParams(search)
  const { view, notices } = readView(search, known)
  const steps = readSteps(query.get('steps'), known)
  const host = readOrigin(query.get('host'))
  const { told, notices: ofStory } = readStory(search, stories)
  const [first] = steps.states
  const begins = query.has('model') || first === undefined ? view.scenario.state : first
  return {
    view: { ...view, scenario: { ...view.scenario, state: begins } },
    steps: first === undefined ? listWalk(known.models, begins) : steps.states,
    hasControls: query.get('controls') !== '0',
    hasLetters: query.get('keys') !== '0',
    ...(told === undefined ? {} : { told }),
    ...(host === undefined ? {} : { host }),
    notices: [...notices, ...steps.notices, ...ofStory],
  }
}

function readStory(
  search: string,
  stories: readonly Story[],
): Pick<EmbedAddress, 'told'> & { readonly notices: readonly string[] } {
  const wanted = readPlace(search)
  if (wanted === undefined) return { notices: [] }
  const story = stories.find(({ id }) => id === wanted.story)
  if (story === undefined) {
    const names = stories.map(({ id }) => id)
    const near = names.length === 0 ? '' : ` ${describeNames(wanted.story, names)}`
    return { notices: [`The link tells the story “${wanted.story}”, which this page does not have.${near}`] }
  }
  const last = story.steps.length - 1
  return {
    told: { story, place: Math.min(wanted.step, last) },
    notices:
      wanted.step > last
        ? [`The link asked for step ${wanted.step + 1}; the story has ${last + 1}, and this is the last.`]
        : [],
  }
}

function readSteps(text: string | null, { models }: Known) {
  const states: State[] = []
  const notices: string[] = []
  for (const name of (text ?? '').split(',').filter(one => one !== '')) {
    const state = findState(models, name)
    if (state !== undefined) states.push(state)
    else {
      const names = listStates(models).map(formatState)
      notices.push(`The link walks to “${name}”, which is not a state. ${describeNames(name, names)}`)
    }
  }
  return { states, notices }
}

/** The origin of an address: `https://intranet.example`. Whoever names one that cannot be read lets nobody in. */
function readOrigin(text: string | null): string | undefined {
  if (text === null) return undefined
  if (!URL.canParse(text)) return ''
  const { origin } = new URL(text)
  return origin === 'null' ? '' : origin
}
