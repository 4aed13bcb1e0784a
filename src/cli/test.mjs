import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, ROOT } from './ensureInstalled.mjs'
import { ensureChromium } from './findChromium.mjs'

// Everything that has to hold, cheapest first; a stage that fails does not hide the next. The last line counts.
ensureInstalled()
process.env.CHROMIUM = ensureChromium()

let passed = 0
let failed = 0
const reports = mkdtempSync(join(tmpdir(), 'atlas-tests-'))

run('Lint', 'biome', ['check', '--error-on-warnings', '.'])
run('Types', 'tsc', ['-p', 'tsconfig.json'])
run('Types of the domain, without a browser', 'tsc', ['-p', 'src/domain/tsconfig.json'])
run('Unused code', 'knip', [])
runTests('Unit, property, golden', [])
run('Build', 'vite', ['build', '--logLevel', 'warn'])
run('Size', 'size-limit', [])
runTests('Browser and accessibility', ['--config', 'tests/browser/vitest.config.ts'])

rmSync(reports, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function run(title, tool, args) {
  console.log(`\n— ${title}`)
  const ok = spawn(tool, args)
  if (ok) passed += 1
  else failed += 1
}

function runTests(title, args) {
  console.log(`\n— ${title}`)
  const report = join(reports, `${title.replace(/\W+/g, '-')}.json`)
  const ok = spawn('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ])
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    passed += numPassedTests
    failed += Math.max(numFailedTests, ok ? 0 : 1)
  } catch {
    failed += 1
  }
}

function spawn(tool, args) {
  const isWindows = process.platform === 'win32'
  const bin = join(ROOT, 'node_modules', '.bin', isWindows ? `${tool}.cmd` : tool)
  return spawnSync(bin, args, { cwd: ROOT, stdio: 'inherit', shell: isWindows }).status === 0
}
