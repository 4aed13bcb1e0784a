import { projectScenario } from '../../domain/project/projectScenario.ts'
import { formatPence } from '../../domain/words/formatPence.ts'
import { type Command, toJson } from '../command.ts'
import { loadLibraryWith } from '../loadLibraryWith.ts'
import { readEconomy, readScenario, SCENARIO_OPTIONS, SCENARIO_USAGE } from '../scenarioOptions.ts'

/** Applies a model to an economy and prints the care map. */
export const projectCommand: Command = {
  name: 'project',
  summary: 'Apply a care model to an economy and print the care map.',
  usage: `ECONOMY ${SCENARIO_USAGE} [--json]`,
  examples: [
    'project marlshire --model today --json',
    'project marlshire --model network-led-mcp --stage mature --set network-led-mcp.subsumed=true --json',
    'project my-area.json --model today --in north=ccpo --json',
  ],
  options: SCENARIO_OPTIONS,
  run: async input => {
    const [library, economy] = await Promise.all([loadLibraryWith(input), readEconomy(input)])
    const { map } = projectScenario(economy, library, await readScenario(input, economy, library))
    if (input.flag('json')) return { output: toJson(map), exitCode: 0 }
    const names = new Map(map.organisations.map(body => [body.id, body.shortName ?? body.name]))
    const lines = map.contracts.map(contract => {
      const pence = contract.pence === null ? 'not known' : formatPence(contract.pence)
      const [payer, holder] = [names.get(contract.payer), names.get(contract.holder)]
      return `${payer} → ${holder}: ${contract.form}, ${pence} (${contract.certainty})`
    })
    const lacks = map.parts.flatMap(part => part.lacks.map(lack => `Note: ${lack.text}`))
    return { output: [...lacks, ...lines].join('\n'), exitCode: 0 }
  },
}
