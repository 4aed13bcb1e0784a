import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The repository's root, with a trailing slash. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The atlas needs Node 20.19 or newer; this is ${process.version}.`)
  process.exit(1)
}

/** Installs the packages of the lockfile unless just these are there already. Plain Node: nothing is installed yet. */
export function ensureInstalled() {
  const wanted = createHash('sha256')
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest('hex')
  const marker = `${ROOT}node_modules/.atlas-lock`
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return
  console.error('Installing packages (once) …')
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  // Some registries lack the packages of other platforms, which `npm ci` insists on; the locked versions are the same.
  if (!succeeds('npm', ['ci', ...quiet])) run('npm', ['install', '--no-save', ...quiet])
  writeFileSync(marker, wanted)
}

function succeeds(command, args) {
  return (
    spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' }).status ===
    0
  )
}

/** Runs a command in the root with its output shown; ends this process when it fails. */
export function run(command, args) {
  if (!succeeds(command, args)) process.exit(1)
}
