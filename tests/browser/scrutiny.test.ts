import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccessibility } from './checkAccessibility.ts'
import { openBrowser, type Stage, settled } from './openBrowser.ts'

describe('tests and questions', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  const open = async (page: Page) => {
    await page.getByRole('button', { name: 'Tests and questions' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('heading', { name: 'Five things to protect' }).waitFor()
    return dialog
  }
  const QUESTION = 'Is it settled what VAT the new body pays and can reclaim?'
  const saved = (page: Page) =>
    expect.poll(() => page.locator('.work-state').textContent({ timeout: 500 })).toMatch(/^Saved \d\d:\d\d$/)

  it('are answered, survive a reload, are undone, and go into the board paper with open questions first', async () => {
    const { page, troubles, strangers } = await stage.open('/?model=ccpo', { reducedMotion: true })
    const dialog = await open(page)
    await expect.poll(() => dialog.locator('.scrutiny-test').count()).toBe(5)
    const vat = dialog.getByRole('group', { name: QUESTION })
    await vat.getByLabel('Not yet').check()
    await vat.getByRole('textbox').fill('Our accountant answers in May')
    await dialog
      .getByRole('group', { name: /^Have we said which model suits this area/ })
      .getByLabel('Yes')
      .check()
    await dialog.getByText(/2 of \d+ answered, 1 settled/).waitFor()
    await saved(page)
    expect(decodeURIComponent(page.url())).not.toContain('accountant')
    await page.reload()
    await settled(page)
    const again = (await open(page)).getByRole('group', { name: QUESTION })
    await expect.poll(() => again.getByLabel('Not yet').isChecked()).toBe(true)
    await expect.poll(() => again.getByRole('textbox').inputValue()).toBe('Our accountant answers in May')

    await again.getByLabel('Yes', { exact: true }).check()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => again.getByLabel('Not yet').isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Close' }).click()

    await page.getByRole('button', { name: 'Export' }).click()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: /^Board paper/ }).click()
    const paper = await readFile(await (await coming).path(), 'utf8')
    const at = paper.indexOf(QUESTION)
    expect(paper.slice(at)).toMatch(/^[^\n]+not yet[^\n]+Our accountant answers in May/i)
    expect(paper.indexOf('Have we said which model suits this area')).toBeGreaterThan(at)
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  it('can be reached and answered by keyboard alone, and are accessible', async () => {
    const { page } = await stage.open('/?model=trust-led-pacs', { reducedMotion: true, bypassPolicy: true })
    await page.getByRole('button', { name: 'Tests and questions' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('heading', { name: 'Principles and questions' }).waitFor()
    const first = dialog.getByRole('radio').first()
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab')
      if (await first.evaluate(one => one === document.activeElement)) break
    }
    await page.keyboard.press('Space')
    await expect.poll(() => first.isChecked()).toBe(true)
    await dialog.locator('details').evaluateAll(all => {
      for (const one of all) one.setAttribute('open', '')
    })
    expect(await checkAccessibility(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(
      await page
        .getByRole('button', { name: 'Tests and questions' })
        .evaluate(one => one === document.activeElement),
    ).toBe(true)
    await page.context().close()
  })

  it('keep the answers of a scenario with it, and bring them back with it', async () => {
    const { page } = await stage.open('/?model=ccpo', { reducedMotion: true })
    const answer = async (word: string) => {
      const dialog = await open(page)
      await dialog.getByRole('group', { name: QUESTION }).getByLabel(word, { exact: true }).check()
      await dialog.getByRole('button', { name: 'Close' }).click()
    }
    await answer('Yes')
    await page.locator('summary', { hasText: /^What if/ }).click()
    await page.locator('summary', { hasText: /^Scenarios/ }).click()
    await page.getByLabel('Name', { exact: true }).fill('With VAT settled')
    await page.getByRole('button', { name: 'Keep this scenario' }).click()
    await answer('No')
    await page.getByRole('button', { name: 'With VAT settled', exact: true }).click()
    const dialog = await open(page)
    expect(
      await dialog.getByRole('group', { name: QUESTION }).getByLabel('Yes', { exact: true }).isChecked(),
    ).toBe(true)
    await page.context().close()
  })
})
