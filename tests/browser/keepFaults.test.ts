import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../../src/cli/findChromium.mjs'
import { type KeepSite, serveKeepPage } from '../keep/serveKeepPage.ts'

const ARGS = ['--no-sandbox', '--disable-gpu']

describe('keeping documents when something goes wrong', () => {
  let site: KeepSite
  let browser: Browser
  const executablePath = findChromium()
  beforeAll(async () => {
    site = await serveKeepPage()
    if (executablePath === undefined) throw new Error('There is no browser: npm test says what to install')
    browser = await chromium.launch({ executablePath, args: ARGS })
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
  const start = (page: Page) => page.evaluate(() => window.keepPage.start())
  const edit = (page: Page) => page.evaluate(() => window.keepPage.edit('marlshire'))
  const write = (page: Page, text: string) => page.evaluate(next => window.keepPage.write(next), text)
  const said = (page: Page) => page.evaluate(() => window.keepPage.said())
  const read = (page: Page) =>
    page.evaluate(async () => {
      try {
        return (await (await window.keepPage.openKeeper()).read('work', 'marlshire'))?.text
      } catch (error) {
        return error instanceof Error ? error.message : 'unknown'
      }
    })
  /** Changes the database behind the keeper's back, and then opens the page anew. */
  const tamper = async (page: Page, how: 'empty' | 'cut the text' | 'lose the text' | 'go back') => {
    await page.evaluate(async deed => {
      window.keepPage.release()
      const asked = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const database = await asked(indexedDB.open('care-model-atlas'))
      const transaction = database.transaction(['heads', 'texts', 'versions'], 'readwrite')
      const heads = transaction.objectStore('heads')
      const texts = transaction.objectStore('texts')
      const head = await asked(heads.get(['work', 'marlshire']))
      const key = ['work', 'marlshire', head.revision]
      if (deed === 'empty')
        for (const name of transaction.objectStoreNames) transaction.objectStore(name).clear()
      if (deed === 'cut the text') texts.put('cu', key)
      if (deed === 'lose the text') texts.delete(key)
      if (deed === 'go back') heads.put({ ...head, revision: 1, savedAt: '2026-01-01T09:00:00.000Z' })
      await new Promise(resolve => {
        transaction.oncomplete = resolve
      })
      database.close()
    }, how)
    await page.reload()
  }
  const loseMirror = (page: Page) => page.evaluate(() => caches.delete('care-model-atlas-kept'))
  const mirrored = (page: Page) =>
    expect
      .poll(() =>
        page.evaluate(async () => {
          const cache = await caches.open('care-model-atlas-kept')
          const texts = await Promise.all((await cache.matchAll()).map(one => one.text()))
          return texts.join()
        }),
      )
      .toContain('two')
  const writeTwice = async (page: Page) => {
    await edit(page)
    await write(page, 'one')
    await write(page, 'two')
    await mirrored(page)
  }

  it.each(['empty', 'cut the text', 'lose the text', 'go back'] as const)(
    'restores a damaged database from the mirror, and says so: %s',
    async how => {
      const page = await openPage()
      await writeTwice(page)
      await tamper(page, how)
      expect(await start(page)).toBeUndefined()
      expect(await read(page)).toBe('two')
      expect((await said(page)).join()).toMatch(/“A title”.*(restored|damaged|as saved)/)
      await page.reload()
      expect(await start(page)).toBeUndefined()
      expect(await read(page)).toBe('two')
      expect(await said(page)).toEqual([])
      await page.context().close()
    },
  )

  it('gives the newest whole version where mirror and text are both damaged, and goes on from it', async () => {
    const page = await openPage()
    await writeTwice(page)
    await loseMirror(page)
    await tamper(page, 'cut the text')
    await start(page)
    expect(await edit(page)).toEqual({ isOwner: true, text: 'one' })
    expect((await said(page)).join()).toMatch(/“A title” was damaged in this browser/)
    expect(await write(page, 'three')).toBeUndefined()
    await page.reload()
    expect(await read(page)).toBe('three')
    await page.context().close()
  })

  it('notices that work is gone with both its copies, and says what to do', async () => {
    const page = await openPage()
    await writeTwice(page)
    await loseMirror(page)
    await tamper(page, 'empty')
    expect(await start(page)).toBeUndefined()
    expect((await said(page)).join()).toMatch(/“A title”, saved .*no longer in this browser.*downloaded/)
    await page.context().close()
  })

  it('saves again what is open when the user clears the storage', async () => {
    const page = await openPage()
    await start(page)
    await writeTwice(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', { origin: site.address, storageTypes: 'all' })
    await expect.poll(() => said(page)).toHaveLength(1)
    expect((await said(page)).join()).toMatch(/storage was cleared.*“A title”/)
    expect(await write(page, 'three')).toBeUndefined()
    await page.reload()
    expect(await read(page)).toBe('three')
    await page.context().close()
  })

  it('says that there is no room, keeps what is typed, and saves it when there is', async () => {
    const page = await openPage()
    const session = await page.context().newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.address, quotaSize: 500_000 })
    await edit(page)
    await write(page, 'one')
    const long = 'x'.repeat(3_000_000)
    await page.evaluate(text => window.keepPage.type(text), long)
    await expect
      .poll(() => page.evaluate(() => window.keepPage.saveState()))
      .toMatch(/^not saved: There is no room left.*download it as a file/)
    expect(await page.evaluate(() => window.keepPage.text().length)).toBe(long.length)
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.address })
    await expect.poll(() => page.evaluate(() => window.keepPage.saveState())).toBe('saved')
    await page.reload()
    expect(await read(page)).toBe(long)
    await page.context().close()
  })

  it('keeps work in files where the database cannot be used, and moves it back when it can', async () => {
    const page = await openPage()
    await writeTwice(page)
    const breakDatabase = () =>
      page.addInitScript(() => {
        if (sessionStorage.getItem('mend') !== null) return
        IDBFactory.prototype.open = () => {
          throw new DOMException('Internal error opening backing store', 'UnknownError')
        }
      })
    await breakDatabase()
    await page.reload()
    expect(await start(page)).toBeUndefined()
    expect((await said(page)).join()).toMatch(/database cannot be opened.*save a copy/)
    expect(await edit(page)).toEqual({ isOwner: true, text: 'two' })
    expect(await write(page, 'three')).toBeUndefined()
    await page.evaluate(() => sessionStorage.setItem('mend', 'yes'))
    await page.reload()
    expect(await start(page)).toBeUndefined()
    expect(await read(page)).toBe('three')
    expect((await said(page)).join()).toMatch(/restored/)
    await page.context().close()
  })

  it('says in words that the browser refuses to keep anything', async () => {
    const page = await openPage()
    await page.setContent(`<iframe sandbox="allow-scripts" src="${site.address}/index.html"></iframe>`)
    const frame = await (await page.waitForSelector('iframe')).contentFrame()
    // Modules are not given to a frame without an origin: what it may do with storage is asked of it directly.
    const refused = await frame?.evaluate(() => {
      try {
        indexedDB.open('x')
        return 'allowed'
      } catch (error) {
        return error instanceof Error ? error.name : ''
      }
    })
    expect(refused).toBe('SecurityError')
    await page.context().close()
    const other = await openPage()
    await other.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError')
      }
    })
    expect(await start(other)).toMatch(/does not let the page save anything.*download/)
    await other.context().close()
  })

  it('lets a newer build upgrade: saves what waits, closes, and only reads from then on', async () => {
    const page = await openPage()
    const newer = await openPage(page.context())
    await start(page)
    await writeTwice(page)
    await page.evaluate(() => {
      window.keepPage.type('three')
      window.keepPage.type('four')
    })
    const outcome = await newer.evaluate(
      () =>
        new Promise<string>(resolve => {
          const request = indexedDB.open('care-model-atlas', 99)
          request.onupgradeneeded = () => request.result.createObjectStore('from the future')
          request.onblocked = () => resolve('blocked')
          request.onsuccess = () => resolve('upgraded')
        }),
    )
    expect(outcome).toBe('upgraded')
    expect((await page.evaluate(() => window.keepPage.lost())).join()).toMatch(/newer version of the atlas/)
    expect(await write(page, 'five')).toMatch(/newer version of the atlas/)
    expect(await read(page)).toBe('four')
    await page.reload()
    expect(await start(page)).toBeUndefined()
    expect((await said(page)).join()).toMatch(/can show it but not save it/)
    expect(await edit(page)).toEqual({ isOwner: false, text: 'four' })
    await page.context().close()
  })

  it('opens, saves and loses nothing when the browser does not answer for the second copy, and says so', async () => {
    const context = await browser.newContext()
    const first = await openPage(context)
    await writeTwice(first)
    await first.close()
    // What Chromium does for the rest of its run after a tab has died while it wrote such a file.
    await context.addInitScript(() => {
      const never = () => new Promise<never>(() => undefined)
      for (const deed of ['match', 'matchAll', 'put', 'delete', 'keys'] as const)
        Cache.prototype[deed] = never
    })
    const page = await openPage(context)
    expect(await start(page)).toBeUndefined()
    expect(await edit(page)).toEqual({ isOwner: true, text: 'two' })
    expect(await write(page, 'three')).toBeUndefined()
    expect(await said(page)).toEqual([expect.stringMatching(/second copy.*The first is saved/)])
    await page.reload()
    expect(await read(page)).toBe('three')
    await context.close()
  })

  it('never hangs on an older build that does not let go', async () => {
    const page = await openPage()
    await page.evaluate(
      () =>
        new Promise(resolve => {
          const request = indexedDB.open('care-model-atlas', 1)
          request.onupgradeneeded = () => {
            request.result.createObjectStore('heads', { keyPath: ['kind', 'id'] })
            request.result.createObjectStore('texts')
          }
          request.onsuccess = resolve
        }),
    )
    const other = await openPage(page.context())
    expect(await start(other)).toMatch(/older version of the atlas is open in another tab/)
    await page.close()
    await expect.poll(() => start(other)).toBeUndefined()
    await other.context().close()
  })

  it('opens what the first build kept', async () => {
    const page = await openPage()
    await page.evaluate(
      () =>
        new Promise<void>(resolve => {
          const request = indexedDB.open('care-model-atlas', 1)
          request.onupgradeneeded = () => {
            const heads = request.result.createObjectStore('heads', { keyPath: ['kind', 'id'] })
            const texts = request.result.createObjectStore('texts')
            const savedAt = '2026-01-01T09:00:00.000Z'
            heads.put({ kind: 'work', id: 'marlshire', title: 'Marlshire', savedAt, revision: 4 })
            texts.put('from the first build', ['work', 'marlshire', 4])
          }
          request.onsuccess = () => {
            request.result.close()
            resolve()
          }
        }),
    )
    expect(await read(page)).toBe('from the first build')
    expect(await edit(page)).toEqual({ isOwner: true, text: 'from the first build' })
    expect(await write(page, 'and on')).toBeUndefined()
    await page.reload()
    expect(await read(page)).toBe('and on')
    await page.context().close()
  })

  it('loses nothing when the files of the database are damaged between two runs', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'atlas-profile-'))
    const run = async <Value>(deed: (page: Page) => Promise<Value>): Promise<Value> => {
      const options = { ...(executablePath === undefined ? {} : { executablePath }), args: ARGS }
      const context = await chromium.launchPersistentContext(profile, options)
      const page = await openPage(context)
      const result = await deed(page)
      await context.close()
      return result
    }
    try {
      for (const damage of ['zeros', 'cut', 'gone'] as const) {
        await run(writeTwice)
        await damageDatabase(profile, damage)
        const found = await run(async page => ({
          refused: await start(page),
          text: await read(page),
          owned: await edit(page),
          unsaved: await write(page, 'three'),
        }))
        expect({ damage, ...found }).toEqual({
          damage,
          refused: undefined,
          text: 'two',
          owned: { isOwner: true, text: 'two' },
          unsaved: undefined,
        })
      }
    } finally {
      await rm(profile, { recursive: true, force: true })
    }
  })
})

/** Spoils every file of the browser's database; other storage lies elsewhere. */
async function damageDatabase(profile: string, damage: 'zeros' | 'cut' | 'gone'): Promise<void> {
  const folder = join(profile, 'Default', 'IndexedDB')
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(one => one.isFile())
  expect(files.length).toBeGreaterThan(2)
  for (const file of files) {
    const path = join(file.parentPath, file.name)
    const bytes = await readFile(path)
    if (damage === 'gone') await rm(path)
    else await writeFile(path, damage === 'zeros' ? bytes.fill(0) : bytes.subarray(0, bytes.length >> 1))
  }
}
