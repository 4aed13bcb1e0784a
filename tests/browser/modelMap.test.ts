import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccessibility } from './checkAccessibility.ts'
import { openBrowser, type Stage, settled } from './openBrowser.ts'

describe('the map of models', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  async function openMap(address: string) {
    const { page, troubles } = await stage.open(address, { reducedMotion: true, bypassPolicy: true })
    await settled(page)
    await page.getByRole('button', { name: 'More models' }).click()
    const dialog = page.getByRole('dialog', { name: 'All care models' })
    await dialog.locator('[data-model-map="settled"] [data-word]').first().waitFor()
    return { page, dialog, troubles }
  }

  const stateOf = (page: Page) => page.locator('[data-map]').getAttribute('data-state')

  it('is what the library opens with, tells an arrow’s reason on a click, and walks to a model', async () => {
    const { page, dialog, troubles } = await openMap('/?model=soft-mcp')
    await expect.poll(() => dialog.locator('[data-state]').count()).toBe(28)
    await expect
      .poll(() => dialog.locator('[data-state="soft-mcp"]').getAttribute('aria-current'))
      .toBe('true')
    expect(await checkAccessibility(page)).toEqual([])
    const told = dialog.getByRole('complementary')
    await dialog.locator('[data-word]', { hasText: 'unlikely' }).click()
    await expect.poll(() => told.innerText()).toContain('there is no lead provider')
    await expect.poll(() => told.innerText()).toContain('Directed MCP: prospect of a PACS (line 142)')
    // It stays while the pointer travels over others.
    await dialog.locator('[data-model="hospital-chain"]').hover()
    await expect.poll(() => told.innerText()).toContain('there is no lead provider')
    await told.getByRole('button', { name: 'About Trust-led PACS' }).click()
    await expect.poll(() => told.innerText()).toContain('Soft MCP: little prospect')
    expect(await checkAccessibility(page)).toEqual([])
    await dialog.getByRole('button', { name: /^CCPO\./ }).click()
    await settled(page)
    expect(await stateOf(page)).toBe('ccpo')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('is walked along its arrows by keyboard, each told with its reason and shown on the map', async () => {
    const { page, dialog, troubles } = await openMap('/?model=network-led-mcp')
    const told = dialog.getByRole('complementary')
    await told.getByRole('button', { name: 'Trust-led PACS: significant potential' }).focus()
    await page.keyboard.press('Enter')
    const heading = told.getByRole('heading', { name: 'Network-led MCP → Trust-led PACS' })
    await expect.poll(() => heading.evaluate(element => element === document.activeElement)).toBe(true)
    expect(await dialog.locator('.model-link.is-told').count()).toBe(1)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    for (let tabs = 0; tabs < 4; tabs += 1) {
      const name = await page.evaluate(() => document.activeElement?.textContent)
      if (name === 'About Trust-led PACS') break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await expect.poll(() => told.getByRole('heading', { name: 'Trust-led PACS' }).count()).toBe(1)
    await told.getByRole('button', { name: /^Soft MCP: little prospect/ }).waitFor()
    expect(await dialog.getByRole('list', { name: 'Legend' }).innerText()).toContain('significant prospect')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('is walked by keyboard: arrows from model to model, Tab to its reasons, Enter shows it, Escape closes', async () => {
    const { page, dialog, troubles } = await openMap('/?model=soft-mcp')
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-state'))
    const heard = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    await dialog.getByRole('tab', { name: 'Map' }).focus()
    for (let tabs = 0; tabs < 4 && (await at()) !== 'soft-mcp'; tabs += 1) await page.keyboard.press('Tab')
    expect(await at()).toBe('soft-mcp')
    expect(await heard()).toContain('Leads to Trust-led PACS: little prospect, stated.')
    await page.keyboard.press('ArrowRight')
    expect(await at()).toBe('directed-mcp')
    await page.keyboard.press('ArrowDown')
    expect(await at()).toBe('trust-led-pacs:mature')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    expect(await at()).toBe('hospital-chain')
    expect(await heard()).toContain('this area names only one')
    await page.keyboard.press('Tab')
    expect(await heard()).toBe('Show it: Hospital chain')
    await page.keyboard.press('Shift+Tab')
    expect(await at()).toBe('hospital-chain')
    await page.keyboard.press('Enter')
    await settled(page)
    expect(await stateOf(page)).toBe('hospital-chain')
    await page.getByRole('button', { name: 'More models' }).click()
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('never writes smaller than 12 pixels, and is the list where there is no room', async () => {
    const { page, dialog } = await openMap('/?model=network-led-mcp&theme=dark')
    for (const [width, height] of [
      [1920, 1080],
      [1366, 768],
      [1000, 640],
    ] as const) {
      await page.setViewportSize({ width, height })
      const least = async () =>
        page.evaluate(() => {
          const view = document.querySelector('.model-map .react-flow__viewport')
          const zoom = view === null ? 0 : new DOMMatrix(getComputedStyle(view).transform).a
          const words = [
            ...document.querySelectorAll('.model-word, .model-name, .model-tag, .model-stages button'),
          ]
          return zoom * Math.min(...words.map(word => Number.parseFloat(getComputedStyle(word).fontSize)))
        })
      await expect.poll(least).toBeGreaterThanOrEqual(11.95)
    }
    await page.setViewportSize({ width: 390, height: 844 })
    await expect.poll(() => dialog.getByRole('tab', { name: 'Map' }).count()).toBe(0)
    await expect.poll(() => dialog.getByText('Trust-led PACS: significant potential').count()).toBe(1)
    expect(await dialog.getByText('In a wider window a map shows').count()).toBe(1)
    expect(await checkAccessibility(page)).toEqual([])
    await page.context().close()
  })
})
