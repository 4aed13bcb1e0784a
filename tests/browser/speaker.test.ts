import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccessibility } from './checkAccessibility.ts'
import { openBrowser, type Stage, settled } from './openBrowser.ts'
import { atRest, expectInStep, findSpot, findZoom, openSpeaker } from './openSpeaker.ts'

const STORY = '/?view=present&story=the-walk-for-a-board'
const FIRST = `${STORY}&step=1`

describe('the speaker window', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  /** Kills the renderer of a page, as a crash does. */
  const crash = async (page: Page) => {
    const gone = page.waitForEvent('crash')
    const session = await page.context().newCDPSession(page)
    // The answer never comes: the page is gone.
    void session.send('Page.crash').catch(() => undefined)
    await gone
  }

  it('walks a whole story in step: closed, reopened, reloaded, crashed and offline', async () => {
    const { page, troubles, strangers } = await stage.open('/', { reducedMotion: true })
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.goto(stage.address + FIRST)
    await settled(page)
    const steps = Number((await page.locator('.present-count').innerText()).split('/')[1])
    let speaker = await openSpeaker(page, troubles)
    await expectInStep(page, speaker, 1)
    // The clicker is heard in whichever window has the focus.
    await page.keyboard.press('PageDown')
    await expectInStep(page, speaker, 2)
    await speaker.keyboard.press('PageDown')
    await expectInStep(page, speaker, 3)

    await speaker.close()
    await page.getByText('Speaker window closed').waitFor()
    await page.keyboard.press('PageDown')
    speaker = await openSpeaker(page, troubles)
    await expectInStep(page, speaker, 4)

    // F5 neither reloads nor loses the step; a real reload finds the other window again.
    for (const window of [page, speaker]) {
      await window.evaluate(() => document.body.setAttribute('data-same-page', ''))
      await window.keyboard.press('F5')
      await window.keyboard.press('PageDown')
      await expect.poll(() => window.locator('body[data-same-page]').count()).toBe(1)
    }
    await expectInStep(page, speaker, 6)
    await page.reload()
    await expectInStep(page, speaker, 6)
    await speaker.reload()
    await expectInStep(page, speaker, 6)

    await crash(speaker)
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.locator('.present-count').innerText()).toMatch(/^7 /)
    await page.getByText('does not answer').waitFor()
    // The browser's sad page; a test cannot take it offline.
    await speaker.close()
    await page.context().setOffline(true)
    speaker = await openSpeaker(page, troubles)
    await expectInStep(page, speaker, 7)
    await expect.poll(() => page.getByText('does not answer').count()).toBe(0)

    for (let step = 8; step <= steps; step += 1) {
      await (step % 2 === 0 ? page : speaker).keyboard.press('PageDown')
      await expectInStep(page, speaker, step)
    }
    await speaker.keyboard.press('PageDown')
    await expectInStep(page, speaker, steps)
    await expect.poll(() => speaker.getByText('This is the last step').count()).toBe(1)
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  it('shows this step and the next, notes, clock, all steps and every move with its source', async () => {
    const { page, troubles } = await stage.open(`${STORY}&step=9`, { reducedMotion: true })
    const speaker = await openSpeaker(page, troubles)
    const state = (part: string) => speaker.locator(`${part} [data-map]`).getAttribute('data-state')
    expect(await state('.speaker-map')).toBe('network-led-mcp:early')
    expect(await state('.speaker-next-map')).toBe('network-led-mcp:mature')
    expect((await speaker.getByRole('region', { name: 'Notes' }).innerText()).length).toBeGreaterThan(100)
    const moves = speaker.getByRole('region', { name: 'What moves' })
    await expect.poll(() => moves.locator('.move').count()).toBeGreaterThan(5)
    for (const ground of await moves.locator('.move-ground').allInnerTexts())
      expect(ground).toMatch(/^(stated|likely|possible|aspired|inferred|illustrative|given) ·/)
    await speaker.getByRole('button', { name: 'Pause the clock' }).click()
    await speaker.getByText('Paused at').waitFor()
    await speaker.getByRole('button', { name: 'Larger notes' }).click()
    await speaker.getByRole('navigation', { name: 'Steps' }).getByRole('button').nth(1).click()
    await expectInStep(page, speaker, 2)
    await speaker.keyboard.press('ArrowDown')
    await speaker.keyboard.press('Enter')
    await expectInStep(page, speaker, 3)
    await speaker.reload()
    await speaker.getByText('Paused at').waitFor()
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('mirrors zoom, focus and spotlight; a black screen leaves the speaker’s map alone', async () => {
    const { page, troubles } = await stage.open(`${STORY}&step=9`, { reducedMotion: true })
    const speaker = await openSpeaker(page, troubles)
    const whole = { audience: await findZoom(page), speaker: await findZoom(speaker) }

    await speaker.keyboard.press('t')
    const frame = await speaker.locator('.speaker-map').boundingBox()
    if (frame === null) throw new Error('The speaker’s map has no frame')
    await speaker.mouse.move(frame.x + frame.width * 0.4, frame.y + frame.height * 0.3)
    const here = await findSpot(speaker)
    expect(here).toBeDefined()
    await expect.poll(() => findSpot(page)).toEqual(here)
    await speaker.keyboard.press('ArrowRight')
    await expect.poll(() => findSpot(page)).toEqual({ x: (here?.x ?? 0) + 24, y: here?.y })
    await expect.poll(() => speaker.locator('.speaker-count').innerText()).toMatch(/^9 /)

    await speaker.keyboard.press('+')
    await expect.poll(() => findZoom(page)).toBeGreaterThan(whole.audience * 1.3)
    await expect.poll(() => findZoom(speaker)).toBeGreaterThan(whole.speaker * 1.3)
    await expect.poll(() => findSpot(page)).toEqual(await findSpot(speaker))
    await page.keyboard.press('-')
    await expect.poll(() => findZoom(speaker)).toBeCloseTo(whole.speaker, 2)
    await speaker.keyboard.press('Escape')
    await expect.poll(() => findSpot(page)).toBeUndefined()

    await speaker.locator('.speaker-map [data-organisation="marlshire-ccg"]').click()
    await expect
      .poll(() => page.locator('.box.is-focused').getAttribute('data-organisation'))
      .toBe('marlshire-ccg')

    await speaker.keyboard.press('.')
    await page.locator('.present-screen.is-black').waitFor()
    await speaker.getByText('The audience sees a black screen').waitFor()
    await expect.poll(() => speaker.locator('.present-screen').count()).toBe(0)
    await page.keyboard.press('.')
    await expect.poll(() => speaker.locator('.speaker-covered').count()).toBe(0)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('is asked to the front when it is open, and there is never a second', async () => {
    const { page } = await stage.open(FIRST, { reducedMotion: true })
    const speaker = await openSpeaker(page)
    await page.keyboard.press('s')
    await page.getByText('open already').waitFor()
    expect(page.context().pages()).toHaveLength(2)
    // A copy of its address is one too many.
    const copy = await page.context().newPage()
    const isRefused = async () => {
      // Closing itself, it may answer nothing more.
      await copy.goto('about:blank').catch(() => undefined)
      await copy.goto(speaker.url()).catch(() => undefined)
      const refusal = copy.getByText('speaker window already').waitFor({ timeout: 1000 })
      return refusal.then(() => true).catch(() => copy.isClosed())
    }
    await expect.poll(isRefused).toBe(true)
    await page.getByRole('button', { name: 'Show the notes here' }).click()
    await page.getByRole('complementary', { name: 'Speaker notes' }).waitFor()
    await page.keyboard.press('s')
    await expect.poll(() => page.getByRole('complementary', { name: 'Speaker notes' }).count()).toBe(0)
    await page.context().close()
  })

  it('says that it is blocked only when no window says hello, and shows the notes instead', async () => {
    const { page } = await stage.open('/', { reducedMotion: true })
    await page.addInitScript(() => {
      window.open = () => null
    })
    await page.goto(stage.address + FIRST)
    await settled(page)
    const zoom = await findZoom(page)
    await page.keyboard.press('s')
    const strip = page.getByRole('complementary', { name: 'Speaker notes' })
    await strip.waitFor({ timeout: 5000 })
    await expect.poll(() => strip.innerText()).toMatch(/allow pop-ups for this site/)
    expect((await strip.innerText()).length).toBeGreaterThan(200)
    expect(await findZoom(page)).toBe(zoom)
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.locator('.present-count').innerText()).toMatch(/^2 /)
    await strip.getByRole('button', { name: 'Hide the notes' }).click()
    await expect.poll(() => strip.count()).toBe(0)
    await page.context().close()
  })

  it('goes on when the audience’s window crashes, and brings it back at the step', async () => {
    const { page, troubles } = await stage.open(`${STORY}&step=4&money=off`, { reducedMotion: true })
    const speaker = await openSpeaker(page, troubles)
    await crash(page)
    await speaker.keyboard.press('PageDown')
    await expect.poll(() => speaker.locator('.speaker-count').innerText()).toMatch(/^5 /)
    await speaker.getByText('does not answer').waitFor()
    const opening = speaker.context().waitForEvent('page')
    await speaker.getByRole('link', { name: 'Open it again' }).click()
    const again = await opening
    await expectInStep(again, speaker, 5)
    await again.keyboard.press('PageDown')
    await expectInStep(again, speaker, 6)
    await expect.poll(() => again.locator('.present').innerText()).not.toContain('£')
    await expect.poll(() => speaker.locator('.speaker').innerText()).not.toContain('£')
    expect(troubles).toEqual([])
    await speaker.context().close()
  })

  it('leaves and comes back with Esc and F5, from either window', async () => {
    const { page } = await stage.open(`${STORY}&step=3`, { reducedMotion: true })
    const speaker = await openSpeaker(page)
    await speaker.keyboard.press('Escape')
    await page.locator('.explore').waitFor()
    await speaker.getByText('has left the story').waitFor()
    await page.keyboard.press('F5')
    await expectInStep(page, speaker, 3)
    await page.keyboard.press('Escape')
    await page.locator('.explore').waitFor()
    await speaker.getByRole('button', { name: 'Go on presenting' }).click()
    await expectInStep(page, speaker, 3)
    await page.context().close()
  })

  it('follows one presentation of several, also where a tab was copied', async () => {
    const { page } = await stage.open(`${STORY}&step=3`, { reducedMotion: true })
    const speaker = await openSpeaker(page)
    const other = await page.context().newPage()
    await other.goto(stage.address)
    // What a browser does with the memory of a tab that is copied.
    const memory = await page.evaluate(() => sessionStorage.getItem('atlas presentation') ?? '')
    await other.evaluate(text => sessionStorage.setItem('atlas presentation', text), memory)
    await other.goto(`${stage.address}${STORY}&step=8`)
    await settled(other)
    await expect
      .poll(() => other.evaluate(() => sessionStorage.getItem('atlas presentation')))
      .not.toContain(memory.slice(0, 40))
    await other.keyboard.press('PageDown')
    await expect.poll(() => other.locator('.present-count').innerText()).toMatch(/^9 /)
    await expectInStep(page, speaker, 3)
    const second = await openSpeaker(other)
    await expectInStep(other, second, 9)
    await second.keyboard.press('b')
    await other.locator('.present-screen.is-black').waitFor()
    await expect.poll(() => page.locator('.present-screen').count()).toBe(0)
    await page.context().close()
  })

  it('gets a reader’s own economy and own story from the other window, and no server does', async () => {
    const { page, troubles, strangers } = await stage.open('/', { reducedMotion: true })
    const open = (name: string, text: string) =>
      page
        .getByLabel('File to open')
        .setInputFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) })
    await open('valley.yaml', VALLEY)
    await expect.poll(() => page.locator('h1').innerText()).toBe('Valley')
    await open('story.yaml', OWN_STORY)
    await page.getByRole('region', { name: 'Your story' }).getByText('Saved', { exact: true }).waitFor()
    const asked: string[] = []
    page.context().on('request', request => asked.push(request.url()))
    await page.keyboard.press('F5')
    await page.locator('.present-count').waitFor()
    await settled(page)
    const speaker = await openSpeaker(page, troubles)
    await speaker.keyboard.press('2')
    await speaker.keyboard.press('Enter')
    await expectInStep(page, speaker, 2)
    await expect
      .poll(() => speaker.getByRole('region', { name: 'Notes' }).innerText())
      .toContain('Say it slowly')
    await speaker.locator('.speaker-map [data-organisation="valley-ccg"]').waitFor()
    await page.reload()
    await expectInStep(page, speaker, 2)
    await page.locator('.present-map [data-organisation="valley-ccg"]').waitFor()
    await page.close()
    const opening = speaker.context().waitForEvent('page')
    await speaker.getByRole('link', { name: 'Open it again' }).click()
    const again = await opening
    await expectInStep(again, speaker, 2)
    await again.locator('.present-map [data-organisation="valley-ccg"]').waitFor()
    expect(asked.filter(url => /Abbey|NHS.Valley|slowly/.test(url))).toEqual([])
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await speaker.context().close()
  })

  it('shows a step in a model of the presenter’s own, which it gets from the other window', async () => {
    const { page, troubles, strangers } = await stage.open('/', { reducedMotion: true })
    const open = async (name: string, text: string) =>
      page
        .getByLabel('File to open')
        .setInputFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) })
    const model = await readFile(new URL('../../data/writing/hub-and-homes.yaml', import.meta.url), 'utf8')
    await open('hub-and-homes.yaml', model)
    await page.getByText(/is in the library of this tab/).waitFor()
    await open('story.yaml', OWN_STORY.replaceAll('ccpo', 'hub-and-homes'))
    await page.getByRole('region', { name: 'Your story' }).getByText('Saved', { exact: true }).waitFor()
    await page.keyboard.press('F5')
    await page.locator('.present-count').waitFor()
    await settled(page)
    const speaker = await openSpeaker(page, troubles)
    for (const step of [1, 2]) {
      await speaker.keyboard.press(String(step))
      await speaker.keyboard.press('Enter')
      await expectInStep(page, speaker, step)
    }
    const shown = await Promise.all(
      [page, speaker].map(window => window.locator('[data-map]').first().getAttribute('data-state')),
    )
    expect(shown).toEqual(['hub-and-homes', 'hub-and-homes'])
    await speaker.reload()
    await expectInStep(page, speaker, 2)
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  it('says so where there is nothing to follow, and leads to the explorer', async () => {
    const { page } = await stage.open('/', { reducedMotion: true })
    for (const address of ['/?view=speaker', `/?view=speaker#present=${'0'.repeat(32)}`]) {
      await page.goto(stage.address)
      await page.goto(stage.address + address)
      await page.getByText('There is no presentation to follow').waitFor()
    }
    await page.getByRole('link', { name: 'Open the explorer' }).click()
    await settled(page)
    await page.context().close()
  })

  it('has no accessibility finding, wide, narrow and with the spotlight on', async () => {
    const { page } = await stage.open(FIRST, {
      reducedMotion: true,
      bypassPolicy: true,
      scheme: 'dark',
    })
    const speaker = await openSpeaker(page)
    for (const [width, height] of [
      [1366, 768],
      [390, 844],
    ] as const) {
      await speaker.setViewportSize({ width, height })
      await atRest(speaker)
      expect(await checkAccessibility(speaker)).toEqual([])
    }
    await speaker.keyboard.press('t')
    expect(await checkAccessibility(speaker)).toEqual([])
    expect(await checkAccessibility(page)).toEqual([])
    await page.context().close()
  })
})

const OWN_STORY = `schemaVersion: 1
id: mine
title: Mine
audience: Us
steps:
  - { state: today, lens: contracts, caption: As it is }
  - { state: ccpo, caption: As it could be, notes: Say it slowly, seconds: 30 }
  - { lens: budgets }
`

const VALLEY = `schemaVersion: 1
id: valley
name: Valley
illustrative: true
asOf: 2015-04
organisations:
  - { id: valley-ccg, kind: ccg, name: NHS Valley CCG }
  - { id: valley-general, kind: acute-trust, name: Valley General Hospital NHS Trust }
  - { id: Q1, kind: gp-practice, name: Abbey Road Surgery, list: 5200, commissioner: valley-ccg, locality: east, contract: gms }
  - { id: Q2, kind: gp-practice, name: Bridge Street Surgery, list: 7100, commissioner: valley-ccg, locality: west, contract: pms }
localities: [{ id: east, name: East Valley }, { id: west, name: West Valley }]
delivery:
  - { service: acute, provider: valley-general, share: 1 }
  - { service: community, provider: valley-general, share: 1 }
coCommissioning: delegated
`
