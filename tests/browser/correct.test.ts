import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccessibility } from './checkAccessibility.ts'
import { openBrowser, type Stage, settled } from './openBrowser.ts'

describe('correcting an area on its map', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  it('moves, merges and renames by keyboard; the map and the table follow; all of it is undone and done again', async () => {
    const { page, troubles } = await stage.open('/', { reducedMotion: true, bypassPolicy: true })
    const panel = page.getByRole('region', { name: 'Correct this area' })
    await page.getByRole('button', { name: 'Correct' }).press('Enter')
    await panel.waitFor()
    const section = (name: string) => panel.locator('.correct-section > summary', { hasText: name })
    await section('Practices').press('Enter')
    await panel.getByRole('checkbox', { name: /^Abbey Lane Surgery/ }).press('Space')
    await panel.getByRole('checkbox', { name: /^Beacon Hill/ }).press('Space')
    await panel.getByLabel('Move to locality').selectOption({ label: 'South Marl' })
    await panel.getByText('Moved 2 practices to South Marl').waitFor()
    await settled(page)
    await expect
      .poll(() => page.locator('[data-group="south"]').getAttribute('title'))
      .toContain('14 practices')
    expect(await checkAccessibility(page)).toEqual([])

    // One practice is merged into the other: its patients are not lost.
    await panel.getByRole('checkbox', { name: /^Beacon Hill/ }).press('Space')
    await panel.getByLabel('Its patients go to').selectOption({ label: 'Ashgrove Surgery' })
    await panel.getByRole('button', { name: 'Close it and merge' }).press('Enter')
    await panel.getByText('Merged Abbey Lane Surgery into Ashgrove Surgery').waitFor()
    await settled(page)
    await expect.poll(() => page.locator('[data-organisation="P90001"]').count()).toBe(0)
    await expect.poll(() => page.locator('.header-about').textContent()).toContain('306,100 patients')
    await expect
      .poll(() => page.getByRole('table', { name: 'Contracts' }).getByText('Abbey Lane Surgery').count())
      .toBe(0)

    await panel.getByRole('button', { name: 'Undo' }).press('Enter')
    await panel.getByRole('button', { name: 'Undo' }).press('Enter')
    await panel.getByText('Nothing changed yet').waitFor()
    await settled(page)
    await expect
      .poll(() => page.locator('[data-group="north"]').getAttribute('title'))
      .toContain('12 practices')
    await panel.getByRole('button', { name: 'Redo' }).press('Enter')
    await panel.getByText('Moved 2 practices to South Marl').waitFor()
    expect(troubles).toEqual([])
  })

  it('says in a sentence what cannot be done, meets a known total to the penny, and keeps checking', async () => {
    const { page, troubles } = await stage.open('/', { reducedMotion: true })
    const panel = page.getByRole('region', { name: 'Correct this area' })
    await page.getByRole('button', { name: 'Correct' }).click()
    const section = (name: string) => panel.locator('.correct-section > summary', { hasText: name })
    await section('Localities').click()
    await panel.getByRole('button', { name: 'Remove North Marl', exact: true }).click()
    await panel.getByRole('alert').getByText('North Marl still has 12 practices').waitFor()
    await section('Localities').click()
    await section('Money').click()
    await panel.locator('.add-form > summary', { hasText: 'community services' }).click()
    const form = panel.locator('.add-form[open]')
    await form.getByLabel('Known total, £ a year').fill('a lot')
    await form.getByRole('button', { name: 'Use these figures' }).click()
    await form.getByRole('alert').getByText('A total is an amount').waitFor()
    await form.getByLabel('Known total, £ a year').fill('£50m')
    await form.getByRole('button', { name: 'Use these figures' }).click()
    await form.getByText('The map meets the total to the penny.').waitFor()
    await panel.getByText('All is well: every pound').waitFor()
    expect(troubles).toEqual([])
  })

  it('is taken back and done again by keys, saved by itself, and there after a reload', async () => {
    const { page, troubles } = await stage.open('/', { reducedMotion: true })
    const panel = page.getByRole('region', { name: 'Correct this area' })
    await page.getByRole('button', { name: 'Correct' }).click()
    const section = (name: string) => panel.locator('.correct-section > summary', { hasText: name })
    await section('Practices').click()
    await panel.getByRole('checkbox', { name: /^Abbey Lane Surgery/ }).press('Space')
    await panel.getByLabel('Move to locality').selectOption({ label: 'South Marl' })
    await panel.getByText('Moved Abbey Lane Surgery to South Marl').waitFor()
    await panel.focus()
    await page.keyboard.press('Control+z')
    await panel.getByText('Nothing changed yet').waitFor()
    await page.keyboard.press('Control+Shift+z')
    await panel.getByText('Moved Abbey Lane Surgery to South Marl').waitFor()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+y')
    await panel.getByText('Moved Abbey Lane Surgery to South Marl').waitFor()
    await page.getByText(/^Saved \d/).waitFor()
    await page.reload()
    await settled(page)
    await expect
      .poll(() => page.locator('[data-group="south"]').getAttribute('title'))
      .toContain('13 practices')
    await page.getByText(/^Saved \d/).waitFor()
    expect(troubles).toEqual([])
    await page.context().close()
  })
})
