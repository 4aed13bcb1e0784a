import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { runAtlas } from '../../src/cli/runAtlas.ts'
import { checkAccessibility } from './checkAccessibility.ts'
import { openBrowser, type Stage, settled } from './openBrowser.ts'

const sample = (name: string) => fileURLToPath(new URL(`../samples/nhs/${name}`, import.meta.url))

const showOpen = async (page: Page) => {
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Open' })
  await dialog.waitFor()
  return dialog
}
const field = (page: Page) => page.getByRole('searchbox', { name: 'Practice code, name or postcode' })

describe('starting from a practice, where the host has put a pack beside the page', () => {
  let stage: Stage
  let pack: string
  beforeAll(async () => {
    pack = await mkdtemp(join(tmpdir(), 'atlas-pack-'))
    const made = await runAtlas(
      [
        ...['pack', '--practices', sample('epraccur-2016.csv'), '--lists', sample('lists-2021-all.csv')],
        ...['--payments', sample('nhspaymentsgp-15-16-csv.csv')],
        ...['--commissioners', sample('eccg-2016.csv'), '-o', pack],
      ],
      COMMANDS,
    )
    expect(made).toMatchObject({ exitCode: 0, output: expect.stringContaining('2 areas') })
    stage = await openBrowser(pack)
  })
  afterAll(async () => {
    await stage.close()
    await rm(pack, { recursive: true, force: true })
  })

  it('opens its area from a code, with the practice in focus, and asks nobody else', async () => {
    const { page, troubles, strangers } = await stage.open('/', { reducedMotion: true })
    const asked: string[] = []
    page.on('request', request => asked.push(new URL(request.url()).pathname))
    await showOpen(page)
    await field(page).fill('p90001')
    await page.getByText('One practice: Enter opens its area.').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Marlshire', exact: true }).waitFor()
    await page.getByText(/^local health economy ·/).waitFor()
    await settled(page)
    await page.getByRole('heading', { name: 'Abbey Lane Surgery' }).waitFor()
    await expect.poll(() => page.url()).toContain('focus=P90001')
    expect(asked.filter(path => path.includes('/pack/')).sort()).toEqual([
      '/pack/areas/99m.json',
      '/pack/index/p9.json',
      '/pack/pack.json',
    ])
    await page.reload()
    await page.getByRole('heading', { name: 'Abbey Lane Surgery' }).waitFor()
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  it('finds by name and by postcode, says what it does not find, and is offered under My practice too', async () => {
    const { page, troubles } = await stage.open('/?view=practice', { waitFor: '.practice-chooser' })
    await field(page).fill('beck street')
    const choice = page.getByRole('button', { name: /Beck Street.*P90002/ })
    await choice.waitFor()
    await field(page).fill('zm1')
    await page
      .getByRole('button', { name: /P90001/ })
      .first()
      .waitFor()
    await field(page).fill('nowhere at all')
    await page.getByText('No practice on this site is called so.').waitFor()
    await field(page).fill('beck')
    await choice.click()
    await page.getByRole('heading', { level: 2, name: 'Beck Street' }).waitFor()
    expect(page.url()).toContain('view=practice')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('has nothing that an accessibility examiner finds, in light and dark', async () => {
    const { page } = await stage.open('/', { bypassPolicy: true, reducedMotion: true })
    await showOpen(page)
    await field(page).fill('zm')
    await page.locator('.pack-choice').first().waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await checkAccessibility(page)).toEqual([])
    }
    await page.context().close()
  })

  it('says so where a piece is damaged, and the map stays', async () => {
    const { page } = await stage.open('/', { reducedMotion: true })
    await page.route('**/pack/areas/*.json', route => route.fulfill({ body: '{"schemaVersion": 1, "id"' }))
    await showOpen(page)
    await field(page).fill('p90001')
    await page.getByText('One practice: Enter opens its area.').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('This site’s file of the area cannot be used.').waitFor()
    await page.route('**/pack/index/*.json', route => route.abort())
    await field(page).fill('beck')
    await page.getByText('The list did not come from this site.').waitFor()
    await expect.poll(() => page.locator('.header-about').innerText()).toContain('made-up')
    await page.context().close()
  })

  it('offers nothing where there is no pack, without an error', async () => {
    const plain = await openBrowser()
    const { page, troubles } = await plain.open('/', { reducedMotion: true })
    const dialog = await showOpen(page)
    await page.waitForLoadState('networkidle')
    await expect.poll(() => dialog.innerText()).not.toContain('Start from your practice')
    expect(troubles).toEqual([])
    await plain.close()
  })
})
