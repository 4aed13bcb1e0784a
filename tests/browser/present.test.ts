import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccessibility } from './checkAccessibility.ts'
import { openBrowser, type Stage, settled } from './openBrowser.ts'

const FIRST = '/?view=present&story=the-walk-for-a-board&step=1'

describe('presenting', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  it('walks a whole story with a clicker, there and back, and never reloads on F5', async () => {
    const { page, troubles, strangers } = await stage.open(FIRST, { reducedMotion: true })
    const count = page.locator('.present-count')
    const steps = Number((await count.innerText()).split('/')[1])
    expect(steps).toBeGreaterThanOrEqual(12)
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''))
    for (let step = 1; step <= steps; step += 1) {
      await expect.poll(() => count.innerText()).toBe(`${step} / ${steps}`)
      expect((await page.locator('.present-caption').innerText()).length).toBeGreaterThan(10)
      await page.keyboard.press('PageDown')
      if (step === 5) await page.keyboard.press('F5')
    }
    await expect.poll(() => count.innerText()).toBe(`${steps} / ${steps}`)
    await page.keyboard.press('Home')
    await expect.poll(() => count.innerText()).toBe(`1 / ${steps}`)
    await expect.poll(() => page.locator('body[data-same-page]').count()).toBe(1)
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  it('goes to a step by its number, blanks the screen, shows a spotlight and all steps', async () => {
    const { page, troubles } = await stage.open(FIRST, { reducedMotion: true })
    const count = page.locator('.present-count')
    await page.keyboard.type('12')
    await page.keyboard.press('Enter')
    await expect.poll(() => count.innerText()).toMatch(/^12 \//)
    await page.keyboard.press('.')
    await page.locator('.present-screen.is-black').waitFor()
    await page.keyboard.press('b')
    await expect.poll(() => page.locator('.present-screen').count()).toBe(0)
    await page.keyboard.press('t')
    await page.getByRole('button', { name: 'Spotlight' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('button', { name: 'Spotlight' }).count()).toBe(0)
    await page.keyboard.press('o')
    await page.getByRole('region', { name: 'All steps' }).getByRole('button').nth(2).click()
    await expect.poll(() => count.innerText()).toMatch(/^3 \//)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('resumes at the same step after a reload, and after leaving with Esc', async () => {
    const { page } = await stage.open('/', { reducedMotion: true })
    await page.getByRole('button', { name: 'Present' }).click()
    await page.getByRole('button', { name: 'The walk for a board' }).click()
    const count = page.locator('.present-count')
    await count.waitFor()
    for (let step = 1; step < 4; step += 1) await page.keyboard.press('PageDown')
    await expect.poll(() => count.innerText()).toMatch(/^4 \//)
    await page.reload()
    await settled(page)
    await expect.poll(() => count.innerText()).toMatch(/^4 \//)
    await page.keyboard.press('Escape')
    await page.locator('.explore').waitFor()
    await page.keyboard.press('F5')
    await expect.poll(() => count.innerText()).toMatch(/^4 \//)
    await page.context().close()
  })

  it('gives back the screen, and the focus, that it was begun with', async () => {
    const { page, troubles } = await stage.open('/?model=ccpo&lens=leadership&money=off', {
      reducedMotion: true,
    })
    await page.getByRole('button', { name: 'Present' }).click()
    await page.getByRole('button', { name: 'The walk for a board' }).click()
    await page.locator('.present-count').waitFor()
    await page.keyboard.press('PageDown')
    await settled(page)
    await page.keyboard.press('Escape')
    await page.locator('.explore').waitFor()
    await expect.poll(() => page.url()).toMatch(/model=ccpo&lens=leadership&money=off$/)
    expect(await page.locator('[data-map]').getAttribute('data-state')).toBe('ccpo')
    const present = page.getByRole('button', { name: 'Present', exact: true })
    await expect.poll(() => present.evaluate(element => element === document.activeElement)).toBe(true)
    // Begun with the keys of the page, it leaves them to the page.
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    await page.waitForTimeout(100)
    await page.keyboard.press('F5')
    await page.locator('.present-count').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.explore').waitFor()
    await page.keyboard.press('ArrowLeft')
    await expect
      .poll(() => page.locator('[data-map]').getAttribute('data-state'))
      .toBe('trust-led-pacs:mature')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('draws nothing on the map under 18 px at 1920 × 1080', async () => {
    const { page } = await stage.open('/?view=present&story=the-walk-for-a-board&step=14', {
      reducedMotion: true,
    })
    const smallest = await page.evaluate(() => {
      const viewport = document.querySelector('.react-flow__viewport')
      const zoom = viewport === null ? 0 : new DOMMatrix(getComputedStyle(viewport).transform).a
      const texts = [...document.querySelectorAll('.atlas-map text, .atlas-map span')].filter(
        text => text.textContent,
      )
      return Math.min(...texts.map(text => Number.parseFloat(getComputedStyle(text).fontSize) * zoom))
    })
    expect(smallest).toBeGreaterThanOrEqual(18)
    await page.context().close()
  })

  it('has no accessibility finding', async () => {
    const { page } = await stage.open(FIRST, { reducedMotion: true, bypassPolicy: true, scheme: 'dark' })
    expect(await checkAccessibility(page)).toEqual([])
    await page.context().close()
  })

  it('goes on with the network gone, once it has been visited', async () => {
    const { page } = await stage.open('/', { reducedMotion: true })
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.reload()
    await settled(page)
    await page.context().setOffline(true)
    await page.goto(`${stage.address}/?view=present&story=the-walk-for-a-board&step=6`)
    await settled(page)
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.locator('.present-count').innerText()).toMatch(/^7 \//)
    await page.context().close()
  })
})
