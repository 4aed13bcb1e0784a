import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseWorkbook } from '../../src/parse/workbook/parseWorkbook.ts'
import { toSheets } from '../../src/parse/workbook/toSheets.ts'
import { writeWorkbook } from '../../src/parse/workbook/writeWorkbook.ts'
import { openBrowser, type Stage, settled } from './openBrowser.ts'

/** Presses a button that downloads a file; its bytes. */
async function download(page: Page, button: string): Promise<Uint8Array> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return new Uint8Array(await readFile(await (await coming).path()))
}

async function keep(name: string, bytes: Uint8Array): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'atlas-')), name)
  await writeFile(file, bytes)
  return file
}

describe('the workbook', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  it('goes out from Open, comes back edited, and is told by its cells', async () => {
    const { page, troubles, strangers } = await stage.open('/', { reducedMotion: true })
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    const bytes = await download(page, 'Download Marlshire as a workbook')
    await page.getByRole('button', { name: 'Close' }).click()
    const { value: marlshire, problems } = parseWorkbook(bytes, 'marlshire.xlsx')
    expect(problems).toEqual([])
    if (marlshire === undefined) throw new Error('The workbook holds no economy')

    const { about, sheets } = toSheets({ ...marlshire, id: 'edited', name: '=Edited' })
    const spoilt = sheets.map(sheet =>
      sheet.plan.name === 'Practices'
        ? { ...sheet, rows: sheet.rows.map((row, index) => (index === 1 ? row.with(4, 'many') : row)) }
        : sheet,
    )
    const edited = await writeWorkbook({ about, sheets: spoilt })
    await page.getByLabel('File to open').setInputFiles(await keep('edited.xlsx', edited))
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await expect.poll(() => dialog.innerText()).toContain('Practices!E3')
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1, name: '=Edited' }).waitFor()
    await settled(page)
    await expect.poll(() => page.locator('[data-organisation]').count()).toBeGreaterThan(30)
    expect(page.url()).toContain('economy=edited')
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  it('goes out empty, and from Export', async () => {
    const { page, troubles } = await stage.open('/', { reducedMotion: true })
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    const empty = await download(page, 'Download an empty workbook')
    expect(parseWorkbook(empty, 'empty.xlsx').value).toBeUndefined()
    await page.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const filled = await download(page, 'Workbook of this area')
    expect(parseWorkbook(filled, 'marlshire.xlsx').value?.practices).toHaveLength(36)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})
