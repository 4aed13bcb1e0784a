import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { findChromium } from '../../src/cli/findChromium.mjs'
import { runAtlas } from '../../src/cli/runAtlas.ts'
import { type Served, serveFolder, servePage } from '../servers/serveFolder.ts'
import { checkAccessibility } from './checkAccessibility.ts'

// Whole areas are drawn and built here, on machines that may be busy.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 })

const folder = mkdtempSync(join(tmpdir(), 'published-'))
/** One of each kind of page. */
const KINDS = [
  'ccpo.html',
  'accessibility.html',
  'index.html',
  'walk.html',
  'guides.html',
  'guide-sharepoint-frame.html',
  'sharepoint.html',
]

let browser: Browser
let site = ''

beforeAll(async () => {
  writeFileSync(
    join(folder, 'story.yaml'),
    `schemaVersion: 1
id: short
title: A short walk
audience: A board
steps:
  - { state: today, caption: How things stand }
  - { state: ccpo, lens: leadership, caption: Governed by equals }
`,
  )
  const published = await runAtlas(
    ['publish', 'marlshire', '--story', join(folder, 'story.yaml'), '-o', join(folder, 'site'), '--json'],
    COMMANDS,
  )
  site = join(folder, 'site', JSON.parse(published.output).version)
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('There is no browser: npm test says what to install')
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

/** A page from the folder itself, as by double click; whatever goes wrong or leaves the folder is noted. */
async function visit(
  file: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly troubles: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
  })
  page.on('pageerror', error => troubles.push(error.message))
  page.on('request', request => {
    if (!/^(file|data|blob):/.test(request.url())) troubles.push(request.url())
  })
  await page.goto(pathToFileURL(join(site, '.')).href.replace(/\/?$/, '/') + file)
  return { page, troubles }
}

const settled = (page: Page) => page.locator('[data-map="settled"]').first().waitFor()

describe('a published folder, opened from a file share', () => {
  it('has a picture of each state in each lens, as SVG and as PNG', () => {
    const pictures = readdirSync(join(site, 'pictures'))
    const names = (ending: string) =>
      pictures.filter(name => name.endsWith(ending)).map(name => name.slice(0, -ending.length))
    expect(names('.svg').length).toBe(24)
    expect(names('.png')).toEqual(names('.svg'))
    const png = readFileSync(join(site, 'pictures/ccpo-budgets.png'))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBeGreaterThan(2000)
  })

  it('shows picture, moves and contracts of a state without script, and its lenses too', async () => {
    const { page, troubles } = await visit('index.html', { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'CCPO', exact: true }).click()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('CCPO')
    await expect.poll(() => page.locator('.view-contracts svg').isVisible()).toBe(true)
    await page.getByRole('radio', { name: 'Contracts' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('.view-budgets svg').isVisible()).toBe(true)
    await expect.poll(() => page.locator('.view-contracts svg').isVisible()).toBe(false)
    await expect
      .poll(() => page.getByRole('heading', { name: 'What moves since today' }).isVisible())
      .toBe(true)
    await expect.poll(() => page.getByRole('table').first().getByRole('row').count()).toBeGreaterThan(5)
    await page.getByRole('link', { name: 'Previous model' }).first().click()
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toBe('Trust-led PACS, mature')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('has no finding of the accessibility examiner, in light and dark, and needs no sideways scrolling at 320', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await visit('ccpo.html', {
        bypassCSP: true,
        colorScheme,
        viewport: { width: 320, height: 640 },
      })
      // One sheet of style has all colours: two pages tell of the dark ones.
      for (const kind of colorScheme === 'light' ? KINDS : KINDS.slice(0, 2)) {
        await page.goto(pathToFileURL(join(site, kind)).href)
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true
        })
        expect(await checkAccessibility(page), `${kind}, ${colorScheme}`).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide, `${kind} is ${wide} wide`).toBeLessThanOrEqual(320)
      }
      await page.context().close()
    }
  })

  it('copies a code with one press where script runs', async () => {
    const { page, troubles } = await visit('ccpo.html', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('button', { name: 'Copy: A link' }).click()
    await expect.poll(() => page.getByRole('status').filter({ hasText: 'Copied' }).count()).toBe(1)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/[0-9a-f]{12}\/ccpo\.html$/)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('steps, changes its lens and asks nothing of anywhere: the interactive map, and in the walk', async () => {
    const { page, troubles } = await visit('map.html?model=ccpo')
    await settled(page)
    await expect.poll(() => page.locator('[data-map]').getAttribute('data-state')).toBe('ccpo')
    await page.getByRole('button', { name: 'Previous model' }).click()
    await expect
      .poll(() => page.locator('[data-map="settled"]').getAttribute('data-state'))
      .toBe('trust-led-pacs:mature')
    await page.getByRole('radio', { name: 'Budgets' }).check()
    await settled(page)
    await expect.poll(() => page.getByRole('radio', { name: 'Budgets' }).isChecked()).toBe(true)
    await page.goto(pathToFileURL(join(site, 'walk.html')).href)
    const frame = page.frameLocator('iframe')
    await frame.locator('[data-map="settled"]').first().waitFor()
    // The walk tells its story, not the models one after the other.
    await frame.getByRole('button', { name: 'Next step' }).click()
    await frame.locator('[data-map="settled"][data-state="ccpo"].lens-leadership').waitFor()
    await expect.poll(() => frame.locator('.embed-caption').innerText()).toContain('Governed by equals')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('shows picture and table in the single file where there is no script', async () => {
    const { page, troubles } = await visit('map.html', { javaScriptEnabled: false })
    expect(
      await page.getByRole('img').evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(100)
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(50)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

describe('a published folder on a server', () => {
  let server: Served
  beforeAll(async () => {
    server = await serveFolder(join(folder, 'site'))
  })
  afterAll(() => server.close())

  it('has its own address in the codes, and another where one is typed', async () => {
    const { page, troubles } = await visit('index.html')
    await page.goto(`${server.address}/`)
    const code = page.locator('textarea').first()
    await expect.poll(() => code.inputValue()).toContain(`src="${server.address}/`)
    const field = page.getByRole('textbox', { name: 'Where will this folder stand? Its address' })
    await field.fill('https://maps.vale.nhs.uk/care')
    await expect.poll(() => code.inputValue()).toContain('src="https://maps.vale.nhs.uk/care/')
    await field.fill('"><script>')
    await expect.poll(() => code.inputValue()).toContain('src="https://YOUR-SERVER/THIS-FOLDER/')
    await page.getByText('An address begins with https://').waitFor()
    expect(troubles.filter(one => !one.startsWith(server.address))).toEqual([])
    await page.context().close()
  })

  it('shows its map as an element of another page, and as a frame that has its height, by the codes as they are', async () => {
    const { page } = await visit('index.html')
    await page.goto(`${server.address}/`)
    await page.getByText('CCPO: codes to copy').click()
    const [fitted, element] = [
      await page.getByRole('textbox', { name: 'A frame with automatic height' }).last().inputValue(),
      await page.getByRole('textbox', { name: 'An element' }).last().inputValue(),
    ]
    const host = await servePage(
      `<!doctype html><title>Host</title><link rel="icon" href="data:,">${fitted}${element}`,
    )
    await page.goto(host.address)
    const map = page.locator('care-model-map')
    await map.locator('[data-map="settled"][data-state="ccpo"]').waitFor()
    await expect.poll(() => map.getByRole('link', { name: 'Atlas' }).count()).toBe(0)
    await page.frameLocator('iframe').locator('[data-map="settled"][data-state="ccpo"]').waitFor()
    await expect.poll(() => page.locator('iframe').evaluate(frame => frame.style.height)).not.toBe('600px')
    await page.context().close()
    host.close()
  })

  it('tells the story that it was published with, as an element and as the frame of an element', async () => {
    const { page } = await visit('index.html')
    await page.goto(`${server.address}/`)
    const embed = await page.locator('textarea[id^="element-"]').first().inputValue()
    const [, folderOf = ''] = /src="([^"]+embed\/)/.exec(embed) ?? []
    const told = `<care-model-map src="${folderOf}" story="short" step="2"></care-model-map>`
    const script = `<script src="${folderOf}embed.js" defer></script>`
    const host = await servePage(
      `<!doctype html><title>Host</title><link rel="icon" href="data:,">${told}${script}
       <iframe src="${folderOf}?story=short&step=2" title="The same"></iframe>`,
    )
    await page.goto(host.address)
    for (const place of [page.locator('care-model-map'), page.frameLocator('iframe').locator('body')]) {
      await place.locator('[data-map="settled"][data-state="ccpo"]').waitFor()
      await expect.poll(() => place.getByText('Governed by equals').count()).toBeGreaterThan(0)
      await place.getByRole('button', { name: 'Previous step' }).click()
      await place.locator('[data-map="settled"][data-state="today"]').waitFor()
    }
    await page.context().close()
    host.close()
  })
})

describe('atlas render -o map.html', () => {
  it('writes one file that opens by double click, in the state and lens asked for', async () => {
    const file = join(folder, 'map.html')
    await runAtlas(
      ['render', 'marlshire', '--model', 'network-led-mcp:mature', '--lens', 'budgets', '-o', file],
      COMMANDS,
    )
    const { page, troubles } = await visit('index.html')
    await page.goto(pathToFileURL(file).href)
    await settled(page)
    await expect
      .poll(() => page.locator('[data-map]').getAttribute('data-state'))
      .toBe('network-led-mcp:mature')
    await expect.poll(() => page.getByRole('radio', { name: 'Budgets' }).isChecked()).toBe(true)
    await page.keyboard.press('PageDown')
    await expect
      .poll(() => page.locator('[data-map="settled"]').getAttribute('data-state'))
      .toBe('trust-led-pacs:early')
    expect(troubles).toEqual([])
    await page.context().close()
  })
})
