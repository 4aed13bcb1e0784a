import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasRealData, REAL_DATA } from '../samples/readSample.ts'
import { checkAccessibility } from './checkAccessibility.ts'
import { openBrowser, type Stage, settled } from './openBrowser.ts'

const SAMPLES = fileURLToPath(new URL('../samples/nhs/', import.meta.url))
const PERIOD = [
  'epraccur-2016.csv',
  'lists-bsa-quarterly-2015.csv',
  'nhspaymentsgp-15-16-csv.csv',
  'eccg-2016.csv',
  'etr.csv',
].map(name => SAMPLES + name)

/** Drops files on the page, as from the reader's desktop. */
async function drop(page: Page, files: readonly { readonly name: string; readonly bytes: Buffer }[]) {
  const given = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }))
  await page.evaluate(dropped => {
    const transfer = new DataTransfer()
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
      transfer.items.add(new File([bytes], name))
    }
    const target = document.querySelector('dialog[open]') ?? document.body
    for (const type of ['dragover', 'drop'])
      target.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }))
  }, given)
}

const fromDisk = (paths: readonly string[], rename = (name: string) => name) =>
  Promise.all(
    paths.map(async path => ({ name: rename(path.split('/').at(-1) ?? ''), bytes: await readFile(path) })),
  )

const choose = async (page: Page, name: string) => {
  await page.getByRole('combobox', { name: 'Find in commissioners' }).fill(name)
  await page.getByRole('listbox', { name: 'Commissioners' }).getByRole('option').first().click()
}

describe('importing in the browser', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  it('goes from a drop of files under any names to the map of the area', async () => {
    const { page, troubles, strangers } = await stage.open('/', { reducedMotion: true })
    await drop(page, await fromDisk(PERIOD, name => `${name.length} download`))
    const dialog = page.getByRole('dialog', { name: 'Import your own area' })
    await page.getByRole('listbox', { name: 'Commissioners' }).waitFor()
    const kinds = await dialog
      .locator('.import-files select')
      .evaluateAll(selects =>
        selects.map(select => (select instanceof HTMLSelectElement ? select.value : '')),
      )
    expect(kinds.sort()).toEqual(['commissioners', 'lists', 'payments', 'practices', 'trusts'])
    await expect
      .poll(() => page.getByRole('listbox', { name: 'Commissioners' }).innerText())
      .toContain('99M · 6 practices · 57,090 patients')
    await choose(page, 'marlshire')
    await dialog.locator('.import-totals').waitFor()
    const words = await dialog.innerText()
    expect(words).toContain('57,090')
    expect(words).toContain('3 GMS, 2 PMS, 1 not known')
    expect(words).toContain('Who commissions core general practice is not known')
    await page.getByLabel('Who commissions core general practice?').selectOption('delegated')
    await expect
      .poll(() => dialog.innerText())
      .not.toContain('Who commissions core general practice is not known')
    await page.getByRole('button', { name: 'Open the map' }).click()
    await page.getByText('local health economy · 57,090 patients', { exact: true }).waitFor()
    await settled(page)
    expect(page.url()).toContain('#economy=')
    await page.reload()
    await page.getByText('local health economy · 57,090 patients', { exact: true }).waitFor()
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  it('is walked by keyboard alone from Open to the map', async () => {
    const { page } = await stage.open('/', { reducedMotion: true })
    await page.getByRole('button', { name: 'Open', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Import your own area' }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('Files to import').setInputFiles(PERIOD)
    const search = page.getByRole('combobox', { name: 'Find in commissioners' })
    await search.focus()
    await page.keyboard.type('99N')
    await page.getByRole('option', { name: /99N/ }).waitFor()
    await page.getByRole('option', { name: /99M/ }).waitFor({ state: 'detached' })
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('.import-totals').waitFor()
    await page.getByRole('button', { name: 'Open the map' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Wolds and District' }).waitFor()
    await page.context().close()
  })

  it('lets the reader say what a table is, and which column is what', async () => {
    const { page, troubles } = await stage.open('/', { reducedMotion: true })
    const mine = 'Ref;Where;How many\nP90001;Abbey Lane;8240\nP90002;Beck Street;6105\nnot a code;Hill;12\n'
    await drop(page, [{ name: 'mine.csv', bytes: Buffer.from(mine) }])
    await page.getByLabel('What mine.csv is').selectOption('own')
    await page.getByLabel('Practice code').selectOption({ label: 'A: Ref' })
    await page.getByLabel('Name', { exact: true }).selectOption({ label: 'B: Where' })
    await page.getByLabel('Registered list').selectOption({ label: 'C: How many' })
    await page.getByLabel('Commissioner of all rows').fill('99M')
    await page.getByLabel('Commissioner of all rows').blur()
    // One commissioner alone is chosen already.
    await page.locator('.import-totals').waitFor()
    const dialog = page.getByRole('dialog')
    await expect.poll(() => dialog.innerText()).toContain('14,345')
    await page.getByText('Not used (1)').click()
    await expect.poll(() => dialog.innerText()).toContain('mine.csv, row 4: NOT A CODE Hill')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download the report (CSV)' }).click()
    const report = await readFile(await (await download).path(), 'utf8')
    expect(report).toContain('mine.csv,4,NOT A CODE,Hill,not used')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('adds what is dropped on it, leaves out what is taken away, and opens nothing when cancelled', async () => {
    const { page } = await stage.open('/', { reducedMotion: true })
    const [practices = '', lists = '', ...others] = PERIOD
    await drop(page, await fromDisk([lists, ...others]))
    await page.getByText('None of these is a list of practices').waitFor()
    await drop(page, await fromDisk([practices]))
    await choose(page, 'marlshire')
    await page.locator('.import-totals').waitFor()
    await page.getByRole('button', { name: 'Leave out lists-bsa-quarterly-2015.csv' }).click()
    await page.getByText('5 3 GMS, 2 PMS').waitFor()
    await page.getByRole('button', { name: 'Close' }).click()
    await expect.poll(() => page.locator('.header-about').innerText()).toContain('made-up')
    await page.context().close()
  })

  it('stops at once when cancelled, keeps the map and the files, and goes on when asked', async () => {
    const { page, troubles } = await stage.open('/', { reducedMotion: true })
    // So many rows that there is time to cancel.
    const rows = Array.from(
      { length: 250_000 },
      (_, at) => `P${10_000 + (at % 90_000)},Practice ${at},99M,${at}`,
    )
    await page.getByLabel('File to open').setInputFiles([
      {
        name: 'many.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`Code,Name,CCG,List\n${rows.join('\n')}`),
      },
    ])
    const dialog = page.getByRole('dialog', { name: 'Import your own area' })
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.getByText('Cancelled.').waitFor()
    await expect.poll(() => dialog.getByText('Waiting to be read').count()).toBe(1)
    await expect.poll(() => dialog.getByRole('progressbar').count()).toBe(0)
    await dialog.getByRole('button', { name: 'Try again' }).click()
    await dialog.getByLabel('What many.csv is').waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect.poll(() => page.locator('.header-about').innerText()).toContain('made-up')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('has nothing that an accessibility examiner finds, in light and dark', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { page } = await stage.open('/', { scheme, bypassPolicy: true, reducedMotion: true })
      await drop(page, [
        ...(await fromDisk(PERIOD)),
        { name: 'mine.csv', bytes: Buffer.from('Code,Name\nP90001,Abbey\n') },
        { name: 'unknown.csv', bytes: Buffer.from('a,b,c\n1,2,3\n') },
      ])
      await choose(page, 'marlshire')
      await page.locator('.import-totals').waitFor()
      await page.getByText(/^Trusts that serve/).click()
      expect(await checkAccessibility(page)).toEqual([])
      await page.context().close()
    }
  })

  const real = hasRealData ? it : it.skip
  real('takes Stockport out of all England’s published files', async () => {
    const { page, troubles, strangers } = await stage.open('/', { reducedMotion: true })
    const files = [
      'epraccur.csv',
      'Patient_List_Size_2015_10-12.csv',
      'nhspaymentsgp-15-16-csv.csv',
      'eccg.csv',
      'trusts.csv',
      'ebranchs.csv',
    ].map(name => `${REAL_DATA}/england-2016/${name}`)
    await page.getByLabel('File to open').setInputFiles(files)
    await page.getByRole('listbox', { name: 'Commissioners' }).waitFor({ timeout: 60_000 })
    await expect.poll(() => page.getByRole('button', { name: 'Choose all 209' }).count()).toBe(1)
    await choose(page, 'stockport')
    await page.locator('.import-totals').waitFor()
    const words = await page.getByRole('dialog').innerText()
    for (const figure of ['306,014', '28 GMS, 19 PMS', '£22,671,623.38', '£8,981,371.80', '£3,536,054.38'])
      expect(words).toContain(figure)
    await page.getByRole('button', { name: 'Open the map' }).click()
    await page.getByRole('heading', { level: 1, name: 'Stockport' }).waitFor()
    await settled(page)
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  real('makes a file of all England, and says that a map does not hold it', async () => {
    const { page } = await stage.open('/', { reducedMotion: true })
    const files = ['epraccur.csv', 'Patient_List_Size_2015_10-12.csv', 'nhspaymentsgp-15-16-csv.csv']
    await page
      .getByLabel('File to open')
      .setInputFiles(files.map(name => `${REAL_DATA}/england-2016/${name}`))
    await page.getByRole('button', { name: 'Choose all 209' }).click({ timeout: 60_000 })
    await page.getByText('A map holds up to').waitFor({ timeout: 60_000 })
    await expect.poll(() => page.getByRole('button', { name: 'Open the map' }).isDisabled()).toBe(true)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as a file' }).click()
    expect((await readFile(await (await download).path())).length).toBeGreaterThan(2_000_000)
    await page.context().close()
  })
})
