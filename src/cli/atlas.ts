#!/usr/bin/env node
import { importCommand } from './commands/importCommand.ts'
import { layoutCommand } from './commands/layoutCommand.ts'
import { modelsCommand } from './commands/modelsCommand.ts'
import { movesCommand } from './commands/movesCommand.ts'
import { projectCommand } from './commands/projectCommand.ts'
import { schemaCommand } from './commands/schemaCommand.ts'
import { validateCommand } from './commands/validateCommand.ts'
import { runAtlas } from './runAtlas.ts'

const COMMANDS = [
  modelsCommand,
  validateCommand,
  projectCommand,
  movesCommand,
  layoutCommand,
  importCommand,
  schemaCommand,
]

const { output, messages, exitCode } = await runAtlas(process.argv.slice(2), COMMANDS)
if (messages.length > 0) process.stderr.write(`${messages.join('\n')}\n`)
if (output !== '') process.stdout.write(`${output}\n`)
process.exitCode = exitCode
