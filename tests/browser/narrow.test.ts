import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccessibility } from './checkAccessibility.ts'
import { openBrowser, type Stage, settled } from './openBrowser.ts'

describe('a narrow or touched screen', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  async function openPhone(path: string, width = 390, height = 844) {
    const context = await stage.browser.newContext({
      viewport: { width, height },
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
      bypassCSP: true,
    })
    const page = await context.newPage()
    await page.goto(stage.address + path)
    await settled(page)
    return { page, touch: await context.newCDPSession(page) }
  }

  it('lets one finger scroll the page up and down, and the map from side to side', async () => {
    const { page, touch } = await openPhone('/')
    const before = await tellPlace(page)
    await swipe(page, touch, 0, -220)
    await expect.poll(async () => (await tellPlace(page)).page).toBeGreaterThan(80)
    await page.evaluate(() => scrollTo(0, 0))
    await swipe(page, touch, -150, 0)
    await expect.poll(async () => (await tellPlace(page)).map).toBeGreaterThan(before.map + 60)
    expect(await checkAccessibility(page)).toEqual([])
    await page.context().close()
  })

  it('begins where it can be read, with whoever leads in sight, and shows the whole map when asked', async () => {
    const { page } = await openPhone('/?model=ccpo')
    const leader = page.locator('.box.is-leading').first()
    const seen = await leader.boundingBox()
    expect(seen?.x).toBeGreaterThanOrEqual(0)
    expect((seen?.x ?? 0) + (seen?.width ?? 0)).toBeLessThanOrEqual(390)
    expect(await readZoom(page)).toBeGreaterThan(0.5)
    await page.getByRole('button', { name: 'Show the whole map' }).tap()
    await expect.poll(() => page.evaluate(tellHidden)).toBeLessThanOrEqual(2)
    // From afar each locality says what it holds.
    await expect.poll(() => page.locator('.locality-far').first().innerText()).toContain('12 practices')
    await page.getByRole('button', { name: 'Zoom in' }).tap()
    await expect.poll(() => page.evaluate(tellHidden)).toBeGreaterThan(20)
    await page.context().close()
  })

  it.each([
    [320, 256],
    [390, 844],
    [844, 390],
    [960, 700],
  ])('needs no sideways scrolling of the page at %i × %i', async (width, height) => {
    const { page, troubles } = await stage.open('/?model=ccpo&lens=leadership&focus=marlshire-ccg', {
      width,
      height,
      reducedMotion: true,
    })
    await page.getByRole('region', { name: 'Organisation in focus' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await readZoom(page)).toBeGreaterThanOrEqual(0.49)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

const tellPlace = (page: Page) =>
  page.evaluate(() => ({
    page: scrollY,
    map: document.querySelector('.atlas-map-scroll')?.scrollLeft ?? 0,
  }))

const tellHidden = () => {
  const scroll = document.querySelector('.atlas-map-scroll')
  return scroll === null ? -1 : scroll.scrollWidth - scroll.clientWidth
}

const readZoom = (page: Page) =>
  page.evaluate(() =>
    Number(
      /scale\(([\d.]+)\)/.exec(
        document.querySelector('.react-flow__viewport')?.getAttribute('style') ?? '',
      )?.[1],
    ),
  )

/** One finger from the middle of the map. */
async function swipe(page: Page, touch: CDPSession, x: number, y: number): Promise<void> {
  const box = await page.locator('.atlas-map-scroll').boundingBox()
  if (box === null) throw new Error('There is no map')
  const at = (part: number) => [{ x: box.x + box.width / 2 + x * part, y: box.y + box.height / 2 + y * part }]
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let part = 1; part <= 8; part += 1) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part / 8) })
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
