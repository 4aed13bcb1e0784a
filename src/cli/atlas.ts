#!/usr/bin/env node
import { COMMANDS } from './commands.ts'
import { runAtlas } from './runAtlas.ts'

const { output, messages, exitCode } = await runAtlas(process.argv.slice(2), COMMANDS)
if (messages.length > 0) process.stderr.write(`${messages.join('\n')}\n`)
if (output !== '') process.stdout.write(`${output}\n`)
process.exitCode = exitCode
