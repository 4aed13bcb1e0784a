import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccessibility } from './checkAccessibility.ts'
import { openBrowser, type Stage, settled } from './openBrowser.ts'

describe('opening a file', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  it('leaves a lasting mark of what was not used, also for whoever opens the link', async () => {
    const { page, troubles } = await stage.open('/', { reducedMotion: true, bypassPolicy: true })
    const half = aValley(3).replace('list: 5001', 'list: many').replace('locality: upper', 'locality: uper')
    await choose(page, 'half.yaml', half)
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await expect.poll(() => dialog.innerText()).toContain('not “many”')
    // It begins at its beginning, and a keyboard can leave it.
    expect(await dialog.evaluate(element => element.scrollTop)).toBe(0)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    const mark = page.getByRole('button', { name: '2 things in the area’s file were not used' })
    await mark.waitFor()
    await expect
      .poll(() => page.locator('.statement').innerText())
      .toContain('2 things in the area’s file were not used.')
    expect(await checkAccessibility(page)).toEqual([])
    await page.reload()
    await settled(page)
    await mark.click()
    await expect.poll(() => dialog.innerText()).toContain('Line 9: “list” must be a number, not “many”.')
    await dialog.getByRole('button', { name: 'Close' }).click()
    // Another economy carries no such mark.
    await choose(page, 'good.yaml', aValley(3))
    await expect.poll(() => mark.count()).toBe(0)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('names a file that is none of ours by what it is', async () => {
    const { page } = await stage.open('/', { reducedMotion: true })
    const dialog = page.getByRole('dialog')
    const tell = async (name: string, content: string | Uint8Array) => {
      await choose(page, name, content)
      await dialog.waitFor()
      const text = await dialog.innerText()
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      return text
    }
    expect(await tell('photo.yaml', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 1))).toContain(
      'This is a picture',
    )
    expect(await tell('empty.yaml', '')).toContain('The file is empty')
    // A table goes to the import, where the reader can say what it is.
    expect(await tell('list.csv', 'code,name,list\nA1,Mill,1\nA2,Hill,2\n')).toContain('Import your own area')
    expect(await tell('slip.json', '{"a": 1 "b": 2}')).toContain('a comma is missing before "b"')
    await expect.poll(() => page.locator('h1').innerText()).toBe('Marlshire')
    await choose(page, 'unicode.yaml', Buffer.from(`\uFEFF${aValley(2)}`, 'utf16le'))
    await expect.poll(() => page.locator('h1').innerText()).toBe('Valley')
    await page.context().close()
  })

  it('says when an economy is too large for a link, and keeps it through a reload of the tab', async () => {
    const { page, troubles } = await stage.open('/', { reducedMotion: true })
    await choose(page, 'large.yaml', aValley(900))
    await expect.poll(() => page.locator('h1').innerText()).toBe('Valley')
    await expect
      .poll(() => page.getByRole('status').first().innerText())
      .toContain('too large to travel in a link')
    expect(page.url()).not.toContain('#economy=')
    await settled(page)
    await page.reload()
    await expect.poll(() => page.locator('h1').innerText()).toBe('Valley')
    await settled(page)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('stops reading when it is cancelled: the map that was there stays, and another file can be opened', async () => {
    const { page } = await stage.open('/?model=ccpo', { reducedMotion: true })
    // A file of 20,000 practices takes any machine long enough to press a button.
    await choose(page, 'huge.yaml', aValley(20_000))
    const job = page.locator('.job')
    await expect.poll(() => job.innerText()).toContain('Checking it line by line')
    await job.getByRole('button', { name: 'Cancel' }).click()
    await job.waitFor({ state: 'detached' })
    await choose(page, 'small.yaml', aValley(2))
    await expect.poll(() => page.locator('h1').innerText()).toBe('Valley')
    await settled(page)
    await expect.poll(() => page.locator('.header-about').innerText()).toContain('10,001 patients')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await page.context().close()
  })

  it('says so when the part that reads files does not start', async () => {
    const { page } = await stage.open('/', { reducedMotion: true })
    await page.route(/readFileWorker/, route => route.abort())
    await choose(page, 'valley.yaml', aValley(2))
    await expect.poll(() => page.getByRole('dialog').innerText()).toContain('did not start')
    await expect.poll(() => page.locator('h1').innerText()).toBe('Marlshire')
    await page.context().close()
  })

  it('draws an area although the layout’s workers do not start, and steps through it', async () => {
    const { page } = await stage.open('/', { reducedMotion: true })
    await page.route(/elk-worker|arrangeWorker/, route => route.abort())
    await choose(page, 'valley.yaml', aValley(6))
    await expect.poll(() => page.locator('h1').innerText()).toBe('Valley')
    await settled(page)
    await page.keyboard.press('End')
    await settled(page)
    await expect.poll(() => page.locator('[data-map]').getAttribute('data-state')).toBe('ccpo')
    await expect.poll(() => page.locator('[data-organisation]').count()).toBeGreaterThan(8)
    await page.context().close()
  })
})

/** An economy's file with so many practices, of 5,000 patients and one more each time. */
function aValley(practices: number): string {
  const rows = Array.from({ length: practices }, (_, index) => {
    const place = index % 2 === 0 ? 'upper' : 'lower'
    // Names that no packing can shorten much, as those of real places.
    const name = `Surgery ${[3, 5, 7, 11].map(prime => ((index + 3) ** prime % 99_991).toString(36)).join(' ')}`
    return `  - { id: V${index}, kind: gp-practice, name: ${name}, list: ${5000 + index}, commissioner: valley-ccg, locality: ${place}, contract: gms }`
  })
  return `schemaVersion: 1
id: valley
name: Valley
asOf: 2015-04
organisations:
  - { id: valley-ccg, kind: ccg, name: NHS Valley CCG }
  - { id: valley-general, kind: acute-trust, name: Valley General Hospital NHS Trust }
${rows.join('\n')}
localities: [{ id: upper, name: Upper Valley }, { id: lower, name: Lower Valley }]
delivery:
  - { service: acute, provider: valley-general, share: 1 }
`
}

async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const file = join(await mkdtemp(join(tmpdir(), 'atlas-')), name)
  await writeFile(file, content)
  await page.getByLabel('File to open').setInputFiles(file)
}
