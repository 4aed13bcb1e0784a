import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, type Stage } from './openBrowser.ts'

describe('the Export dialog', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  it('makes pictures of the view, and slides, paper and handout of a story, asking nothing of anywhere', async () => {
    const { page, troubles, strangers } = await stage.open('/?model=ccpo&lens=budgets', {
      reducedMotion: true,
    })
    await page.getByRole('button', { name: 'Export' }).click()
    const svg = (await save(page, /SVG/)).toString('utf8')
    expect(svg).toContain('Marlshire CCPO')
    expect(svg).toMatch(/not a proposal/i)
    expect(svg).not.toMatch(/(href|src)="https?:/)
    const png = await save(page, /PNG, 2×/)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBeGreaterThan(2900)
    await page.locator('dialog select').selectOption('the-walk-for-a-board')
    expect((await save(page, /Slides/)).subarray(0, 2).toString()).toBe('PK')
    expect((await save(page, /Board paper/)).toString('utf8')).toContain('# The walk for a board')
    expect((await save(page, /Handout/)).toString('utf8')).toContain('lang="en-GB"')
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })

  it('writes no pound when money is off', async () => {
    const { page } = await stage.open('/?model=ccpo&lens=budgets&money=off', { reducedMotion: true })
    await page.getByRole('button', { name: 'Export' }).click()
    expect((await save(page, /SVG/)).toString('utf8')).not.toMatch(/£\d/)
    await page.locator('dialog select').selectOption('the-walk-for-a-board')
    expect((await save(page, /Board paper/)).toString('utf8')).not.toMatch(/£\d/)
    await page.context().close()
  })
})

async function save(page: Page, name: RegExp): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name }).click(),
  ])
  return readFile(await download.path())
}
