import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../../src/cli/findChromium.mjs'
import { type KeepSite, serveKeepPage } from '../keep/serveKeepPage.ts'

describe('keeping documents in the browser', () => {
  let site: KeepSite
  let browser: Browser
  beforeAll(async () => {
    site = await serveKeepPage()
    const executablePath = findChromium()
    if (executablePath === undefined) throw new Error('There is no browser: npm test says what to install')
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  const openPage = async (): Promise<Page> => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(site.address)
    return page
  }

  it('has what was written after a reload, lists it, and forgets what was removed', async () => {
    const page = await openPage()
    await page.evaluate(async () => {
      const keeper = await window.keepPage.openKeeper()
      await keeper.write('story', 'one', 'A first story', 'once')
      await keeper.write('story', 'one', 'A story', 'twice')
      await keeper.write('work', 'one', 'Marlshire', '{}')
    })
    await page.reload()
    const found = await page.evaluate(async () => {
      const keeper = await window.keepPage.openKeeper()
      const document = await keeper.read('story', 'one')
      const listed = await keeper.list('story')
      await keeper.remove('story', 'one')
      return { document, listed, left: await keeper.list('story'), work: await keeper.list('work') }
    })
    expect(found.document).toMatchObject({ title: 'A story', text: 'twice' })
    expect(found.listed.map(one => one.title)).toEqual(['A story'])
    expect(found.left).toEqual([])
    expect(found.work.map(one => one.title)).toEqual(['Marlshire'])
    await page.context().close()
  })
})
