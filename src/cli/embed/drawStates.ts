import { listStates } from '../../domain/project/findState.ts'
import type { About } from '../../draw/paper/about.ts'
import type { Step } from '../../draw/paper/step.ts'
import { toSteps } from '../../draw/paper/toSteps.ts'
import { FIRST_ECONOMY } from '../furtherData.ts'
import { layGround } from '../layGround.ts'
import { loadEconomy } from '../loadEconomy.ts'
import { loadLibrary } from '../loadLibrary.ts'

/** Every state of the first built-in economy in the contracts lens, ready to be drawn and written. */
export async function drawStates(): Promise<{ readonly steps: readonly Step[]; readonly about: About }> {
  const [library, economy] = await Promise.all([loadLibrary(), loadEconomy(FIRST_ECONOMY)])
  const about: About = { title: economy.name, economy, library, ownSources: [] }
  const views = listStates(library.models).map(state => ({
    view: {
      scenario: { economy: economy.id, state, in: {}, set: {}, practices: {} },
      lens: 'contracts' as const,
      since: 'today' as const,
      theme: 'light' as const,
      money: true,
    },
  }))
  return { steps: await toSteps(views, about, await layGround(economy, library)), about }
}
