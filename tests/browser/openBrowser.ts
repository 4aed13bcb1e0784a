import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../src/cli/findChromium.mjs'
import { serve } from '../../src/cli/serve.mjs'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

export type Stage = {
  readonly browser: Browser
  readonly address: string
  readonly open: (path: string, options?: OpenOptions) => Promise<Visit>
  readonly close: () => Promise<void>
}

export type OpenOptions = {
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
  readonly reducedMotion?: boolean
  /** Lets the accessibility examiner in past the page's own policy. */
  readonly bypassPolicy?: boolean
  /** What the page shows when it is ready, where it shows no map. */
  readonly waitFor?: string
}

/** A slow machine is no fault (milliseconds). */
const PATIENCE = 60_000

/** A page together with everything that went wrong in it: each must be empty at the end of a test. */
export type Visit = {
  readonly page: Page
  /** Console errors and uncaught exceptions. */
  readonly troubles: string[]
  /** Requests to any other host. */
  readonly strangers: string[]
}

/** Serves the build, with a pack beside it where one is given, and starts a real browser. */
export async function openBrowser(pack?: string): Promise<Stage> {
  const server = await serve(DIST, 0, { pack })
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('There is no browser: npm test says what to install')
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
    ],
  })
  const open = async (path: string, options: OpenOptions = {}): Promise<Visit> => {
    const context = await browser.newContext({
      viewport: { width: options.width ?? 1920, height: options.height ?? 1080 },
      colorScheme: options.scheme ?? 'light',
      bypassCSP: options.bypassPolicy === true,
      reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
    })
    context.setDefaultTimeout(PATIENCE)
    const page = await context.newPage()
    const troubles: string[] = []
    const strangers: string[] = []
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
    })
    // Chromium writes most breaches of the page's policy into the console, but not the attempt to compile code.
    await page.addInitScript(() =>
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`The policy of the page was broken: ${violatedDirective} ${blockedURI}`),
      ),
    )
    page.on('pageerror', error => troubles.push(error.message))
    page.on('request', request => {
      const url = request.url()
      if (!url.startsWith(server.address) && !/^(data|blob):/.test(url)) strangers.push(url)
    })
    await page.goto(server.address + path)
    if (options.waitFor === undefined) await settled(page)
    else await page.locator(options.waitFor).first().waitFor()
    return { page, troubles, strangers }
  }
  const close = async () => {
    await browser.close()
    server.close()
  }
  return { browser, address: server.address, open, close }
}

/** Waits until the map rests: no tween, accent, font or layout under way. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[data-map="settled"]').waitFor()
}
