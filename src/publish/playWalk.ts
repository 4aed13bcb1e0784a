import { listStates } from '../domain/project/findState.ts'
import type { View } from '../domain/vocabulary/view.ts'
import type { Step } from '../draw/paper/step.ts'
import { type Ground, toSteps } from '../draw/paper/toSteps.ts'
import { playStep } from '../story/playStep.ts'
import type { Publication } from './publication.ts'

/** The walk's steps on the area that is published. Throws where the library has no model. */
export function playWalk(
  { economy, library, walk, money, vocabulary }: Publication,
  ground: Ground,
): Promise<readonly Step[]> {
  const [state] = listStates(library.models)
  if (state === undefined) throw new Error('The library has no model.')
  const base: View = {
    scenario: { economy: economy.id, state, in: {}, set: {}, practices: {} },
    lens: 'contracts',
    since: 'today',
    theme: 'light',
    money,
    ...(vocabulary === undefined ? {} : { vocabulary }),
  }
  const stage = { economy, mapOf: (scenario: View['scenario']) => ground.project(scenario).map }
  const told = walk.steps.map((_, index) => playStep(walk, index, base, stage))
  const { title, audience, sources = [] } = walk
  return toSteps(told, { title, audience, economy, library, ownSources: sources }, ground)
}
