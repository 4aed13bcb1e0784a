import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccessibility } from './checkAccessibility.ts'
import { openBrowser, type Stage } from './openBrowser.ts'

const READY = '.compared-map [data-map="settled"]'
const MATRIX = '.matrix tbody tr:nth-child(8)'

describe('Compare', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  it('lays two states side by side with one focus and lens, and the address brings them back', async () => {
    const { page, troubles, strangers } = await stage.open('/?economy=marlshire&model=ccpo&view=compare', {
      reducedMotion: true,
      waitFor: READY,
    })
    const states = () =>
      page.locator('[data-map]').evaluateAll(maps => maps.map(map => map.getAttribute('data-state')))
    expect(await states()).toEqual(['today', 'ccpo'])
    await page.getByLabel('Left', { exact: true }).selectOption('soft-mcp')
    await page.getByLabel('Right', { exact: true }).selectOption('directed-mcp')
    await page.getByRole('radio', { name: 'Leadership' }).check({ force: true })
    await expect.poll(states).toEqual(['soft-mcp', 'directed-mcp'])
    await page.locator('[data-organisation="marlshire-ccg"]').first().click()
    await expect.poll(() => page.locator('.atlas-map.has-focus').count()).toBe(2)
    await expect.poll(() => page.url()).toContain('focus=marlshire-ccg')
    for (const part of ['view=compare', 'model=directed-mcp', 'since=soft-mcp', 'lens=leadership'])
      await expect.poll(() => page.url()).toContain(part)
    const address = page.url()
    await expect.poll(() => page.getByRole('region', { name: 'What moves' }).count()).toBe(1)
    await page.reload()
    await page.locator(READY).first().waitFor()
    expect(page.url()).toBe(address)
    await expect.poll(states).toEqual(['soft-mcp', 'directed-mcp'])
    await page.keyboard.press('PageDown')
    await expect.poll(states).toEqual(['soft-mcp', 'network-led-mcp:early'])
    await page.goBack()
    await expect.poll(states).toEqual(['soft-mcp', 'directed-mcp'])
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  it('sorts all models by any column, and saves them for Excel and as CSV', async () => {
    const { page, troubles, strangers } = await stage.open('/?model=ccpo&view=compare', {
      reducedMotion: true,
      waitFor: MATRIX,
    })
    const first = page.locator('.matrix tbody th').first()
    const head = page.getByRole('button', { name: 'Contracts with other providers' })
    await head.click()
    await expect.poll(() => page.locator('.matrix th[aria-sort="ascending"]').count()).toBe(1)
    await head.click()
    await expect.poll(() => first.innerText()).toBe('Directed MCP')
    await page.locator('.matrix tbody td details').first().locator('summary').click()
    await expect.poll(() => page.locator('.matrix .source-note').first().isVisible()).toBe(true)
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ])
      return readFile(await download.path())
    }
    const csv = (await save('CSV')).toString('utf8')
    expect(csv.split('\r\n')[1]).toContain('Directed MCP')
    expect((await save('Excel')).subarray(0, 2).toString()).toBe('PK')
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  it.each([
    ['light', 1920, 1080],
    ['dark', 390, 844],
  ] as const)(
    'has nothing that an accessibility examiner minds (%s, %i × %i)',
    async (scheme, width, height) => {
      const { page } = await stage.open('/?model=ccpo&view=compare&focus=marlshire-ccg', {
        ...{ scheme, width, height, bypassPolicy: true, reducedMotion: true },
        waitFor: MATRIX,
      })
      await page.locator(READY).first().waitFor()
      expect(await checkAccessibility(page)).toEqual([])
      await page.context().close()
    },
  )
})
