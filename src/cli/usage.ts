import type { Command } from './command.ts'

/** How the whole command line is used. */
export function describeUsage(commands: readonly Command[]): string {
  const widest = Math.max(...commands.map(command => command.name.length))
  return [
    'Usage: atlas COMMAND …',
    '',
    ...commands.map(command => `  ${command.name.padEnd(widest)}  ${command.summary}`),
    '',
    'ECONOMY is a file, or the id of a built-in economy. A state is MODEL or MODEL:STAGE.',
    'Exit code: 0 when all is well, 1 when the input has problems, 2 for wrong usage.',
    '`atlas COMMAND --help` shows a command’s options and examples.',
  ].join('\n')
}

/** How one command is used. */
export function describeCommand(command: Command): string {
  return [
    command.summary,
    '',
    `Usage: atlas ${command.name} ${command.usage}`,
    '',
    'Examples:',
    ...command.examples.map(example => `  atlas ${example}`),
  ].join('\n')
}
