import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ECONOMY_TEXT } from '../samples/economyText.ts'
import { checkAccessibility } from './checkAccessibility.ts'
import { openBrowser, type Stage, settled } from './openBrowser.ts'

describe('the work that a browser keeps', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  const choose = (page: Page, name: string, text: string) =>
    page
      .getByLabel('File to open')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text, 'utf8') })
  const state = (page: Page) => page.locator('.work-state').textContent({ timeout: 500 })
  const saved = (page: Page) => expect.poll(() => state(page)).toMatch(/^Saved \d\d:\d\d$/)
  const openVale = async (page: Page) => {
    await choose(page, 'vale.yaml', ECONOMY_TEXT)
    await page.getByRole('heading', { level: 1, name: 'Vale' }).waitFor()
    await saved(page)
  }
  const another = async (context: BrowserContext, path = '/') => {
    const page = await context.newPage()
    await page.goto(path.startsWith('http') ? path : stage.address + path)
    await settled(page)
    return page
  }
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
  const keepScenario = async (page: Page, name: string) => {
    await page.locator('summary', { hasText: /^Scenarios/ }).click()
    await page.getByLabel('Name', { exact: true }).fill(name)
    await button(page, 'Keep this scenario').click()
  }
  const openWhatIf = async (page: Page) => {
    const summary = page.locator('summary', { hasText: /^What if/ })
    await summary.waitFor()
    if ((await page.locator('summary', { hasText: /^Scenarios/ }).count()) === 0) await summary.click()
  }
  const scenarios = async (page: Page) => {
    await openWhatIf(page)
    return page.locator('summary', { hasText: /^Scenarios/ }).textContent()
  }

  it('is kept from the moment an area is opened, survives a reload, and is offered on the next visit', async () => {
    const { page, troubles, strangers } = await stage.open('/', { reducedMotion: true })
    await openVale(page)
    await page.keyboard.press('PageDown')
    await openWhatIf(page)
    await keepScenario(page, 'Our first')
    await saved(page)
    expect(page.url()).toMatch(/#economy=.+&work=vale-\w+$/)
    await page.reload()
    await settled(page)
    await page.getByRole('heading', { level: 1, name: 'Vale' }).waitFor()
    expect(await scenarios(page)).toBe('Scenarios: 1 kept')
    await page.goto(stage.address)
    await button(page, /^Continue: Vale, saved \d\d:\d\d$/).click()
    await page.getByRole('heading', { level: 1, name: 'Vale' }).waitFor()
    expect(await scenarios(page)).toBe('Scenarios: 1 kept')
    expect(page.url()).toContain('model=soft-mcp')
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  it('is not begun for who only looks, and leaves no storage behind', async () => {
    const { page } = await stage.open('/?model=ccpo', { reducedMotion: true })
    await page.keyboard.press('PageUp')
    await page.waitForLoadState('networkidle')
    const found = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: (await caches.keys()).filter(name => !name.includes('precache')),
      local: localStorage.length,
    }))
    expect(found).toEqual({ databases: [], caches: [], local: 0 })
    await page.context().close()
  })

  it('is owned by one tab: a second looks, takes over, or goes on with a copy', async () => {
    const { page } = await stage.open('/', { reducedMotion: true })
    await openVale(page)
    const second = await another(page.context(), page.url())
    await expect.poll(() => state(second)).toBe('Read only here')
    await openWhatIf(second)
    await second.locator('summary', { hasText: /^Scenarios/ }).click()
    await expect.poll(() => button(second, 'Keep this scenario').isDisabled()).toBe(true)
    await openWhatIf(page)
    await keepScenario(page, 'Of the first tab')
    await button(second, 'Take over').click()
    await saved(second)
    expect(await scenarios(second)).toBe('Scenarios: 1 kept')
    await expect.poll(() => state(page)).toBe('Read only here')
    await button(page, 'Open a copy').click()
    await page.getByRole('heading', { level: 1, name: 'Vale (copy)' }).waitFor()
    await saved(page)
    await button(page, /^Open$/).click()
    await button(page, /^Versions of Vale$/).waitFor()
    expect(await page.locator('.kept-list strong').allTextContents()).toEqual(['Vale (copy)', 'Vale'])
    await page.context().close()
  })

  it('loses no scenario of an earlier visit, however soon the next is kept and the page left again', async () => {
    const { page } = await stage.open('/?model=ccpo', { reducedMotion: true })
    await openWhatIf(page)
    await keepScenario(page, 'Of the first visit')
    await saved(page)
    // The browser is slow to give what it keeps: long enough to go on and to leave.
    await page.addInitScript(() => {
      const open = IDBFactory.prototype.open
      IDBFactory.prototype.open = function (...given) {
        const request = open.apply(this, given)
        request.addEventListener('success', event => {
          if (!event.isTrusted) return
          event.stopImmediatePropagation()
          addEventListener('give', () => request.dispatchEvent(new Event('success')), { once: true })
        })
        return request
      }
    })
    await page.goto(`${stage.address}/?model=soft-mcp`)
    await settled(page)
    await openWhatIf(page)
    await keepScenario(page, 'Of the second')
    await page.getByLabel('Name', { exact: true }).fill('And one more')
    await button(page, 'Keep this scenario').click()
    await page.evaluate(() => dispatchEvent(new Event('pagehide')))
    expect(await state(page)).toBe('Saving …')
    await page.evaluate(() => dispatchEvent(new Event('give')))
    await saved(page)
    const all = ['Of the first visit', 'Of the second', 'And one more']
    const names = () => page.locator('.scenario-list .link-button').allTextContents()
    await expect.poll(names).toEqual(all)
    const other = await another(page.context(), '/')
    await page.close()
    await button(other, /^Continue: Marlshire/).click()
    await expect.poll(() => scenarios(other)).toBe('Scenarios: 3 kept')
    await other.context().close()
  })

  it('keeps scenarios of a model of one’s own for when that model is open again', async () => {
    const { page } = await stage.open('/', { reducedMotion: true })
    const ours = await readFile(new URL('../../data/writing/hub-and-homes.yaml', import.meta.url), 'utf8')
    await choose(page, 'model.yaml', ours)
    await page.getByText(/is in the library of this tab/).waitFor()
    await openWhatIf(page)
    await keepScenario(page, 'Of our own model')
    await saved(page)
    const other = await another(page.context(), '/')
    await page.close()
    await button(other, /^Continue: Marlshire/).click()
    await other.getByText(/A kept scenario cannot be shown/).waitFor()
    await openWhatIf(other)
    await keepScenario(other, 'Of any model')
    await saved(other)
    await choose(other, 'model.yaml', ours)
    await other.getByText(/is in the library of this tab/).waitFor()
    await other.reload()
    await settled(other)
    await expect.poll(() => scenarios(other)).toBe('Scenarios: 2 kept')
    await other.context().close()
  })

  it('goes back to an earlier version, and brings back what was removed', async () => {
    const { page } = await stage.open('/', { reducedMotion: true })
    await openVale(page)
    await openWhatIf(page)
    await keepScenario(page, 'Regretted')
    await saved(page)
    await button(page, /^Open$/).click()
    await button(page, /^Versions of Vale$/).click()
    await button(page, /^Go back to/)
      .last()
      .click()
    await expect.poll(() => scenarios(page)).toBe('Scenarios')
    await saved(page)
    await page.goto(stage.address)
    await button(page, /^Continue: Vale/).waitFor()
    await button(page, /^Open$/).click()
    await button(page, 'Remove Vale').click()
    await button(page, 'Continue Vale').waitFor({ state: 'detached' })
    await button(page, /^Undo/).click()
    await button(page, 'Continue Vale').click()
    await page.getByRole('heading', { level: 1, name: 'Vale' }).waitFor()
    await page.context().close()
  })

  it('is saved as a file that opens in another browser as it was', async () => {
    const { page } = await stage.open('/', { reducedMotion: true })
    await openVale(page)
    await openWhatIf(page)
    await keepScenario(page, 'Carried along')
    await button(page, /^Open$/).click()
    const save = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
    }
    const whole = await save('Everything, as one file')
    const area = await save('The area alone (YAML)')
    expect([whole.name, area.name]).toEqual(['vale.atlas.json', 'vale.yaml'])
    const other = (await stage.open('/', { reducedMotion: true })).page
    await choose(other, whole.name, whole.text)
    await other.getByRole('heading', { level: 1, name: 'Vale' }).waitFor()
    expect(await scenarios(other)).toBe('Scenarios: 1 kept')
    await saved(other)
    await choose(other, area.name, area.text.replace('Abbey Lane', 'Abbot Lane'))
    await other.getByText('Abbot Lane').first().waitFor()
    await saved(other)
    await page.context().close()
    await other.context().close()
  })

  it('says at once that nothing can be saved, and offers a file', async () => {
    const context = await stage.browser.newContext({ reducedMotion: 'reduce' })
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError')
      }
    })
    const page = await another(context)
    await choose(page, 'vale.yaml', ECONOMY_TEXT)
    await expect.poll(() => state(page)).toBe('Not saved')
    await page
      .getByText(/does not let the page save anything/)
      .first()
      .waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save a copy').click()])
    expect(download.suggestedFilename()).toBe('vale.atlas.json')
    await context.close()
  })

  it('is told and worked without a pointer, in words that a screen reader has too', async () => {
    const { page } = await stage.open('/', { reducedMotion: true, bypassPolicy: true })
    await openVale(page)
    await page.keyboard.press('PageDown')
    await button(page, /^Open$/).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Open' }).waitFor()
    await button(page, /^Versions of Vale$/).waitFor()
    expect(await checkAccessibility(page)).toEqual([])
    await page.keyboard.press('Escape')
    const second = await another(page.context(), page.url())
    await button(second, 'Take over').waitFor()
    expect(await checkAccessibility(second)).toEqual([])
    await second.getByRole('status').filter({ hasText: 'open in another tab' }).waitFor({ state: 'attached' })
    await page.context().close()
  })
})
