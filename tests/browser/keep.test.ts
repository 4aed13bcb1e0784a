import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
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

  const openPage = async (context?: BrowserContext): Promise<Page> => {
    const page = await (context ?? (await browser.newContext())).newPage()
    await page.goto(site.address)
    return page
  }
  const edit = (page: Page, id = 'marlshire') => page.evaluate(name => window.keepPage.edit(name), id)
  const write = (page: Page, text: string) => page.evaluate(next => window.keepPage.write(next), text)
  const said = (page: Page) => page.evaluate(() => window.keepPage.said())
  const start = (page: Page) => page.evaluate(() => window.keepPage.start())

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
      const left = await keeper.list('story')
      const work = await keeper.list('work')
      await keeper.bringBack('story', 'one')
      return { document, listed, left, work, back: await keeper.read('story', 'one') }
    })
    expect(found.document).toMatchObject({ title: 'A story', text: 'twice' })
    expect(found.listed.map(one => one.title)).toEqual(['A story'])
    expect(found.left).toEqual([])
    expect(found.work.map(one => one.title)).toEqual(['Marlshire'])
    expect(found.back).toEqual(found.document)
    await page.context().close()
  })

  it('removes for good: what was removed does not come back from the mirror', async () => {
    const page = await openPage()
    await edit(page)
    await write(page, 'a')
    await page.evaluate(async () => {
      window.keepPage.release()
      await (await window.keepPage.openKeeper()).remove('work', 'marlshire')
    })
    await page.reload()
    expect(await start(page)).toBeUndefined()
    expect(await page.evaluate(async () => (await window.keepPage.openKeeper()).list('work'))).toEqual([])
    expect(await said(page)).toEqual([])
    await page.context().close()
  })

  it('puts by what stood before as a version, and goes back to it', async () => {
    const page = await openPage()
    await edit(page)
    await write(page, 'as opened')
    await write(page, 'changed')
    await write(page, 'a burst that nobody wants back')
    await page.evaluate(() => window.keepPage.write('replaced by a file', true))
    const versions = await page.evaluate(async () => {
      const keeper = await window.keepPage.openKeeper()
      const listed = await keeper.versions('work', 'marlshire')
      return Promise.all(listed.map(one => keeper.readVersion('work', 'marlshire', one.revision)))
    })
    expect(versions.map(one => one?.text)).toEqual(['a burst that nobody wants back', 'as opened'])
    await page.context().close()
  })

  it('saves what is typed in the task in which the page is left', async () => {
    const page = await openPage()
    await edit(page)
    for (let time = 0; time < 10; time += 1) {
      await page.evaluate(text => {
        window.keepPage.type(`${text}, first`)
        window.keepPage.type(text)
        location.reload()
      }, `left ${time}`)
      await page.waitForLoadState('load')
      await page.waitForFunction(() => window.keepPage !== undefined)
      expect((await edit(page)).text).toBe(`left ${time}`)
    }
    await page.context().close()
  })

  it.each([
    ['with locks', true],
    ['without locks, as on a page without https', false],
  ])(
    'lets one tab own a document: a second reads, takes over after the first has saved, and tells it, %s',
    async (_, hasLocks) => {
      const first = await openPage()
      const second = await openPage(first.context())
      if (!hasLocks)
        for (const page of [first, second])
          await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'locks'))
      expect(await edit(first)).toEqual({ isOwner: true, text: '' })
      await write(first, 'one')
      expect(await edit(second)).toEqual({ isOwner: false, text: 'one' })
      expect(await write(second, 'lost')).toMatch(/open in another tab/)
      await first.evaluate(() => {
        window.keepPage.type('two')
        window.keepPage.type('three')
      })
      const taken = await second.evaluate(() => window.keepPage.takeOver())
      expect(taken).toEqual({ isOwner: true, text: 'three' })
      await expect.poll(() => first.evaluate(() => window.keepPage.lost())).toHaveLength(1)
      expect(await write(first, 'four')).toMatch(/Another tab has taken over/)
      expect(await write(second, 'five')).toBeUndefined()
      await second.context().close()
    },
  )

  it('writes nothing while it takes over, until it has read what the other left; asked twice it takes over once', async () => {
    const first = await openPage()
    const second = await openPage(first.context())
    await edit(first)
    await write(first, 'one,')
    await edit(second)
    await write(first, 'one,two,')
    const wrote = await second.evaluate(async () => {
      let isOver = false
      const taken = Promise.all([window.keepPage.takeOver(), window.keepPage.takeOver()]).then(() => {
        isOver = true
      })
      let isAdded = false
      while (!isOver) {
        isAdded ||= window.keepPage.add('three')
        await new Promise(next => setTimeout(next))
      }
      await taken
      await window.keepPage.flush()
      return isAdded
    })
    if (!wrote) await second.evaluate(() => window.keepPage.add('three'))
    await second.evaluate(() => window.keepPage.flush())
    expect(await second.evaluate(() => window.keepPage.text())).toBe('one,two,three,')
    expect(await second.evaluate(() => window.keepPage.lost())).toEqual([])
    await second.context().close()
  })

  it('shuts out an owner that slept through a takeover', async () => {
    const first = await openPage()
    const second = await openPage(first.context())
    await edit(first)
    await write(first, 'one')
    await edit(second)
    // As a tab does that the browser put to sleep: it neither answers nor hears that its lock is gone.
    await first.evaluate(() => {
      BroadcastChannel.prototype.postMessage = () => {}
      const until = performance.now() + 2_500
      setTimeout(() => {
        while (performance.now() < until);
        window.keepPage.type('from a dream')
      })
    })
    const taken = await second.evaluate(async () => {
      const document = await window.keepPage.takeOver()
      return { ...document, refused: await window.keepPage.write('two') }
    })
    expect(taken).toEqual({ isOwner: true, text: 'one', refused: undefined })
    await expect
      .poll(() => first.evaluate(() => window.keepPage.saveState()))
      .toMatch(/^not saved: Another tab has taken over/)
    expect(
      (await second.evaluate(async () => (await window.keepPage.openKeeper()).read('work', 'marlshire')))
        ?.text,
    ).toBe('two')
    await second.context().close()
  })

  it('frees a document whose tab crashed', async () => {
    const first = await openPage()
    const second = await openPage(first.context())
    await edit(first)
    await write(first, 'one')
    const session = await first.context().newCDPSession(first)
    void session.send('Page.crash').catch(() => undefined)
    await expect.poll(async () => (await edit(second)).isOwner).toBe(true)
    expect(await second.evaluate(() => window.keepPage.text())).toBe('one')
    await second.context().close()
  })
})
