import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from '../../src/cli/findChromium.mjs'
import { serveKeepPage } from '../keep/serveKeepPage.ts'
import { killWhileSaving } from './killWhileSaving.ts'
import { tabsAtRandom } from './tabsAtRandom.ts'

/** `npm run kill [-- COUNT [SEED]]`: kills while saving, then tabs at random (half as many); prints the figures. */
const [count = 1_000, seed = 1] = process.argv.slice(2).map(Number)
// Ended from outside, it still ends the browsers that it started.
process.once('SIGTERM', () => process.exit(1))
process.once('SIGINT', () => process.exit(1))
const site = await serveKeepPage()
const profile = await mkdtemp(join(tmpdir(), 'atlas-kill-'))
const executablePath = findChromium()
if (executablePath === undefined) throw new Error('There is no browser: npm test says what to install')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
const killed = await killWhileSaving(site.address, profile, count, seed)
const tabs = await tabsAtRandom(browser, site.address, Math.ceil(count / 2), seed)
await browser.close()
await site.close()
await rm(profile, { recursive: true, force: true })
process.stdout.write(`${JSON.stringify({ seed, killed, tabs }, null, 2)}\n`)
process.exitCode = killed.lost + killed.torn + tabs.overwritten === 0 ? 0 : 1
