import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../../src/cli/findChromium.mjs'
import { type KeepSite, serveKeepPage } from '../keep/serveKeepPage.ts'
import { killWhileSaving } from '../kill/killWhileSaving.ts'
import { tabsAtRandom } from '../kill/tabsAtRandom.ts'

/** A new seed each day would hide what a run found: `npm run kill -- 1000 SEED` looks further. */
const SEED = 2

describe('killing the page at any moment of saving', () => {
  let site: KeepSite
  let profile: string
  beforeAll(async () => {
    site = await serveKeepPage()
    profile = await mkdtemp(join(tmpdir(), 'atlas-kill-'))
  })
  afterAll(async () => {
    await site.close()
    await rm(profile, { recursive: true, force: true })
  })

  it('loses nothing that was shown as saved: 20 tabs and browsers', async () => {
    const figures = await killWhileSaving(site.address, profile, 20, SEED)
    expect(figures).toMatchObject({ lost: 0, torn: 0 })
    expect(figures.shownSaved).toBeGreaterThan(20)
    expect(figures.kills.browser).toBeGreaterThan(0)
  }, 300_000)

  it('overwrites nothing with two to four tabs at random: 8 runs', async () => {
    const executablePath = findChromium()
    if (executablePath === undefined) throw new Error('There is no browser: npm test says what to install')
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    const figures = await tabsAtRandom(browser, site.address, 8, SEED)
    await browser.close()
    expect(figures).toMatchObject({ runs: 8, overwritten: 0 })
    expect(figures.shownSaved).toBeGreaterThan(8)
  }, 300_000)
})
