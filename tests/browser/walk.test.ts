import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccessibility } from './checkAccessibility.ts'
import { openBrowser, type Stage, settled } from './openBrowser.ts'

const STATES = [
  'today',
  'soft-mcp',
  'directed-mcp',
  'network-led-mcp:early',
  'network-led-mcp:mature',
  'trust-led-pacs:early',
  'trust-led-pacs:mature',
  'ccpo',
]
const LENSES = ['Contracts', 'Budgets', 'Leadership']

describe('the walk through the models', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  it('draws the first map without asking for ELK, another host or anything that fails', async () => {
    const { page, troubles, strangers } = await stage.open('/')
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(entry => entry.name.split('/').at(-1) ?? ''),
    )
    expect(scripts.filter(name => /elk/i.test(name))).toEqual([])
    await expect.poll(() => page.locator('[data-organisation]').count()).toBeGreaterThan(40)
    await expect.poll(() => page.locator('[data-contract]').count()).toBeGreaterThan(15)
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  it('waits for at most 160 kB of script, compressed, before the first map', () => {
    const page = readFileSync('dist/index.html', 'utf8')
    const scripts = new Set(page.match(/assets\/[^"]+\.js/g))
    const sizes = [...scripts].map(script => brotliCompressSync(readFileSync(`dist/${script}`)).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(160_000)
  })

  it('steps through all eight states with Page Down and back with Page Up, and says which it shows', async () => {
    const { page, troubles } = await stage.open('/', { reducedMotion: true })
    const root = page.locator('[data-map]')
    for (const [index, state] of STATES.entries()) {
      await settled(page)
      await expect.poll(() => root.getAttribute('data-state')).toBe(state)
      if (index < STATES.length - 1) await page.keyboard.press('PageDown')
    }
    await page.keyboard.press('PageDown')
    await expect.poll(() => root.getAttribute('data-state')).toBe('ccpo')
    for (let index = STATES.length - 2; index >= 0; index -= 1) {
      await page.keyboard.press('PageUp')
      await expect.poll(() => root.getAttribute('data-state')).toBe(STATES[index])
    }
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('shows in every state and lens the same contracts on the map as in the table', async () => {
    const { page, troubles, strangers } = await stage.open('/', { reducedMotion: true })
    for (const [index] of STATES.entries()) {
      for (const lens of LENSES) {
        await page.getByRole('radio', { name: lens }).check({ force: true })
        await settled(page)
        const drawn = await page
          .locator('[data-contract]')
          .evaluateAll(lines =>
            lines.reduce((sum, line) => sum + Number(line.getAttribute('data-contracts') ?? 1), 0),
          )
        const rows = page.getByRole('table', { name: 'Contracts' }).locator('tbody tr')
        await expect.poll(() => rows.count()).toBe(drawn)
      }
      if (index < STATES.length - 1) await page.getByRole('button', { name: 'Next model' }).click()
    }
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  it('has no accessibility finding in any state, light or dark, wide or narrow', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { page } = await stage.open('/?focus=marlshire-ccg', {
        reducedMotion: true,
        scheme,
        bypassPolicy: true,
      })
      for (const [index] of STATES.entries()) {
        await settled(page)
        expect(await checkAccessibility(page)).toEqual([])
        if (index < STATES.length - 1) await page.keyboard.press('PageDown')
      }
      await page.context().close()
    }
    const { page } = await stage.open('/?model=ccpo&lens=budgets', {
      width: 390,
      height: 844,
      reducedMotion: true,
      bypassPolicy: true,
    })
    expect(await checkAccessibility(page)).toEqual([])
    await page.context().close()
  }, 240_000)

  it('keeps the end of every ribbon on its box in every frame of a step', async () => {
    const { page } = await stage.open('/?lens=budgets')
    const gaps = await page.evaluate(measureGaps)
    expect(gaps.frames).toBeGreaterThan(5)
    expect(gaps.worst).toBeLessThan(0.6)
    await page.context().close()
  })
})

/**
 * Steps to the end of the walk and measures in every frame how far the start of each ribbon that stays lies from its
 * payer's bottom edge, in map units.
 */
async function measureGaps(): Promise<{ frames: number; worst: number }> {
  const before = new Set(
    [...document.querySelectorAll('[data-contract]')].map(line => line.getAttribute('data-contract')),
  )
  const edges = () => {
    let worst = 0
    for (const group of document.querySelectorAll<SVGGElement>('[data-contract]:not([data-contracts])')) {
      if (!before.has(group.getAttribute('data-contract'))) continue
      const payer = (group.getAttribute('data-contract') ?? '').split('>')[0] ?? ''
      const box = document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(payer)}"]`)
      const path = group.querySelector('path[data-shape="outline"]')?.getAttribute('d') ?? ''
      const start = /^M[-\d.]+ ([-\d.]+)/.exec(path)
      const place = /translate\(([-\d.]+)px, ?([-\d.]+)px\)/.exec(box?.style.transform ?? '')
      const height = Number.parseFloat(box?.querySelector<HTMLElement>('.box')?.style.height ?? '')
      if (start === null || place === null || Number.isNaN(height)) continue
      worst = Math.max(worst, Math.abs(Number(start[1]) - Number(place[2]) - height))
    }
    return worst
  }
  dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }))
  let frames = 0
  let worst = 0
  const began = performance.now()
  while (performance.now() - began < 900) {
    await new Promise(done => requestAnimationFrame(done))
    frames += 1
    worst = Math.max(worst, edges())
  }
  return { frames, worst }
}
