import { type Command, toJson } from '../command.ts'
import { loadLibrary } from '../loadLibrary.ts'

/** Lists the care models and their stages, in the order of the walk. */
export const modelsCommand: Command = {
  name: 'models',
  summary: 'List the care models and their stages.',
  usage: '[--json]',
  examples: ['models', 'models --json'],
  options: {},
  run: async input => {
    const library = await loadLibrary()
    const models = library.models.map(
      ({ id, name, family, inWalk, summary, officialTerm, stages, because }) => ({
        id,
        name,
        family,
        inWalk,
        summary,
        officialTerm,
        stages: stages.map(stage => ({ id: stage.id, name: stage.name })),
        because,
      }),
    )
    if (input.flag('json')) return { output: toJson({ models }), exitCode: 0 }
    const lines = models.flatMap(model => [
      `${model.id}  ${model.name}`,
      ...(model.stages.length > 1
        ? model.stages.map(stage => `  ${model.id}:${stage.id}  ${stage.name}`)
        : []),
    ])
    return { output: lines.join('\n'), exitCode: 0 }
  },
}
