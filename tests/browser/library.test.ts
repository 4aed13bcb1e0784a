import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccessibility } from './checkAccessibility.ts'
import { openBrowser, type Stage, settled } from './openBrowser.ts'

const OWN = join(import.meta.dirname, '../../data/writing/hub-and-homes.yaml')

describe('the library of models', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  it('leads to every model, says what the area lacks, and back to the walk where it was left', async () => {
    const { page, troubles, strangers } = await stage.open('/?model=directed-mcp', {
      reducedMotion: true,
      bypassPolicy: true,
    })
    await settled(page)
    await page.getByRole('button', { name: 'More models' }).click()
    const dialog = page.getByRole('dialog', { name: 'All care models' })
    await dialog.getByRole('tab', { name: 'List' }).click()
    await expect.poll(() => dialog.getByText('Hospitals together').count()).toBe(1)
    await expect.poll(() => dialog.locator('[data-state]').count()).toBeGreaterThan(27)
    expect(await checkAccessibility(page)).toEqual([])
    await expect.poll(() => dialog.getByText('Trust-led PACS: little prospect').count()).toBe(1)
    await dialog.getByRole('button', { name: 'Hospital chain' }).click()
    await settled(page)
    const root = page.locator('[data-map]')
    await expect.poll(() => root.getAttribute('data-state')).toBe('hospital-chain')
    await expect
      .poll(() => page.locator('.foot').innerText())
      .toContain(
        'A chain needs a second acute hospital trust, and this area names only one; specialist trusts are not counted.',
      )
    await page.keyboard.press('PageUp')
    await settled(page)
    await expect.poll(() => root.getAttribute('data-state')).toBe('specialist-satellite')
    await page.getByRole('button', { name: 'Back to the walk' }).click()
    await settled(page)
    await expect.poll(() => root.getAttribute('data-state')).toBe('directed-mcp')
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  it('opens a case as a scenario, and lists the vanguards by type', async () => {
    const { page, troubles } = await stage.open('/', { reducedMotion: true, bypassPolicy: true })
    await settled(page)
    await page.getByRole('button', { name: 'More models' }).click()
    const dialog = page.getByRole('dialog', { name: 'All care models' })
    await dialog.getByRole('tab', { name: 'Cases and vanguards' }).click()
    await expect.poll(() => dialog.locator('tbody tr').count()).toBe(29)
    await dialog.getByLabel('Type').selectOption('care-homes')
    await expect.poll(() => dialog.locator('tbody tr').count()).toBe(6)
    const north = dialog.getByRole('button', { name: 'North East: 1 vanguard, 1 Care homes' })
    await north.click()
    await expect.poll(() => north.getAttribute('aria-pressed')).toBe('true')
    await expect.poll(() => dialog.locator('tbody tr').count()).toBe(1)
    await north.click()
    await dialog.getByLabel('Type').selectOption('')
    await dialog.getByRole('button', { name: 'North West: 6 vanguards, 3 PACS, 3 MCP' }).click()
    await expect.poll(() => dialog.locator('tbody tr').count()).toBe(6)
    expect(await checkAccessibility(page)).toEqual([])
    await dialog
      .locator('#case-willow-group')
      .getByRole('button', { name: /^Open as scenario/ })
      .click()
    await settled(page)
    await expect.poll(() => page.locator('[data-map]').getAttribute('data-state')).toBe('trust-run-practices')
    await expect.poll(() => page.url()).toContain('trust-run-practices.way:shared')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('presents a case as a story, with its sources and what is ours', async () => {
    const { page, troubles } = await stage.open('/', { reducedMotion: true })
    await page.getByRole('button', { name: 'More models' }).click()
    await page.getByRole('tab', { name: 'Cases and vanguards' }).click()
    await page.locator('#case-stockport').getByRole('button', { name: 'Present this case' }).click()
    await page
      .getByText('Stockport, shown on Marlshire: a commissioner lets each service by a contract of its own')
      .first()
      .waitFor()
    await page.keyboard.press('PageDown')
    await settled(page)
    await expect.poll(() => page.locator('[data-map]').getAttribute('data-state')).toBe('directed-mcp')
    expect(page.url()).toContain('story=case-stockport')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('opens a link to a further model and another built-in economy', async () => {
    const { page, troubles } = await stage.open('/?economy=wrendale&model=specialised-network&lens=budgets', {
      reducedMotion: true,
    })
    await settled(page)
    await expect.poll(() => page.locator('[data-map]').getAttribute('data-state')).toBe('specialised-network')
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Wrendale')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('takes in a model of one’s own from its file, and still has it after a reload', async () => {
    const { page, troubles } = await stage.open('/', { reducedMotion: true })
    await settled(page)
    await page.locator('input[type=file]').first().setInputFiles(OWN)
    const root = page.locator('[data-map]')
    await expect.poll(() => root.getAttribute('data-state')).toBe('hub-and-homes')
    await settled(page)
    await expect.poll(() => page.url()).toContain('model=hub-and-homes')
    await page.reload()
    await settled(page)
    await expect.poll(() => root.getAttribute('data-state')).toBe('hub-and-homes')
    await page.getByRole('button', { name: 'More models' }).click()
    const dialog = page.getByRole('dialog')
    // ELK has put it among the built-in ones, in a band of its own.
    await expect.poll(() => dialog.locator('[data-family="our-own"]').count()).toBe(1)
    await expect.poll(() => dialog.locator('[data-state="hub-and-homes"][aria-current]').count()).toBe(1)
    await dialog.getByRole('tab', { name: 'List' }).click()
    await expect.poll(() => dialog.getByText('our-own').count()).toBe(1)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})
