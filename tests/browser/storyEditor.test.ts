import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccessibility } from './checkAccessibility.ts'
import { openBrowser, type Stage, settled } from './openBrowser.ts'

const CALM = { reducedMotion: true } as const

const desk = (page: Page) => page.getByRole('region', { name: 'Your story' })
const rows = (page: Page) => page.getByRole('grid', { name: 'Steps' }).getByRole('row')
const caption = (page: Page) => page.getByRole('textbox', { name: 'Caption' })
const notes = (page: Page) => page.getByRole('textbox', { name: 'Speaker notes' })
const title = (page: Page) => page.getByRole('textbox', { name: 'Title' })
const button = (page: Page, name: string) => desk(page).getByRole('button', { name })
const saved = (page: Page) => desk(page).getByText('Saved', { exact: true }).waitFor()

const entry = (page: Page, name: string) =>
  page
    .getByRole('dialog')
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name, exact: true }) })

/** Each step by the state, lens and caption that its row and its id tell. */
const order = (page: Page) => rows(page).evaluateAll(all => all.map(row => row.getAttribute('data-key')))

/** Begins a story and takes three views into it, by keyboard alone. */
async function captureThree(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add to story' }).focus()
  await page.keyboard.press('Enter')
  await desk(page).waitFor()
  await expect.poll(() => focusedName(page)).toBe('Add this view')
  for (const keys of [
    ['PageDown', '2'],
    ['End', '3'],
  ]) {
    for (const key of keys) {
      // End belongs to the page and the stepper: the last chip is the last state.
      if (key === 'End') await page.getByRole('button', { name: 'CCPO' }).click()
      else await page.keyboard.press(key)
      await settled(page)
    }
    await button(page, 'Add this view').focus()
    await page.keyboard.press('Enter')
  }
  await expect.poll(() => order(page)).toEqual(['today-contracts', 'soft-mcp-budgets', 'ccpo-leadership'])
}

const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim())

async function download(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Download the story').first().click(),
  ])
  return readFile((await file.path()) ?? '', 'utf8')
}

const asFile = (text: string, name = 'story.yaml') => ({
  name,
  mimeType: 'application/yaml',
  buffer: Buffer.from(text),
})

describe('making a story', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  it('takes in views, gives them another order by keyboard and by mouse, and takes every edit back', async () => {
    const { page, troubles, strangers } = await stage.open('/', CALM)
    await captureThree(page)

    // The row in hand, moved by its own keys.
    await rows(page).nth(2).click()
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => order(page)).toEqual(['ccpo-leadership', 'today-contracts', 'soft-mcp-budgets'])
    await expect.poll(() => page.locator('[data-map]').getAttribute('data-state')).toBe('ccpo')
    expect(page.url()).toContain('&step=1')

    // The handle, taken up and put down with Enter.
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await order(page))[0]).toBe('today-contracts')

    // Back in one go, and by mouse.
    await button(page, 'Undo').click()
    await expect.poll(() => order(page)).toEqual(['ccpo-leadership', 'today-contracts', 'soft-mcp-budgets'])
    const from = await rows(page).nth(0).getByRole('button').boundingBox()
    const to = await rows(page).nth(2).boundingBox()
    if (from === null || to === null) throw new Error('The rows are not on screen')
    await page.mouse.move(from.x + 8, from.y + 20)
    await page.mouse.down()
    await page.mouse.move(to.x + 40, to.y + 20, { steps: 6 })
    await page.mouse.move(to.x + 40, to.y + to.height - 3, { steps: 6 })
    await page.mouse.up()
    await expect.poll(() => order(page)).toEqual(['today-contracts', 'soft-mcp-budgets', 'ccpo-leadership'])
    await settled(page)
    await expect.poll(() => page.locator('[data-map]').getAttribute('data-state')).toBe('ccpo')

    // Typing is one edit; in the field Ctrl+Z is the field's own until nothing of it is left.
    await caption(page).fill('')
    await caption(page).pressSequentially('Nobody owns it')
    await button(page, 'Undo').click()
    await expect.poll(() => caption(page).inputValue()).toBe('')
    await page.keyboard.press('Control+Shift+Z')
    await expect.poll(() => caption(page).inputValue()).toBe('Nobody owns it')
    await caption(page).click()
    await page.keyboard.press('Control+z')
    await expect.poll(() => caption(page).inputValue()).toBe('')
    await page.keyboard.press('Control+y')
    await expect.poll(() => caption(page).inputValue()).toBe('Nobody owns it')

    await button(page, 'Duplicate the step').click()
    await expect.poll(() => rows(page).count()).toBe(4)
    await rows(page).nth(3).click()
    await page.keyboard.press('Delete')
    await expect.poll(() => rows(page).count()).toBe(3)
    for (let edits = 0; edits < 30; edits += 1) await page.keyboard.press('Control+z')
    await expect.poll(() => order(page)).toEqual(['today-contracts'])
    for (let edits = 0; edits < 30; edits += 1) await page.keyboard.press('Control+y')
    await expect.poll(() => order(page)).toEqual(['today-contracts', 'soft-mcp-budgets', 'ccpo-leadership'])
    await expect.poll(() => caption(page).inputValue()).toBe('Nobody owns it')
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  it('loses nothing when the page crashes, and opens its own file again as the same story', async () => {
    const { page, troubles } = await stage.open('/', CALM)
    await captureThree(page)
    await title(page).fill('For the autumn board')
    await caption(page).fill('{lead} decides')
    await notes(page).fill('Wait for the question.\n\nThen: “nobody”.')
    await page.getByRole('spinbutton', { name: 'Seconds' }).fill('90')
    await saved(page)
    const address = page.url()
    const context = page.context()
    const session = await context.newCDPSession(page)
    const crashed = page.waitForEvent('crash')
    void session.send('Page.crash').catch(() => undefined)
    await crashed

    const again = await context.newPage()
    await again.goto(address)
    await settled(again)
    await desk(again).waitFor()
    await expect.poll(() => title(again).inputValue()).toBe('For the autumn board')
    await expect.poll(() => caption(again).inputValue()).toBe('{lead} decides')
    await expect.poll(() => notes(again).inputValue()).toBe('Wait for the question.\n\nThen: “nobody”.')
    expect(await order(again)).toEqual(['today-contracts', 'soft-mcp-budgets', 'ccpo-leadership'])
    const text = await download(again)
    expect(text).toContain('title: For the autumn board')

    // Another browser: the file is opened, and comes out again to the letter.
    const other = await stage.open('/', CALM)
    await other.page.getByLabel('File to open').setInputFiles(asFile(text))
    await desk(other.page).waitFor()
    await saved(other.page)
    expect(await order(other.page)).toEqual(['today-contracts', 'soft-mcp-budgets', 'ccpo-leadership'])
    expect(await download(other.page)).toBe(text)

    // And is presented with a clicker, from the step in hand and after a reload.
    await other.page.keyboard.press('F5')
    const count = other.page.locator('.present-count')
    await expect.poll(() => count.innerText()).toBe('1 / 3')
    await other.page.keyboard.press('PageDown')
    await other.page.keyboard.press('PageDown')
    await expect.poll(() => count.innerText()).toBe('3 / 3')
    await expect
      .poll(() => other.page.locator('.present-caption').innerText())
      .toMatch(/^Oversight board decides/)
    await other.page.reload()
    await settled(other.page)
    await expect.poll(() => count.innerText()).toBe('3 / 3')
    expect(other.page.url()).toContain('story=my.')
    expect([...troubles, ...other.troubles]).toEqual([])
    await context.close()
    await other.page.context().close()
  })

  it('begins from a copy of a built-in story, and deletes with a way back', async () => {
    const { page, troubles } = await stage.open('/', CALM)
    await page.getByRole('button', { name: 'Present' }).click()
    await entry(page, 'The walk for a board').getByRole('button', { name: 'Make my own copy' }).click()
    await expect.poll(() => rows(page).count()).toBe(15)
    await expect.poll(() => title(page).inputValue()).toBe('My copy of The walk for a board')
    // The keyboard is at the step in hand: arrows go from step to step, and the map with them.
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.url()).toContain('&step=3')
    await expect
      .poll(() => caption(page).inputValue())
      .toBe('{commissioner} buys most care, but no one leads it')
    await page.keyboard.press('Home')
    await expect.poll(() => page.url()).toContain('&step=1')
    await button(page, 'Delete the step').click()
    await expect.poll(() => rows(page).count()).toBe(14)
    // Own words cite a passage, and how firmly it says so; the file has it.
    const cited = desk(page).locator('.cited')
    await cited.locator('summary').click()
    await cited.getByLabel('Passage').selectOption({ label: 'Soft MCP: contracts' })
    await cited.getByLabel('It says so').selectOption('possible')
    await cited.getByRole('button', { name: 'Cite it' }).click()
    await cited.getByRole('button', { name: /Soft MCP: contracts/ }).waitFor()
    await saved(page)
    expect(await download(page)).toContain('bma#soft-contracts possible')
    await button(page, 'Close the story').click()
    await page.getByRole('button', { name: 'Present' }).click()
    await entry(page, 'My copy of The walk for a board').getByRole('button', { name: 'Delete' }).click()
    await page.getByText('is deleted').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await entry(page, 'My copy of The walk for a board').getByRole('button', { name: 'Edit' }).click()
    await expect.poll(() => rows(page).count()).toBe(14)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('says by line what in a file it cannot use, and asks before it replaces anything', async () => {
    const { page } = await stage.open('/', CALM)
    const file = (words: string, more = '') =>
      asFile(
        `schemaVersion: 1\nid: walk\ntitle: Walk\naudience: All\nsteps:\n  - state: today\n    caption: ${words}\n${more}`,
      )
    const choose = page.getByLabel('File to open')
    await choose.setInputFiles(file('One', '    because: nobody#one stated\n  - state: cpco\n'))
    const report = page.getByRole('dialog')
    await report.getByText('Line 8: ').waitFor()
    await expect.poll(() => report.innerText()).toContain('There is no source “nobody”.')
    await expect.poll(() => report.innerText()).toContain('There is no model “cpco”. Did you mean “ccpo”?')
    await report.getByRole('button', { name: 'Close' }).click()
    await expect.poll(() => rows(page).count()).toBe(2)

    await choose.setInputFiles(file('Two'))
    await desk(page).getByText('holds another version').waitFor()
    await expect.poll(() => caption(page).inputValue()).toBe('One')
    await button(page, 'Take the file’s').click()
    await expect.poll(() => caption(page).inputValue()).toBe('Two')
    await button(page, 'Undo').click()
    await expect.poll(() => caption(page).inputValue()).toBe('One')
    await page.context().close()
  })

  it('is presented as each step says, £ and focus too, wherever it is begun and after a reload', async () => {
    const { page } = await stage.open('/', CALM)
    const lines = ['schemaVersion: 1', 'id: quiet', 'title: Quiet', 'audience: All', 'steps:']
    const steps = [
      '  - { state: today, focus: commissioner, money: false }',
      '  - { lens: budgets, money: true }',
    ]
    await page.getByLabel('File to open').setInputFiles(asFile([...lines, ...steps, ''].join('\n')))
    await desk(page).waitFor()
    await button(page, 'Close the story').click()
    await page.goto(`${stage.address}/?economy=marlshire&model=today`)
    await settled(page)
    await page.getByRole('button', { name: 'Present' }).click()
    await page.getByRole('button', { name: 'Quiet' }).click()
    await expect.poll(() => page.url()).toContain('focus=marlshire-ccg')
    expect(page.url()).toContain('money=off')
    await page.reload()
    await settled(page)
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.url()).toContain('lens=budgets')
    expect(page.url()).not.toContain('money=off')
    await page.context().close()
  })

  it('is written in one tab at a time, and taken over with all that the other wrote', async () => {
    const { page } = await stage.open('/', CALM)
    await captureThree(page)
    await saved(page)
    const second = await page.context().newPage()
    await second.goto(page.url())
    await settled(second)
    await desk(second).getByText('open in another tab').waitFor()
    await caption(page).fill('Written in the first')
    await button(second, 'Write it here').click()
    await expect.poll(() => caption(second).inputValue()).toBe('Written in the first')
    await desk(page).getByText('open in another tab').waitFor()
    await caption(second).fill('Written in the second')
    await saved(second)
    await page.reload()
    await settled(page)
    await expect.poll(() => caption(page).inputValue()).toBe('Written in the second')
    await page.context().close()
  })

  it('says so where the browser has no room left, keeps what was written, and saves when there is', async () => {
    const { page } = await stage.open('/', CALM)
    const session = await page.context().newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', { origin: stage.address, quotaSize: 1 })
    await page.getByRole('button', { name: 'Add to story' }).click()
    await desk(page).getByText('Not saved.').waitFor()
    await caption(page).fill('Kept in the page')
    expect(await download(page)).toContain('caption: Kept in the page')
    await session.send('Storage.overrideQuotaForOrigin', { origin: stage.address })
    await button(page, 'Try again').click()
    await saved(page)
    await page.reload()
    await settled(page)
    await expect.poll(() => caption(page).inputValue()).toBe('Kept in the page')
    await page.context().close()
  })

  it('says where a link leads to a story that this browser does not have, and keeps its view', async () => {
    const view = '/?economy=marlshire&model=ccpo'
    for (const link of [`${view}&story=my.gone-x1`, `${view}&view=present&story=my.gone-x1&step=2`]) {
      const { page, troubles } = await stage.open(link, CALM)
      await page.getByText('is not kept in this browser').waitFor()
      await expect.poll(() => page.locator('[data-map]').getAttribute('data-state')).toBe('ccpo')
      expect(troubles).toEqual([])
      await page.context().close()
    }
    const { page } = await stage.open('/?view=present&story=the-walk-for-a-bord&step=3', CALM)
    await expect.poll(() => page.locator('.present-count').innerText()).toMatch(/^3 \//)
    expect(page.url()).toContain('story=the-walk-for-a-board')
    await page.context().close()
  })

  it('has no accessibility finding', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { page } = await stage.open('/', {
        ...CALM,
        bypassPolicy: true,
        scheme,
        width: 1366,
        height: 768,
      })
      await captureThree(page)
      expect(await checkAccessibility(page)).toEqual([])
      await page.getByRole('button', { name: 'Present', exact: true }).click()
      await page.getByRole('dialog').waitFor()
      expect(await checkAccessibility(page)).toEqual([])
      await page.context().close()
    }
  })
})
