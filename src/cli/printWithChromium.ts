import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { findChromium } from './findChromium.mjs'

/** Thrown where this computer cannot make a PDF or a PNG; says in one line what is missing. */
export class NoPrinter extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'NoPrinter'
  }
}

/** A page as a tagged PDF with an outline; title and language are the page's own. */
export async function printPdf(html: string): Promise<Uint8Array> {
  const browser = await openChromium()
  try {
    const page = await browser.newPage()
    await page.setContent(html, { waitUntil: 'load' })
    await page.evaluate('document.fonts.ready')
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  } finally {
    await browser.close()
  }
}

/** A picture as pixels, `scale` of them for each of its units. */
export async function paintPng(svg: string, fontFaces: string, scale: number): Promise<Uint8Array> {
  const [png] = await paintPngs([svg], fontFaces, scale)
  if (png === undefined) throw new Error('The browser painted nothing.')
  return png
}

/** Pictures as pixels, one after the other in one browser. */
export async function paintPngs(
  svgs: readonly string[],
  fontFaces: string,
  scale: number,
): Promise<readonly Uint8Array[]> {
  const browser = await openChromium()
  try {
    const page = await browser.newPage({ deviceScaleFactor: scale })
    const painted: Uint8Array[] = []
    for (const svg of svgs) {
      const [, width = 1600, height = 1000] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number)
      await page.setViewportSize({ width, height })
      const style = `<style>${fontFaces} body { margin: 0 } svg { display: block; width: ${width}px; height: ${height}px }</style>`
      await page.setContent(`<!doctype html><html lang="en-GB">${style}<body>${svg}</body></html>`)
      await page.evaluate('document.fonts.ready')
      painted.push(await page.screenshot({ type: 'png' }))
    }
    return painted
  } finally {
    await browser.close()
  }
}

/** The atlas's typeface as rules with the files in them; none where its package is not installed. */
export async function readFontFaces(): Promise<string> {
  const { resolve } = createRequire(import.meta.url)
  const faces = [400, 600, 700].map(async weight => {
    const file = resolve(
      `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`,
    )
    const data = (await readFile(file)).toString('base64')
    return `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`
  })
  return (await Promise.all(faces).catch((): readonly string[] => [])).join('')
}

async function openChromium() {
  const executablePath = findChromium()
  if (executablePath === undefined)
    throw new NoPrinter(
      'A PDF or PNG needs Chrome, Chromium or Edge: install one, or name it with CHROMIUM=/path/to/it.',
    )
  const playwright = await import('playwright-core').catch(() => undefined)
  if (playwright === undefined)
    throw new NoPrinter('A PDF or PNG needs the package playwright-core: npm install playwright-core.')
  // A browser that runs as root refuses its sandbox; the page is ours and asks nothing of the network.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return playwright.chromium.launch({ executablePath, args })
}
