import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, vi } from 'vitest'

/** A web server that is installed here, and how it is told to run with settings of ours. */
export type Program = {
  readonly name: string
  /** Where the program is; absent where it is not installed. */
  readonly path: string | undefined
  /** The settings as they are, but for what every server has of its own: its port and its folder. */
  readonly toConfig: (folder: string, port: number) => string
  readonly toArguments: (config: string, folder: string) => readonly string[]
  /** What asks the program to check the settings. */
  readonly checking: readonly string[]
}

export type RunningServer = {
  readonly address: string
  /** Throws where the program itself finds fault with the settings. */
  readonly check: () => void
  readonly close: () => Promise<void>
}

/** The first of some paths that is there. */
export function findProgram(...paths: readonly string[]): string | undefined {
  return paths.find(path => existsSync(path))
}

/** Serves some files with a real server until it is closed. Throws where it does not answer in time. */
export async function startServer(
  program: Program,
  files: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), `${program.name}-`))
  // A server that was started as root reads as somebody else.
  chmodSync(folder, 0o755)
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, 'www', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const config = join(folder, 'server.conf')
  writeFileSync(config, program.toConfig(folder, port))
  const options = program.toArguments(config, folder)
  const server: ChildProcess = spawn(program.path ?? '', options)
  await vi.waitFor(async () => expect((await fetch(address)).status).toBe(200), { timeout: 10_000 })
  return {
    address,
    check: () => void execFileSync(program.path ?? '', [...program.checking, ...options], { stdio: 'pipe' }),
    close: async () => {
      const ended = new Promise(resolve => server.once('exit', resolve))
      server.kill()
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
