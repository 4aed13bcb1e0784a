import { parseArgs } from 'node:util'
import { type Command, type CommandInput, type CommandOptions, WrongUsage } from './command.ts'

/** Reads a command's arguments. Throws `WrongUsage` for an option that it does not have. */
export function readInput(command: Command, args: readonly string[]): CommandInput {
  const { values, positionals } = parse(command.options, args)
  const texts = (name: string) => [values[name] ?? []].flat().filter(value => typeof value === 'string')
  return {
    positionals,
    option: name => texts(name).at(-1),
    options: texts,
    flag: name => values[name] === true,
  }
}

type OptionValue = string | boolean | (string | boolean)[] | undefined
type Parsed = {
  readonly values: Readonly<Record<string, OptionValue>>
  readonly positionals: readonly string[]
}

function parse(known: CommandOptions, args: readonly string[]): Parsed {
  const options: CommandOptions = {
    ...known,
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error))
  }
}
