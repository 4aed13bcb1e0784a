import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccessibility } from './checkAccessibility.ts'
import { openBrowser, type Stage, settled } from './openBrowser.ts'
import { packValeshire } from './packValeshire.ts'

describe('the Embed dialog', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  async function openDialog(bypassPolicy = false) {
    const visit = await stage.open('/?model=ccpo&lens=budgets', { width: 1366, height: 768, bypassPolicy })
    await visit.page.getByRole('button', { name: 'Embed' }).click()
    const preview = visit.page.frameLocator('.embed-preview iframe')
    await preview.locator('[data-map="settled"]').waitFor()
    return { ...visit, preview }
  }

  it('shows the map as the page will, and its code leads to the same', async () => {
    const { page, preview, troubles, strangers } = await openDialog()
    await expect.poll(() => preview.locator('[data-map]').getAttribute('data-state')).toBe('ccpo')
    await page.getByLabel('Begins with').selectOption('network-led-mcp:mature')
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
    await page.getByRole('checkbox', { name: /Readers can step/ }).uncheck()
    await preview.locator('[data-map="settled"][data-state="network-led-mcp:mature"]').waitFor()
    await expect.poll(() => preview.getByRole('button', { name: 'Next model' }).count()).toBe(0)
    const code = await page.getByLabel('Code to copy').inputValue()
    const [, source = ''] = /src="([^"]*)"/.exec(code) ?? []
    await page.goto(source.replaceAll('&amp;', '&'))
    await settled(page)
    await expect
      .poll(() => page.locator('[data-map]').getAttribute('data-state'))
      .toBe('network-led-mcp:mature')
    await expect.poll(() => page.locator('.atlas-map').getAttribute('class')).toContain('lens-budgets')
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  it('has a code for each way, where it works, and what IT must know', async () => {
    const { page, troubles } = await openDialog(true)
    for (const [way, said] of [
      ['Frame with automatic height', 'event.origin ==='],
      ['Element (care-model-map)', '<care-model-map src='],
      ['Picture with words', 'alt="Map of Marlshire: CCPO.'],
    ] as const) {
      await page.getByRole('radio', { name: way }).check()
      await expect.poll(() => page.getByLabel('Code to copy').inputValue()).toContain(said)
    }
    await page.getByText('For the IT department').click()
    await expect.poll(() => page.getByText(/sets no cookie/).isVisible()).toBe(true)
    expect(await checkAccessibility(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('carries an area of one’s own in the frame’s address, and says how much of it that takes', async () => {
    const { page, troubles } = await stage.open(`/?model=ccpo${await packValeshire()}`, {
      width: 1366,
      height: 768,
    })
    await expect.poll(() => page.title()).toContain('Valeshire')
    await settled(page)
    await page.getByRole('button', { name: 'Embed' }).click()
    await page.getByText(/of at most 16,000 characters/).waitFor()
    const preview = page.frameLocator('.embed-preview iframe')
    await preview.locator('[data-map="settled"][data-state="ccpo"]').waitFor()
    await expect.poll(() => preview.locator('h1').innerText()).toContain('Valeshire')
    const code = await page.getByLabel('Code to copy').inputValue()
    const [, source = ''] = /src="([^"]*)"/.exec(code) ?? []
    expect(source).toMatch(/\/embed\/\?[^#]*#economy=[\w-]{1000,16000}$/)
    // The picture says nothing of where it is from, and stands where its folder will.
    await page.getByRole('radio', { name: 'Picture with words' }).check()
    await page.getByLabel(/Where will the file stand/).fill('https://intranet.example/maps')
    const picture = await page.getByLabel('Code to copy').inputValue()
    expect(picture).toContain('src="https://intranet.example/maps/valeshire-ccpo-contracts.png"')
    expect(picture).not.toContain('#economy')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('tells a story in place of the models', async () => {
    const { page, preview } = await openDialog()
    await page.getByLabel('What Next walks through').selectOption({ label: 'The walk for a board' })
    await preview.getByRole('button', { name: 'Next step' }).waitFor()
    await expect
      .poll(() => page.getByLabel('Code to copy').inputValue())
      .toContain('&amp;story=the-walk-for-a-board')
    await expect.poll(() => page.getByLabel('Begins with').isDisabled()).toBe(true)
    await page.context().close()
  })

  it('makes the map a single file that opens by double click', async () => {
    const { page } = await openDialog()
    await page.getByRole('radio', { name: 'Single file' }).check()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save the single file (HTML)' }).click()
    const file = join(tmpdir(), `atlas-${process.pid}-embed.html`)
    await (await coming).saveAs(file)
    await page.context().close()
    const context = await stage.browser.newContext({ reducedMotion: 'reduce' })
    const opened = await context.newPage()
    const troubles: string[] = []
    opened.on('console', message => message.type() === 'error' && troubles.push(message.text()))
    opened.on('pageerror', error => troubles.push(error.message))
    await opened.goto(`file://${file}`)
    await settled(opened)
    await expect.poll(() => opened.locator('[data-map]').getAttribute('data-state')).toBe('ccpo')
    expect(troubles).toEqual([])
    await context.close()
  })
})
