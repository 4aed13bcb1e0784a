import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Work } from '../../domain/vocabulary/work.ts'
import { toScenarioFile } from '../scenario/toScenarioFile.ts'
import { economyText } from './economyText.ts'
import type { WorkFile } from './workFileSchema.ts'
import { WORK_VERSION } from './workVersion.ts'

/** The JSON text of work, which `parseWork` reads back to the letter. The facts are the end of it. */
export function formatWork({ economy, scenarios, answers, view, leftOut }: Work): string {
  const head: Omit<WorkFile, 'economy'> = {
    schemaVersion: WORK_VERSION,
    view,
    scenarios: scenarios.map(({ name, scenario, ...said }) => ({
      name,
      scenario: toScenarioFile(scenario),
      ...said,
    })),
    answers,
    leftOut: [...leftOut],
  }
  const fields = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`)
  return `{\n${fields.join(',\n')}${endWith(economy)}`
}

/** Whether a text that `formatWork` wrote is of this very economy. */
export function isWorkOn(text: string, economy: Economy): boolean {
  return text.endsWith(endWith(economy))
}

const endWith = (economy: Economy) => `,\n  "economy": ${economyText(economy)}}\n`
