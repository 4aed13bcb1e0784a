import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Work } from '../../domain/vocabulary/work.ts'
import { formatEconomy } from '../economy/formatEconomy.ts'
import { toScenarioFile } from '../scenario/toScenarioFile.ts'
import type { WorkFile } from './workFileSchema.ts'
import { WORK_VERSION } from './workVersion.ts'

// Choices are saved far more often than facts change, and the facts are nearly all of the text.
const economyTexts = new WeakMap<Economy, string>()

/** The JSON text of work, which `parseWork` reads back to the letter. */
export function formatWork({ economy, scenarios, view, leftOut }: Work): string {
  const head: Omit<WorkFile, 'economy'> = {
    schemaVersion: WORK_VERSION,
    view,
    scenarios: scenarios.map(({ name, scenario }) => ({ name, scenario: toScenarioFile(scenario) })),
    leftOut: [...leftOut],
  }
  const fields = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`)
  return `{\n${fields.join(',\n')},\n  "economy": ${formatOnce(economy)}}\n`
}

function formatOnce(economy: Economy): string {
  const known = economyTexts.get(economy)
  if (known !== undefined) return known
  const text = formatEconomy(economy)
  economyTexts.set(economy, text)
  return text
}
