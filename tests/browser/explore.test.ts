import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, type Stage, settled } from './openBrowser.ts'

describe('the explorer', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  it('restores from the address whatever a reader can reach, on reload, Back and Forward', async () => {
    const { page, troubles } = await stage.open('/', { reducedMotion: true })
    await page.getByRole('button', { name: 'Next model' }).click()
    await page.getByRole('radio', { name: 'Leadership' }).check({ force: true })
    await page.locator('[data-organisation="marlshire-ccg"]').click()
    await page.getByLabel('Compared with').selectOption('previous')
    await settled(page)
    const address = page.url()
    expect(address).toContain('model=soft-mcp')
    expect(address).toContain('lens=leadership')
    expect(address).toContain('focus=marlshire-ccg')
    expect(address).toContain('since=previous')
    await page.reload()
    await settled(page)
    expect(page.url()).toBe(address)
    await expect.poll(() => page.locator('[data-map]').getAttribute('data-state')).toBe('soft-mcp')
    await expect.poll(() => page.getByRole('radio', { name: 'Leadership' }).isChecked()).toBe(true)
    await expect.poll(() => page.getByRole('region', { name: 'Organisation in focus' }).count()).toBe(1)
    await page.goBack()
    await expect.poll(() => page.getByRole('region', { name: 'Organisation in focus' }).count()).toBe(0)
    await page.goBack()
    await page.goBack()
    await expect.poll(() => page.locator('[data-map]').getAttribute('data-state')).toBe('today')
    await page.goForward()
    await expect.poll(() => page.locator('[data-map]').getAttribute('data-state')).toBe('soft-mcp')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('puts a wrong link right and says so', async () => {
    const { page } = await stage.open('/?model=softmcp&lens=budget&focus=marlshire-cg', {
      reducedMotion: true,
    })
    await expect.poll(() => page.locator('[data-map]').getAttribute('data-state')).toBe('soft-mcp')
    const notices = await page.getByRole('status').first().innerText()
    expect(notices).toContain('softmcp')
    expect(notices).toContain('“budgets”')
    expect(notices).toContain('“marlshire-ccg”')
    await page.context().close()
  })

  it('lets a keyboard alone walk the map’s outline, focus an organisation, and leave again', async () => {
    const { page } = await stage.open('/', { reducedMotion: true })
    await page.getByRole('tree').locator('[tabindex="0"]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('region', { name: 'Organisation in focus' }).count()).toBe(1)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('[data-map]').getAttribute('data-state')).toBe('today')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('region', { name: 'Organisation in focus' }).count()).toBe(0)
    await page.context().close()
  })

  it('opens Help at its beginning where it is longer than the window', async () => {
    const { page, troubles } = await stage.open('/', { width: 1366, height: 768 })
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Help' })
    await help.waitFor()
    expect(
      await help.evaluate(({ scrollTop, scrollHeight, clientHeight }) => ({
        scrollTop,
        isLonger: scrollHeight > clientHeight,
      })),
    ).toEqual({ scrollTop: 0, isLonger: true })
    await page.keyboard.press('Escape')
    await expect.poll(() => help.count()).toBe(0)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('finds an organisation by its name', async () => {
    const { page, troubles } = await stage.open('/', { reducedMotion: true })
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: /^Find/ }).fill('council')
    await page.getByRole('option').first().click()
    await expect.poll(() => page.url()).toContain('focus=')
    // By the map's own short name, and with Enter alone.
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: /^Find/ }).fill('general ft')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('focus=marl-general')
    await expect.poll(() => page.getByRole('combobox', { name: 'Find' }).count()).toBe(0)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('finds cases, models and terms too, and gives the focus back', async () => {
    const { page, troubles } = await stage.open('/', { reducedMotion: true })
    const find = page.getByRole('button', { name: 'Find' })
    const field = page.getByRole('combobox', { name: /^Find/ })
    const isFocused = () => find.evaluate(element => element === document.activeElement)
    await find.click()
    await field.fill('dudley')
    await page.getByRole('option', { name: 'Dudley' }).click()
    const library = page.getByRole('dialog', { name: 'All care models' })
    const card = library.getByRole('heading', { name: 'Dudley' })
    await expect.poll(() => card.evaluate(element => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(isFocused).toBe(true)
    await find.click()
    await field.fill('tariff')
    await page
      .getByRole('option', { name: /explained/ })
      .first()
      .click()
    const glossary = page.getByRole('dialog', { name: 'Glossary' })
    await expect.poll(() => glossary.innerText()).toContain('national price for each treatment')
    await page.keyboard.press('Escape')
    await expect.poll(isFocused).toBe(true)
    await find.click()
    await page.keyboard.press('Escape')
    await expect.poll(isFocused).toBe(true)
    await find.click()
    await field.fill('hospital chain')
    await page.getByRole('option', { name: /care model/ }).click()
    await expect.poll(() => page.locator('[data-map]').getAttribute('data-state')).toBe('hospital-chain')
    expect(await isFocused()).toBe(true)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('hides every pound when money is off, and the address says so', async () => {
    const { page } = await stage.open('/?model=ccpo&lens=budgets', { reducedMotion: true })
    await expect.poll(() => page.locator('body').innerText()).toContain('£')
    await page.getByRole('switch', { name: 'Money' }).uncheck()
    expect(page.url()).toContain('money=off')
    await expect.poll(() => page.locator('body').innerText()).not.toMatch(/£\d/)
    await page.context().close()
  })

  it('says what colours, lines and widths mean, within the window, and folds away', async () => {
    for (const width of [1280, 1440, 1920]) {
      const { page } = await stage.open('/?model=trust-led-pacs&stage=mature&lens=budgets', {
        width,
        height: 900,
        reducedMotion: true,
      })
      const legend = page.getByRole('list', { name: 'Legend' })
      const words = await legend.innerText()
      for (const word of [
        'general practice',
        'hospitals',
        'possible',
        '£50m a year',
        'leads',
        'new, or newly leads, since today',
      ])
        expect(words).toContain(word)
      const [inner, outer] = [await legend.boundingBox(), await page.locator('.foot').boundingBox()]
      expect((inner?.y ?? 0) + (inner?.height ?? 0)).toBeLessThanOrEqual(
        (outer?.y ?? 0) + (outer?.height ?? 0) + 1,
      )
      expect(await legend.evaluate(element => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(
        0,
      )
      await page.getByRole('switch', { name: 'Money' }).uncheck()
      await expect.poll(() => legend.innerText()).not.toContain('£')
      await page.getByRole('button', { name: 'Legend' }).click()
      await expect.poll(() => legend.count()).toBe(0)
      await page.context().close()
    }
  })

  it('opens a dropped economy, draws all models on it, and carries it in the link', async () => {
    const { page, troubles, strangers } = await stage.open('/', { reducedMotion: true })
    await page.getByLabel('File to open').setInputFiles(await writeTemporary('valley.yaml', VALLEY))
    await expect.poll(() => page.locator('h1').innerText()).toBe('Valley')
    await settled(page)
    expect(page.url()).toContain('#economy=')
    await page.keyboard.press('End')
    await settled(page)
    await expect.poll(() => page.locator('[data-map]').getAttribute('data-state')).toBe('ccpo')
    await page.reload()
    await expect.poll(() => page.locator('h1').innerText()).toBe('Valley')
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  it('says by line what is wrong with a bad file, and keeps the map that was there', async () => {
    const { page } = await stage.open('/?model=soft-mcp', { reducedMotion: true })
    const bad = VALLEY.replace('kind: ccg', 'kind: cgc').replace('list: 5200', 'list: many')
    await page.getByLabel('File to open').setInputFiles(await writeTemporary('bad.yaml', bad))
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    const text = await dialog.innerText()
    expect(text).toContain('Line 7')
    expect(text).toMatch(/ccg/)
    await expect.poll(() => page.locator('h1').innerText()).toBe('Marlshire')
    await expect.poll(() => page.locator('[data-map]').getAttribute('data-state')).toBe('soft-mcp')
    await page.context().close()
  })

  it('opens Help for who asks before it has come, closes it again, and takes the glossary in it', async () => {
    const context = await stage.browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' })
    const page = await context.newPage()
    const held: (() => void)[] = []
    await page.route(/HelpDialog/, async route => {
      await new Promise<void>(resolve => held.push(resolve))
      await route.continue()
    })
    await page.goto(stage.address)
    await settled(page)
    await page.keyboard.press('?')
    await expect.poll(() => held.length).toBeGreaterThan(0)
    expect(await page.getByRole('dialog').count()).toBe(0)
    for (const giveIt of held) giveIt()
    const help = page.getByRole('dialog', { name: 'Help' })
    await help.waitFor()
    await help.getByRole('button', { name: /^Glossary/ }).click()
    await page.getByRole('dialog', { name: 'Glossary' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog', { name: 'Glossary' }).count()).toBe(0)
    expect(await help.count()).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => help.count()).toBe(0)
    await page.keyboard.press('?')
    await help.waitFor()
    await context.close()
  })
})

const VALLEY = `schemaVersion: 1
id: valley
name: Valley
illustrative: true
asOf: 2015-04
organisations:
  - { id: valley-ccg, kind: ccg, name: NHS Valley CCG }
  - { id: valley-general, kind: acute-trust, name: Valley General Hospital NHS Trust }
  - { id: V1, kind: gp-practice, name: Riverside Surgery, list: 5200, commissioner: valley-ccg, locality: upper, contract: gms }
  - { id: V2, kind: gp-practice, name: Hilltop Surgery, list: 7400, commissioner: valley-ccg, locality: lower, contract: pms }
localities: [{ id: upper, name: Upper Valley }, { id: lower, name: Lower Valley }]
delivery:
  - { service: acute, provider: valley-general, share: 1 }
  - { service: outpatient, provider: valley-general, share: 1 }
`

async function writeTemporary(name: string, text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'atlas-')), name)
  await writeFile(file, text)
  return file
}
