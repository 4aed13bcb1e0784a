import { type CDPSession, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../src/cli/findChromium.mjs'
import { serve } from '../../src/cli/serve.mjs'
import type { Pages } from './buildPages.ts'
import { markFirstMap } from './markFirstMap.ts'
import { serveEmbeds } from './serveEmbeds.ts'

/** One browser and both pages, served alike. */
export type Bench = {
  readonly version: string
  /** Today's map of Marlshire in the budgets lens, by the product. */
  readonly product: Side
  /** So many embeds on a page of another origin, in frames or as elements; rests when all have drawn their maps. */
  readonly embeds: (kind: EmbedKind, count: number) => Side
  /** The same boxes and lines on plain React Flow, in as large a frame. */
  readonly plain: Side
  /** The product at another address, and the plain page with another step. */
  readonly openProduct: (query: string) => Promise<Visit>
  readonly openPlain: (query: string) => Promise<Visit>
  readonly close: () => Promise<void>
}

/** Opens the page afresh, with an empty cache, on a processor slowed down by `slowdown`. */
export type Side = (slowdown: number) => Promise<Visit>

export type Visit = {
  readonly page: Page
  readonly session: CDPSession
  readonly close: () => Promise<void>
}

export type EmbedKind = 'frame' | 'element'

const WIDTH = 1920
const HEIGHT = 1080
/** Milliseconds that a reader at least takes before the first step. */
const READING = 2500
const SETTLED = '[data-map="settled"]'
/** tsx names functions through a helper, which a function sent to the page would miss there. */
const NAME_HELPER = 'globalThis.__name = named => named'

/** Serves both pages from this machine and starts an installed browser. Throws where there is none. */
export async function openBench(pages: Pages): Promise<Bench> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('There is no browser: npm test says what to install')
  const [product, plain] = await Promise.all([serve(pages.product, 0), serve(pages.plain, 0)])
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  const open = async (address: string, slowdown: number, rest = SETTLED): Promise<Visit> => {
    const context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT } })
    await context.addInitScript(NAME_HELPER)
    await context.addInitScript(markFirstMap)
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.goto(address)
    await page.locator(rest).waitFor({ state: 'attached', timeout: 60_000 })
    return { page, session, close: () => context.close() }
  }
  const hosts = await serveEmbeds(product.address)
  const mapAddress = `${product.address}/?lens=budgets`
  const first = await open(mapAddress, 1)
  const box = await first.page.locator('[data-map]').boundingBox()
  await first.close()
  if (box === null) throw new Error('The product draws no map')
  const frame = `width=${Math.round(box.width)}&height=${Math.round(box.height)}`
  return {
    version: browser.version(),
    product: slowdown => open(mapAddress, slowdown),
    embeds: (kind, count) => slowdown =>
      open(`${hosts.address}/?kind=${kind}&count=${count}`, slowdown, '[data-all-drawn]'),
    plain: slowdown => open(`${plain.address}/?${frame}`, slowdown),
    openProduct: query => open(`${product.address}/?${query}`, 1),
    openPlain: query => open(`${plain.address}/?${frame}&${query}`, 1),
    close: async () => {
      await browser.close()
      product.close()
      hosts.close()
      plain.close()
    },
  }
}

/**
 * Waits until the page has had nothing to do for a while: what loads after the first map has come, and what is made
 * ready while a reader reads.
 */
export async function comeToRest({ page }: Visit): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(
    pause =>
      new Promise<void>(done =>
        setTimeout(() => requestIdleCallback(() => setTimeout(done, 500), { timeout: 10_000 }), pause),
      ),
    READING,
  )
}
