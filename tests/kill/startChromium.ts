import { type ChildProcess, spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { findChromium } from '../../src/cli/findChromium.mjs'

export type Running = {
  readonly context: BrowserContext
  /** Ends every process of the browser at once, as a power cut does for all but the disk. */
  readonly kill: () => Promise<void>
}

/** Starts a browser on a profile, as a process group of its own. */
export async function startChromium(profile: string): Promise<Running> {
  const path = findChromium()
  if (path === undefined) throw new Error('There is no browser: npm test says what to install')
  const portFile = join(profile, 'DevToolsActivePort')
  await rm(portFile, { force: true })
  const child = spawn(
    path,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  )
  const endWithUs = () => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  }
  process.once('exit', endWithUs)
  child.once('exit', () => process.off('exit', endWithUs))
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await readPort(portFile)}`)
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('The browser opened without a window')
  return { context, kill: () => killGroup(child) }
}

async function readPort(file: string): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    const [port] = (await readFile(file, 'utf8').catch(() => '')).split('\n')
    if (port !== undefined && port !== '') return port
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('The browser did not start within 30 s')
}

function killGroup(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    child.once('exit', () => resolve())
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  })
}
