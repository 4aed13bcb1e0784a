import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccessibility } from './checkAccessibility.ts'
import { openBrowser, type Stage } from './openBrowser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openBrowser()
})
afterAll(() => stage.close())

describe('what if', () => {
  it('lets a slider move money while it is held, by keyboard, into the address and back', async () => {
    const { page, troubles } = await stage.open('/?model=directed-mcp&lens=budgets', { bypassPolicy: true })
    await page.getByText('What if …?').click()
    const slider = page.getByRole('slider', { name: /outpatient/ })
    await slider.focus()
    for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowRight')
    await page.waitForURL(/set=directed-mcp\.shift:0\.3/)
    await expect.poll(() => page.locator('.moves').textContent()).toContain('£')
    await page.locator('[data-map="settled"]').waitFor()
    expect(await checkAccessibility(page)).toEqual([])
    await page.reload()
    await page.locator('[data-map="settled"]').waitFor()
    await page.getByText('What if …?').click()
    await expect.poll(() => page.getByRole('slider', { name: /outpatient/ }).inputValue()).toBe('30')
    await page.getByRole('button', { name: 'Back to the model as it stands' }).click()
    await page.waitForURL(url => !url.search.includes('set='))
    expect(troubles).toEqual([])
  })

  it('takes a practice out, another model into a locality, and keeps scenarios side by side', async () => {
    const { page, troubles } = await stage.open('/?model=ccpo')
    await page.getByText('What if …?').click()
    await page.getByText('Practices that go their own way').click()
    await page.locator('summary', { hasText: 'North Marl (' }).click()
    await page.getByLabel('Abbey Lane Surgery').selectOption('out')
    await page.waitForURL(/practices=/)
    await page.getByText('Another model in some localities').click()
    await page.getByRole('combobox', { name: 'South Marl', exact: true }).selectOption('soft-mcp')
    await page.waitForURL(/in=south/)
    await page.locator('summary', { hasText: /^Scenarios/ }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('North stays out')
    await page.getByRole('button', { name: 'Keep this scenario' }).click()
    await page.getByRole('button', { name: 'Duplicate North stays out' }).click()
    const table = page.getByRole('region', { name: 'Scenarios compared' })
    await table.getByRole('columnheader', { name: 'North stays out (2)' }).waitFor()
    await page.locator('[data-map="settled"]').waitFor()
    expect(troubles).toEqual([])
  })
})
