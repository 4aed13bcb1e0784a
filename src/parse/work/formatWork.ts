import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { NamedScenario, Work } from '../../domain/vocabulary/work.ts'
import { toScenarioFile } from '../scenario/toScenarioFile.ts'
import { economyText } from './economyText.ts'
import type { WorkFile } from './workFileSchema.ts'
import { WORK_VERSION } from './workVersion.ts'

/** The JSON text of work, which `parseWork` reads back to the letter. The facts are the end of it. */
export function formatWork({ economy, scenarios, setAside, answers, view, leftOut }: Work): string {
  const head: Omit<WorkFile, 'economy' | 'scenarios'> = {
    schemaVersion: WORK_VERSION,
    view,
    answers,
    leftOut: [...leftOut],
  }
  const texts = [...scenarios.map(formatKept), ...setAside]
  const fields = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`)
  fields.splice(2, 0, `  "scenarios": [${texts.join(',')}]`)
  return `{\n${fields.join(',\n')}${endWith(economy)}`
}

function formatKept({ name, scenario, ...said }: NamedScenario): string {
  const kept: WorkFile['scenarios'][number] = { name, scenario: toScenarioFile(scenario), ...said }
  return JSON.stringify(kept)
}

/** Whether a text that `formatWork` wrote is of this very economy. */
export function isWorkOn(text: string, economy: Economy): boolean {
  return text.endsWith(endWith(economy))
}

const endWith = (economy: Economy) => `,\n  "economy": ${economyText(economy)}}\n`
