import { type Command, type CommandOutput, toJson, WrongUsage } from './command.ts'
import { formatProblem, InputProblems } from './inputProblems.ts'
import { readInput } from './readInput.ts'
import { describeCommand, describeUsage } from './usage.ts'

/** What the command line answers: what goes to standard output, what to standard error, and the exit code. */
export type Answer = {
  readonly output: string
  readonly messages: readonly string[]
  readonly exitCode: number
}

/** Runs one command line. Problems of the input answer with 1, wrong usage with 2; only our own errors are thrown. */
export async function runAtlas(args: readonly string[], commands: readonly Command[]): Promise<Answer> {
  const [name, ...rest] = args
  if (name === undefined) return { output: '', messages: [describeUsage(commands)], exitCode: 2 }
  if (name === '--help' || name === '-h' || name === 'help') {
    return { output: describeUsage(commands), messages: [], exitCode: 0 }
  }
  const command = commands.find(known => known.name === name)
  if (command === undefined) {
    return { output: '', messages: [`There is no command “${name}”.`, describeUsage(commands)], exitCode: 2 }
  }
  try {
    const input = readInput(command, rest)
    if (input.flag('help')) return { output: describeCommand(command), messages: [], exitCode: 0 }
    const answer: CommandOutput = await command.run(input)
    return { output: answer.output, messages: answer.messages ?? [], exitCode: answer.exitCode }
  } catch (error) {
    if (error instanceof WrongUsage) {
      return { output: '', messages: [error.message, '', describeCommand(command)], exitCode: 2 }
    }
    if (!(error instanceof InputProblems)) throw error
    const json = rest.includes('--json') ? toJson({ problems: error.problems }) : ''
    return { output: json, messages: error.problems.map(formatProblem), exitCode: 1 }
  }
}
