import { listStates } from '../domain/project/findState.ts'
import { formatState, type State } from '../domain/vocabulary/scenario.ts'
import { LENSES, type Lens, type View } from '../domain/vocabulary/view.ts'
import type { About } from '../draw/paper/about.ts'
import type { Step } from '../draw/paper/step.ts'
import { type Ground, toSteps } from '../draw/paper/toSteps.ts'
import type { Publication } from './publication.ts'

/** A state with its picture in each lens: what a page is made of. */
export type PublishedState = {
  readonly state: State
  /** The name of its files: `network-led-mcp-early`. */
  readonly slug: string
  readonly name: string
  /** One for each lens; their words are the same. */
  readonly steps: readonly LensStep[]
  /** The first of them: what words and tables are taken from. */
  readonly step: Step
}

export type LensStep = { readonly lens: Lens; readonly step: Step }

export const LENS_WORDS: Readonly<Record<Lens, string>> = {
  contracts: 'Contracts',
  budgets: 'Budgets',
  leadership: 'Leadership',
}

/** All states of the models in the order of the walk, drawn in every lens and compared with today. */
export async function publishStates(
  { economy, library, money, vocabulary }: Publication,
  ground: Ground,
): Promise<readonly PublishedState[]> {
  const about: About = { title: economy.name, economy, library, ownSources: [] }
  const published: PublishedState[] = []
  for (const state of listStates(library.models)) {
    const scenario = { economy: economy.id, state, in: {}, set: {}, practices: {} }
    const words = vocabulary === undefined ? {} : { vocabulary }
    const views = LENSES.map(
      (lens): View => ({ scenario, lens, since: 'today', theme: 'light', money, ...words }),
    )
    const steps = await toSteps(
      views.map(view => ({ view })),
      about,
      ground,
    )
    const [step] = steps
    if (step === undefined) continue
    const lensSteps = steps.map(one => ({ lens: one.view.lens, step: one }))
    published.push({ state, slug: slugOf(state), name: step.stateName, steps: lensSteps, step })
  }
  return published
}

export function slugOf(state: State): string {
  return formatState(state).replace(':', '-')
}

/** The file of a state's picture, without its ending. */
export function pictureOf(slug: string, lens: Lens): string {
  return `pictures/${slug}-${lens}`
}
