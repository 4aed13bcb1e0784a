import { tellMoves } from '../../domain/moves/tellMoves.ts'
import { projectScenario } from '../../domain/project/projectScenario.ts'
import { termsOf } from '../../domain/words/termsOf.ts'
import { type Command, toJson } from '../command.ts'
import { loadLibraryWith } from '../loadLibraryWith.ts'
import { readVocabulary, VOCABULARY_OPTION, VOCABULARY_USAGE } from '../readVocabulary.ts'
import { CHOICE_OPTIONS, CHOICE_USAGE, readComparison, readEconomy } from '../scenarioOptions.ts'

/** Compares two states of an economy and tells what moves. */
export const movesCommand: Command = {
  name: 'moves',
  summary: 'Compare two states of an economy, and tell what moves.',
  usage: `ECONOMY [--from MODEL[:STAGE]] (--to MODEL[:STAGE] | --scenario FILE) ${CHOICE_USAGE} ${VOCABULARY_USAGE} [--json]`,
  examples: [
    'moves marlshire --to ccpo',
    'moves marlshire --from network-led-mcp:early --to network-led-mcp:mature --json',
    'moves my-area.json --scenario my-plan.yaml --json',
  ],
  options: { from: { type: 'string' }, to: { type: 'string' }, ...CHOICE_OPTIONS, ...VOCABULARY_OPTION },
  run: async input => {
    const [library, economy] = await Promise.all([loadLibraryWith(input), readEconomy(input)])
    const { from, to } = await readComparison(input, economy, library)
    const before = projectScenario(economy, library, from)
    const after = projectScenario(economy, library, to)
    const terms = termsOf(library, readVocabulary(input))
    const { localities } = economy
    const told = tellMoves(before, after, { services: library.services, localities, terms })
    if (!input.flag('json')) {
      return {
        output: [...told.sentences.map(sentence => sentence.text), terms.stamp ?? ''].join('\n').trimEnd(),
        exitCode: 0,
      }
    }
    const indicators = { from: before.map.indicators, to: after.map.indicators }
    return { output: toJson({ ...told, indicators }), exitCode: 0 }
  },
}
