import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccessibility } from './checkAccessibility.ts'
import { openBrowser, type Stage, settled } from './openBrowser.ts'

const ANSWERS = '.all-states tbody tr:nth-child(8)'

/** How many pages a PDF has. */
function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
}

/** Presses Tab until the thing with this name has focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (text.trim() === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach “${name}”`)
}

describe('My practice', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  it('is chosen, read, stepped and printed on one A4 page by keyboard alone', async () => {
    const { page, troubles, strangers } = await stage.open('/', { reducedMotion: true })
    await tabTo(page, 'My practice')
    await page.keyboard.press('Enter')
    await page.getByRole('searchbox', { name: 'Code, name or postcode' }).waitFor()
    await page.keyboard.type('rook')
    await page.getByText('One practice: Enter takes it.').waitFor()
    await page.keyboard.press('Enter')
    await page.locator(ANSWERS).waitFor()
    await expect.poll(() => page.url()).toContain('view=practice')
    await expect.poll(() => page.url()).toContain('focus=P90011')

    const plain = page.getByRole('region', { name: 'In plain words' })
    await expect
      .poll(() => plain.innerText())
      .toContain('Rookery holds its own GMS contract with Marlshire CCG.')
    for (let steps = 0; steps < 5; steps += 1) await page.keyboard.press('PageDown')
    await expect.poll(() => plain.innerText()).toContain('Rookery would hold no core contract')
    await expect.poll(() => page.url()).toContain('model=trust-led-pacs')
    const row = page.locator('.all-states tr.is-current')
    await expect.poll(() => row.innerText()).toContain('None: Marl General FT holds an APMS contract')
    await expect.poll(() => row.innerText()).toContain('−£411k')
    await expect.poll(() => page.locator('.income').innerText()).toContain('not profit')

    expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
    await page.keyboard.press('Escape')
    await settled(page)
    await expect.poll(() => page.url()).not.toContain('view=')
    await expect
      .poll(() => page.getByRole('region', { name: 'Organisation in focus' }).innerText())
      .toContain('Rookery would be paid nothing itself')
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  it('prints one A4 page for any practice, in a dark theme, without pounds, with other choices', async () => {
    for (const query of [
      'focus=P90013&theme=dark',
      'focus=P90023&money=off',
      'focus=P90001&set=network-led-mcp.subcontracted:true,trust-led-pacs.host:alliance',
    ]) {
      const { page } = await stage.open(`/?model=ccpo&view=practice&${query}`, { waitFor: ANSWERS })
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect({ query, pages: countPages(pdf) }).toEqual({ query, pages: 1 })
      if (query.includes('money=off'))
        expect((await page.locator('#screen').innerText()).match(/£\d/g)).toBeNull()
      await page.context().close()
    }
  })

  it('runs a line of its own into its cell on the map while it is in focus', async () => {
    const { page, troubles } = await stage.open('/?focus=P90010', { reducedMotion: true })
    await expect.poll(() => page.locator('[data-line="marlshire-ccg>P90010:gms"]').count()).toBe(1)
    const cell = await page.locator('[data-organisation="P90010"]').first().boundingBox()
    const line = await page.locator('[data-line="marlshire-ccg>P90010:gms"]').boundingBox()
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeGreaterThan(cell?.y ?? Number.POSITIVE_INFINITY)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('[data-line]').count()).toBe(0)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('is restored from its address by reload, Back and Forward, and asks only once', async () => {
    const query = '/?economy=marlshire&model=ccpo&focus=P90001&view=practice'
    const { page, troubles } = await stage.open(query, { waitFor: ANSWERS })
    const address = page.url()
    await page.reload()
    await page.locator(ANSWERS).waitFor()
    expect(page.url()).toBe(address)
    await page.getByRole('button', { name: 'See it on the map' }).click()
    await settled(page)
    await page.goBack()
    await page.locator(ANSWERS).waitFor()
    await expect.poll(() => page.url()).toBe(address)
    await page.goForward()
    await settled(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'My practice', exact: true }).click()
    await page.locator(ANSWERS).waitFor()
    await expect.poll(() => page.url()).toContain('focus=P90001')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it.each([
    ['light', 1920, 1080],
    ['dark', 390, 844],
  ] as const)(
    'has nothing that an accessibility examiner minds (%s, %i × %i)',
    async (scheme, width, height) => {
      const { page } = await stage.open('/?model=trust-led-pacs&view=practice&focus=P90011', {
        ...{ scheme, width, height, bypassPolicy: true, reducedMotion: true },
        waitFor: ANSWERS,
      })
      expect(await checkAccessibility(page)).toEqual([])
      await page.getByRole('button', { name: 'Another practice' }).click()
      await page.getByRole('searchbox').waitFor()
      expect(await checkAccessibility(page)).toEqual([])
      await page.context().close()
    },
  )
})
