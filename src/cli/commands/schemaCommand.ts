import { SCHEMA_KINDS, toJsonSchema } from '../../parse/schema/toJsonSchema.ts'
import { type Command, toJson, WrongUsage } from '../command.ts'

/** Prints the JSON Schema of a kind of file. */
export const schemaCommand: Command = {
  name: 'schema',
  summary: 'Print the JSON Schema of economies, models, scenarios or stories, for an editor to check with.',
  usage: SCHEMA_KINDS.join('|'),
  examples: ['schema economy > economy.schema.json'],
  options: {},
  run: async input => {
    const kind = SCHEMA_KINDS.find(known => known === input.positionals[0])
    if (kind === undefined || input.positionals.length > 1) {
      throw new WrongUsage(`Name one kind of file: ${SCHEMA_KINDS.join(', ')}.`)
    }
    return { output: toJson(toJsonSchema(kind)), exitCode: 0 }
  },
}
