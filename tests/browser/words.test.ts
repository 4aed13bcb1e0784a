import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccessibility } from './checkAccessibility.ts'
import { openBrowser, type Stage, settled } from './openBrowser.ts'

const STAMP = /Policy as seen to early July 2026; contracts still being designed/

describe('the words of now', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  it('stand on the map, in the table and beside it once they are chosen, and in the address', async () => {
    const { page, troubles } = await stage.open('/?model=ccpo&focus=marlshire-ccg', { reducedMotion: true })
    const words = page.getByRole('radiogroup', { name: 'Words' })
    const panel = page.getByRole('region', { name: 'Organisation in focus' })
    await expect.poll(() => panel.innerText()).toContain('Clinical commissioning group')
    await expect.poll(() => page.locator('.foot').innerText()).not.toMatch(STAMP)
    await words.getByRole('radio', { name: 'now' }).check({ force: true })
    await expect.poll(() => page.locator('.foot').innerText()).toMatch(STAMP)
    await expect.poll(() => panel.innerText()).toContain('Integrated care board (successor)')
    await expect
      .poll(() => page.getByRole('table', { name: 'Contracts' }).innerText())
      .toContain('Whole-population contract (loosely: IHO contract)')
    await expect
      .poll(() => page.getByRole('region', { name: 'What moves' }).innerText())
      .toContain('Closest 2026 idea, our reading: none was found')
    // Names are the area's own.
    await expect
      .poll(() => page.locator('[data-organisation="marlshire-ccg"]').innerText())
      .toContain('Marlshire CCG')
    await expect.poll(() => page.url()).toContain('vocabulary=now')
    await page.reload()
    await settled(page)
    await expect.poll(() => page.locator('.foot').innerText()).toMatch(STAMP)
    await expect.poll(() => words.getByRole('radio', { name: 'now' }).isChecked()).toBe(true)
    await page.goBack()
    await expect.poll(() => page.url()).not.toContain('vocabulary')
    await expect.poll(() => panel.innerText()).toContain('Clinical commissioning group')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('go into what is exported, with their stamp', async () => {
    const { page } = await stage.open('/?model=ccpo&vocabulary=now', { reducedMotion: true })
    await expect.poll(() => page.locator('.foot').innerText()).toMatch(STAMP)
    await page.getByRole('button', { name: 'Export' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: /SVG/ }).click(),
    ])
    const svg = await readFile(await download.path(), 'utf8')
    expect(svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toMatch(STAMP)
    await page.context().close()
  })

  it('are what an embed speaks where its address says so', async () => {
    const { page, troubles } = await stage.open('/embed/?model=ccpo&vocabulary=now', { reducedMotion: true })
    await expect.poll(() => page.locator('body').innerText()).toMatch(STAMP)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('are all told beside those of 2015, to every reader', async () => {
    const { page } = await stage.open('/?model=ccpo&vocabulary=now', {
      reducedMotion: true,
      bypassPolicy: true,
    })
    await page.getByRole('button', { name: 'How the words correspond' }).click()
    const table = page.getByRole('dialog').getByRole('table', { name: 'Care models' })
    await expect.poll(() => table.innerText()).toContain('no counterpart')
    expect(await checkAccessibility(page)).toEqual([])
    await page.context().close()
  })
})

describe('the glossary', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  it('explains a term on focus, stays under the pointer, and goes with Escape', async () => {
    const { page, troubles } = await stage.open('/?model=ccpo&focus=marlshire-ccg', { reducedMotion: true })
    const panel = page.getByRole('region', { name: 'Organisation in focus' })
    const term = panel.getByRole('button', { name: 'Clinical commissioning group' })
    // The explanation comes apart from the page, and until it has, the word is a word.
    await term.waitFor()
    await panel.getByRole('button', { name: 'Close organisation' }).focus()
    await page.keyboard.press('Tab')
    expect(await term.evaluate(element => element === document.activeElement)).toBe(true)
    const tooltip = page.getByRole('tooltip')
    await expect.poll(() => tooltip.innerText()).toContain('whose members were the practices')
    await expect.poll(() => term.getAttribute('aria-describedby')).toBe(await tooltip.getAttribute('id'))
    await page.keyboard.press('Escape')
    await expect.poll(() => tooltip.count()).toBe(0)
    // Escape took the explanation away and nothing else.
    await expect.poll(() => panel.count()).toBe(1)
    await page.mouse.move(5, 5)
    await term.hover()
    await expect.poll(() => tooltip.count()).toBe(1)
    await tooltip.hover()
    await page.waitForTimeout(600)
    await expect.poll(() => tooltip.count()).toBe(1)
    await page.mouse.move(5, 5)
    await expect.poll(() => tooltip.count()).toBe(0)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('explains the legend’s words and the indicators at the keyboard', async () => {
    const { page, troubles } = await stage.open('/?model=ccpo', { reducedMotion: true, bypassPolicy: true })
    const tooltip = page.getByRole('tooltip')
    const legend = page.getByRole('list', { name: 'Legend' })
    await legend.getByRole('button', { name: 'likely' }).waitFor()
    // The pointer at rest is a keyboard's reader: what has the focus is explained.
    await legend.getByRole('button', { name: 'general practice' }).focus()
    await page.keyboard.press('Tab')
    await expect.poll(() => tooltip.innerText()).not.toBe('')
    await page.keyboard.press('Escape')
    await expect.poll(() => tooltip.count()).toBe(0)
    const indicator = page.getByRole('region', { name: 'Indicators' }).getByRole('button').first()
    await indicator.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect.poll(() => tooltip.innerText()).toContain('ontract')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('explains lenses and models that are controls, in the way of nothing that they do', async () => {
    const { page, troubles } = await stage.open('/?model=ccpo', { reducedMotion: true })
    const tooltip = page.getByRole('tooltip')
    const chips = page.getByRole('list', { name: 'Models' })
    const chip = chips.getByRole('button', { name: 'Network-led MCP, early' })
    // The explanations come apart from the page; they are there when the legend's are.
    await page.getByRole('list', { name: 'Legend' }).getByRole('button').first().waitFor()
    await expect
      .poll(async () => {
        await page.mouse.move(5, 5)
        await chip.hover()
        await page.waitForTimeout(600)
        return tooltip.count()
      })
      .toBe(1)
    // The model’s name and its stage, both.
    await expect
      .poll(() => tooltip.innerText())
      .toMatch(/one large network.*prime contractor for some services/s)
    await expect.poll(() => chip.getAttribute('aria-describedby')).toBe(await tooltip.getAttribute('id'))
    await chip.click()
    await expect.poll(() => tooltip.count()).toBe(0)
    await page.waitForTimeout(700)
    // Whoever chose the model watches it.
    await expect.poll(() => tooltip.count()).toBe(0)
    expect(await chip.getAttribute('aria-describedby')).toBeNull()
    await page.mouse.move(5, 5)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect.poll(() => tooltip.count()).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => tooltip.count()).toBe(0)
    expect(await chip.evaluate(element => element === document.activeElement)).toBe(true)
    const lens = page.getByRole('radiogroup', { name: 'Lens' })
    await lens.getByRole('radio', { name: 'Contracts' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => tooltip.innerText()).toContain('how much money goes which way')
    await expect.poll(() => lens.getByRole('radio', { name: 'Budgets' }).isChecked()).toBe(true)
    await page.keyboard.press('F5')
    await page.getByRole('dialog', { name: 'Present' }).waitFor()
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('explains a word in a dialog above that dialog, and Escape leaves the dialog open', async () => {
    const { page } = await stage.open('/?model=ccpo', { reducedMotion: true })
    await page.getByRole('button', { name: 'More models' }).click()
    const dialog = page.getByRole('dialog')
    // What is still being laid out moves away from the pointer.
    await dialog.locator('[data-model-map="settled"] [data-word]').first().waitFor()
    const word = dialog.getByRole('list', { name: 'Legend' }).getByRole('button', { name: 'likely' })
    await word.click()
    const tooltip = page.getByRole('tooltip')
    await expect.poll(() => tooltip.count()).toBe(1)
    await tooltip.hover()
    await page.keyboard.press('Escape')
    await expect.poll(() => tooltip.count()).toBe(0)
    await expect.poll(() => dialog.count()).toBe(1)
    await page.context().close()
  })

  it('explains each form once in the table, and lists every term in Help, to every reader', async () => {
    const { page } = await stage.open('/?model=ccpo', { reducedMotion: true, bypassPolicy: true })
    const table = page.getByRole('table', { name: 'Contracts' })
    await expect.poll(() => table.getByRole('button', { name: 'GMS contract' }).count()).toBe(1)
    await expect.poll(() => table.getByText('GMS contract', { exact: false }).count()).toBeGreaterThan(1)
    await page.getByRole('button', { name: 'Help' }).click()
    await page.getByRole('button', { name: /^Glossary/ }).click()
    const glossary = page.getByRole('dialog', { name: 'Glossary' })
    await glossary.getByRole('searchbox').fill('whole-population')
    await expect.poll(() => glossary.innerText()).toContain('nearly all care of everybody')
    // Who says so, and where.
    await glossary.getByText('A solicitors’ glossary').first().click()
    await expect.poll(() => glossary.innerText()).toContain('lines 33–37')
    await expect.poll(() => glossary.innerText()).not.toContain('Ambulance')
    expect(await checkAccessibility(page)).toEqual([])
    await page.context().close()
  })
})
