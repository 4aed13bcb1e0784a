import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { settled } from './openBrowser.ts'

/** Presses S in the audience's window and waits for the speaker's. `troubles` takes what goes wrong in it. */
export async function openSpeaker(page: Page, troubles: string[] = []): Promise<Page> {
  const opening = page.context().waitForEvent('page')
  await page.keyboard.press('s')
  const speaker = await opening
  speaker.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
  })
  speaker.on('pageerror', error => troubles.push(error.message))
  await atRest(speaker)
  return speaker
}

/** Waits until the speaker's map of this step rests. */
export async function atRest(speaker: Page): Promise<void> {
  await speaker.locator('.speaker-map [data-map="settled"]').waitFor()
}

/** Expects both windows at a step, from 1, with the same map. */
export async function expectInStep(page: Page, speaker: Page, step: number): Promise<void> {
  const count = new RegExp(`^${step} /`)
  await expect.poll(() => page.locator('.present-count').innerText()).toMatch(count)
  await expect.poll(() => speaker.locator('.speaker-count').innerText()).toMatch(count)
  await settled(page)
  await atRest(speaker)
  expect(await speaker.locator('.speaker-caption').innerText()).toBe(
    await page.locator('.present-caption').innerText(),
  )
  expect(await speaker.locator('.speaker-map [data-map]').getAttribute('data-state')).toBe(
    await page.locator('.present-map [data-map]').getAttribute('data-state'),
  )
}

/** Where on the map the spotlight of a window is, in map units; nothing where it is off. */
export async function findSpot(page: Page): Promise<{ x: number; y: number } | undefined> {
  return page.evaluate(() => {
    const circle = document.querySelector('.spotlight-ring')
    const viewport = document.querySelector('.react-flow__viewport')
    if (circle === null || viewport === null) return undefined
    const { a, e, f } = new DOMMatrix(getComputedStyle(viewport).transform)
    const at = (name: string) => Number(circle.getAttribute(name))
    return { x: Math.round((at('cx') - e) / a), y: Math.round((at('cy') - f) / a) }
  })
}

/** The zoom of the first map of a window. */
export async function findZoom(page: Page): Promise<number> {
  return page.evaluate(() => {
    const viewport = document.querySelector('.react-flow__viewport')
    return viewport === null ? 0 : new DOMMatrix(getComputedStyle(viewport).transform).a
  })
}
