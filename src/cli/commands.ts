import type { Command } from './command.ts'
import { checkCommand } from './commands/checkCommand.ts'
import { importCommand } from './commands/importCommand.ts'
import { layoutCommand } from './commands/layoutCommand.ts'
import { modelsCommand } from './commands/modelsCommand.ts'
import { movesCommand } from './commands/movesCommand.ts'
import { packCommand } from './commands/packCommand.ts'
import { practiceCommand } from './commands/practiceCommand.ts'
import { projectCommand } from './commands/projectCommand.ts'
import { publishCommand } from './commands/publishCommand.ts'
import { renderCommand } from './commands/renderCommand.ts'
import { schemaCommand } from './commands/schemaCommand.ts'
import { validateCommand } from './commands/validateCommand.ts'

/** The commands of the command line, in the order in which its help lists them. */
export const COMMANDS: readonly Command[] = [
  modelsCommand,
  validateCommand,
  projectCommand,
  movesCommand,
  practiceCommand,
  checkCommand,
  layoutCommand,
  renderCommand,
  publishCommand,
  importCommand,
  packCommand,
  schemaCommand,
]
