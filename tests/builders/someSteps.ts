import { layGround } from '../../src/cli/layGround.ts'
import { loadEconomy } from '../../src/cli/loadEconomy.ts'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { loadStory } from '../../src/cli/loadStory.ts'
import type { View } from '../../src/domain/vocabulary/view.ts'
import type { About } from '../../src/draw/paper/about.ts'
import type { Step } from '../../src/draw/paper/step.ts'
import { toSteps } from '../../src/draw/paper/toSteps.ts'
import { playStep } from '../../src/story/playStep.ts'
import { aState } from './aScenario.ts'

/** A built-in story played on Marlshire, ready for export. */
export async function someSteps(
  id: string,
  money = true,
): Promise<{ readonly steps: readonly Step[]; readonly about: About }> {
  const library = await loadLibrary()
  const economy = await loadEconomy('marlshire')
  const story = await loadStory(id, library)
  const ground = await layGround(economy, library)
  const base: View = {
    scenario: { economy: economy.id, state: aState('today'), in: {}, set: {}, practices: {} },
    ...({ lens: 'contracts', since: 'today', theme: 'light' } as const),
    money,
  }
  const stage = { economy, mapOf: (scenario: View['scenario']) => ground.project(scenario).map }
  const told = story.steps.map((_, index) => playStep(story, index, base, stage))
  const { title, audience, sources = [] } = story
  const about: About = { title, audience, economy, library, ownSources: sources }
  return { steps: await toSteps(told, about, ground), about }
}
