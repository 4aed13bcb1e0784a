import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAccessibility } from './checkAccessibility.ts'
import { type Host, type HostName, serveHost } from './hosts/serveHost.ts'
import { openBrowser, type Stage, settled } from './openBrowser.ts'
import { packValeshire } from './packValeshire.ts'

describe('the embed in other people’s pages', () => {
  let stage: Stage
  const hosts: Host[] = []
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(async () => {
    for (const host of hosts) host.close()
    await stage.close()
  })

  /** Opens a page of the gallery with everything watched that an embed must not do. */
  async function visit(name: HostName, options: { readonly hasTouch?: boolean } = {}) {
    const host = await serveHost(name, stage.address)
    hosts.push(host)
    const context = await stage.browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...options,
    })
    const page = await context.newPage()
    const troubles: string[] = []
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
    })
    page.on('pageerror', error => troubles.push(error.message))
    await page.goto(`${host.address}/elsewhere`)
    await page.goto(`${host.address}/`)
    return { page, host, troubles, close: () => context.close() }
  }

  it('fits the fixed boxes of a page without scripts, and is walked by keyboard', async () => {
    const { page, troubles, close } = await visit('sharepoint')
    const [large, middle, small] = await frames(page, 3)
    for (const [frame, state, width] of [
      [large, 'today', 1000],
      [middle, 'soft-mcp', 640],
      [small, 'ccpo', 320],
    ] as const) {
      await showsState(frame, state)
      expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      expect(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true)
      await expect.poll(() => frame.locator('.embed-standing').innerText()).toMatch(/iscussion (model|paper)/)
    }
    await large.getByRole('button', { name: 'Next model' }).focus()
    await page.keyboard.press('PageDown')
    await showsState(large, 'network-led-mcp:mature')
    await page.keyboard.press('ArrowRight')
    await showsState(large, 'ccpo')
    await expect.poll(() => large.getByRole('button', { name: 'Next model' }).isDisabled()).toBe(true)
    await large.getByRole('radio', { name: 'Budgets' }).check()
    await expect.poll(() => large.locator('.atlas-map.lens-budgets').count()).toBe(1)
    await large.getByRole('button', { name: 'Table' }).click()
    await expect.poll(() => large.getByRole('table', { name: 'Contracts' }).isVisible()).toBe(true)
    expect(troubles).toEqual([])
    await close()
  })

  it('leaves the page’s scrolling, Tab and Back alone', async () => {
    const { page, close } = await visit('sharepoint')
    const [large] = await frames(page, 3)
    await showsState(large, 'today')
    const entries = await page.evaluate(() => history.length)
    for (const name of ['Next model', 'Next model', 'Previous model', 'Next model'])
      await large.getByRole('button', { name }).click()
    expect(await page.evaluate(() => history.length)).toBe(entries)

    await page.mouse.move(640, 300)
    await page.mouse.wheel(0, 300)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200)
    await page.evaluate(() => scrollTo(0, 0))

    await page.locator('#before').focus()
    const isPast = () => page.evaluate(() => document.activeElement?.id === 'after')
    for (let presses = 0; presses < 40 && !(await isPast()); presses += 1) await page.keyboard.press('Tab')
    expect(await isPast()).toBe(true)

    await page.goBack()
    await expect.poll(() => page.title()).toBe('Elsewhere')
    await close()
  })

  it('lets one finger scroll the page around', async () => {
    const { page, close } = await visit('sharepoint', { hasTouch: true })
    const touch = await page.context().newCDPSession(page)
    const [large] = await frames(page, 3)
    await showsState(large, 'today')
    const at = (y: number) => [{ x: 640, y }]
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(480) })
    for (let y = 470; y >= 200; y -= 30)
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(y) })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(150)
    await close()
  })

  it('tells a page its height and what is stepped to, and follows what the page asks', async () => {
    const { page, troubles, close } = await visit('wordpress')
    const [frame] = await frames(page, 1)
    await showsState(frame, 'network-led-mcp:early')
    await expect.poll(() => page.locator('iframe').evaluate(one => one.clientHeight)).not.toBe(300)
    const height = await page.locator('iframe').evaluate(one => one.clientHeight)
    expect(height).toBeGreaterThan(320)
    await page.evaluate(() => {
      const ask = (more: object) =>
        window.frames[0]?.postMessage({ target: 'care-model-atlas', version: 1, ...more }, '*')
      ask({ type: 'go', state: 'ccpo' })
      ask({ type: 'lens', lens: 'budgets' })
      ask({ type: 'focus', organisation: 'marlshire-ccg' })
    })
    await showsState(frame, 'ccpo')
    await expect
      .poll(() => frame.getByRole('region', { name: 'Organisation in focus' }).innerText())
      .toContain('CCG')
    await expect.poll(() => page.locator('#heard').innerText()).toMatch(/ready.*height.*step.*step.*focus/)
    expect(troubles).toEqual([])
    await close()
  })

  it('draws without an origin, and where every storage would throw', async () => {
    const host = await serveHost('sandbox', stage.address)
    hosts.push(host)
    const context = await stage.browser.newContext({ reducedMotion: 'reduce' })
    await context.addInitScript(() => {
      const touched: string[] = []
      Object.assign(globalThis, { touched })
      const forbid = (owner: object, name: string) =>
        Object.defineProperty(owner, name, {
          get: () => {
            touched.push(name)
            throw new Error(`${name} was touched`)
          },
          set: () => touched.push(name),
        })
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
        forbid(globalThis, name)
      forbid(Document.prototype, 'cookie')
      forbid(Navigator.prototype, 'serviceWorker')
    })
    const page = await context.newPage()
    const troubles: string[] = []
    page.on('console', message => message.type() === 'error' && troubles.push(message.text()))
    page.on('pageerror', error => troubles.push(error.message))
    for (const address of [`${host.address}/`, `${stage.address}/embed/?model=trust-led-pacs`]) {
      await page.goto(address)
      const frame = page.frames().at(-1) ?? page.mainFrame()
      await showsState(frame, 'trust-led-pacs:early')
      await frame.getByRole('button', { name: 'Next model' }).click()
      await showsState(frame, 'trust-led-pacs:mature')
      await frame.locator('[data-organisation]').first().click()
      expect(await frame.evaluate(() => Reflect.get(globalThis, 'touched'))).toEqual([])
      // The typeface comes with the page, to a page without an origin too.
      expect(await frame.evaluate(() => document.fonts.check('600 16px "Atkinson Hyperlegible Next"'))).toBe(
        true,
      )
    }
    expect(await context.cookies()).toEqual([])
    expect(troubles).toEqual([])
    await context.close()
  })

  it('is an element under a strict policy, several on a page', async () => {
    const { page, troubles, close } = await visit('strict')
    const first = page.locator('#first')
    const second = page.locator('#second')
    await first.locator('[data-map="settled"][data-state="ccpo"]').waitFor()
    await second.locator('[data-map="settled"][data-state="network-led-mcp:mature"]').waitFor()
    const told = page.evaluate(
      () =>
        new Promise(done =>
          document
            .querySelector('#first')
            ?.addEventListener('atlas-step', event => done(event instanceof CustomEvent && event.detail)),
        ),
    )
    await first.getByRole('button', { name: 'Previous model' }).click()
    expect(await told).toEqual({
      state: 'trust-led-pacs:mature',
      name: 'Trust-led PACS, mature',
      lens: 'budgets',
    })
    await page.evaluate(() => {
      const map = document.querySelector('#second')
      if (map !== null) Object.assign(map, { model: 'soft-mcp', stage: null, lens: 'leadership' })
    })
    await second.locator('[data-map="settled"][data-state="soft-mcp"].lens-leadership').waitFor()
    await expect.poll(() => second.getAttribute('lens')).toBe('leadership')
    expect(await second.evaluate(map => Reflect.get(map, 'state'))).toBe('soft-mcp')
    expect(await first.evaluate(map => map.clientHeight)).toBe(420)
    expect(troubles).toEqual([])
    await close()
  })

  it('as an element tells a story, step by step, and reads it in the words of now', async () => {
    const { page, troubles, close } = await visit('strict')
    const map = page.locator('#first')
    await map.locator('[data-map="settled"]').waitFor()
    await map.evaluate(element => Object.assign(element, { story: 'the-walk-for-a-board', step: 4 }))
    const caption = map.locator('.embed-caption')
    await expect.poll(() => caption.innerText()).toContain('win contracts piece by piece')
    await map.getByRole('heading', { name: /^The walk for a board/ }).waitFor()
    const told = map.evaluate(
      element =>
        new Promise(done =>
          element.addEventListener('atlas-step', event =>
            done(event instanceof CustomEvent && event.detail.step),
          ),
        ),
    )
    await map.getByRole('button', { name: 'Next step' }).click()
    expect(await told).toBe(5)
    await map.evaluate(element => element.setAttribute('step', '2'))
    await expect.poll(() => map.getByText(/^2 of \d+$/).count()).toBe(1)
    await map.evaluate(element => Object.assign(element, { story: null, step: null, vocabulary: 'now' }))
    await expect
      .poll(() => map.locator('.embed-body').innerText())
      .toMatch(/Policy as seen to early July 2026/)
    expect(troubles).toEqual([])
    await close()
  })

  it('as an element falls back to the frame, and where that is refused to the picture', async () => {
    const framed = await visit('unconnected')
    const inner = framed.page.locator('care-model-map').frameLocator('iframe')
    await inner.locator('[data-map="settled"][data-state="network-led-mcp:mature"]').waitFor()
    await framed.close()
    const { page, close } = await visit('unframed')
    const picture = page.locator('care-model-map img')
    await picture.waitFor()
    await expect.poll(() => picture.evaluate(one => one.clientHeight)).toBeGreaterThan(200)
    await expect
      .poll(() => page.locator('care-model-map a').getAttribute('href'))
      .toBe(`${stage.address}/embed/still/network-led-mcp-mature.html`)
    await close()
  })

  it('shows models outside the walk and other areas, with a script that only they ask for', async () => {
    for (const [query, state, asks] of [
      ['?model=ccpo', 'ccpo', false],
      ['?model=primary-care-home&economy=wrendale', 'primary-care-home', true],
    ] as const) {
      const context = await stage.browser.newContext({ reducedMotion: 'reduce' })
      const page = await context.newPage()
      const asked: string[] = []
      page.on('request', request => asked.push(request.url()))
      await page.goto(`${stage.address}/embed/${query}`)
      await showsState(page.mainFrame(), state)
      expect(asked.some(url => url.endsWith('/whole.js'))).toBe(asks)
      await context.close()
    }
  })

  it('is read in a page whose style reaches for everything, and leaves that page its own', async () => {
    const { page, troubles, close } = await visit('hostileStyle')
    const map = page.locator('care-model-map')
    await map.locator('[data-map="settled"][data-state="ccpo"]').waitFor()
    const look = await map.locator('.embed-caption').evaluate(element => {
      const { color, fontSize, letterSpacing, textTransform, visibility, direction, opacity } =
        getComputedStyle(element)
      return { color, fontSize, letterSpacing, textTransform, visibility, direction, opacity }
    })
    expect(look).toEqual({
      color: 'rgb(26, 30, 41)',
      fontSize: '15px',
      letterSpacing: 'normal',
      textTransform: 'none',
      visibility: 'visible',
      direction: 'ltr',
      opacity: '1',
    })
    expect(await page.locator('#own').evaluate(own => getComputedStyle(own).borderRadius)).toBe('0px')
    expect(troubles).toEqual([])
    await close()
  })

  it('can neither be run nor read nor changed by a hostile page', async () => {
    const { page, close } = await visit('hostile')
    const [open, named, names] = await frames(page, 3)
    for (const frame of [open, named]) await showsState(frame, 'soft-mcp')
    // Names that are no names are put right, and said as text.
    await names.locator('[data-map="settled"]').waitFor()
    await expect.poll(() => names.getByRole('status').innerText()).toContain('onerror')
    const before = await read(open)
    const count = await page.evaluate(() => {
      const attempts: readonly (readonly [string, unknown])[] = Reflect.get(window, 'attempts')
      for (const [, message] of attempts) window.frames[0]?.postMessage(message, '*')
      return attempts.length
    })
    expect(count).toBeGreaterThanOrEqual(20)
    // A right order from a frame that is not the parent, and to an embed that was meant for another page.
    const order = { target: 'care-model-atlas', version: 1, type: 'go', state: 'ccpo' }
    await named.evaluate(sent => parent.frames[0]?.postMessage(sent, '*'), order)
    await page.evaluate(sent => window.frames[1]?.postMessage(sent, '*'), order)
    // Messages are heard in their order: when this one has been obeyed, all others have been refused.
    await page.evaluate(sent => window.frames[0]?.postMessage(sent, '*'), { ...order, state: 'directed-mcp' })
    await showsState(open, 'directed-mcp')
    await showsState(named, 'soft-mcp')
    expect(await read(open)).toEqual({ ...before, state: 'directed-mcp', revision: before.revision + 1 })
    const steps = await page.evaluate(() => {
      const heard: readonly { from: number; data: { type?: string; state?: string } }[] = Reflect.get(
        window,
        'heard',
      )
      return heard.flatMap(({ from, data }) => (data.type === 'step' ? [[from, data.state]] : []))
    })
    expect(steps).toEqual([[0, 'directed-mcp']])
    const heard = await page.evaluate(() => JSON.stringify(Reflect.get(window, 'heard')))
    expect(heard).not.toContain('"from":1')
    expect(await page.evaluate(() => Reflect.get(window, 'owned'))).toBeUndefined()
    for (const frame of [open, named, names])
      expect(await frame.evaluate(() => Reflect.get({}, 'owned'))).toBeUndefined()
    // The full product does not come into the frame at all.
    const product = await (await page.locator('#product').elementHandle())?.contentFrame()
    expect(product?.url()).not.toContain(stage.address)
    await close()
  })

  it('is a picture and a table without JavaScript', async () => {
    const { page, close } = await visit('sharepoint')
    // The browser itself runs no script in such a frame.
    await page
      .locator('iframe')
      .first()
      .evaluate(element => {
        element.setAttribute('sandbox', '')
        element.setAttribute('src', element.getAttribute('src') ?? '')
      })
    const frame = page.frameLocator('iframe').first()
    const picture = frame.getByRole('img', { name: /Map of Marlshire, Today/ })
    await picture.waitFor()
    expect((await picture.boundingBox())?.height).toBeGreaterThan(300)
    await expect
      .poll(() => frame.getByRole('table', { name: 'Contracts' }).getByRole('row').count())
      .toBeGreaterThan(20)
    await frame.getByRole('link', { name: 'CCPO' }).click()
    await frame.getByRole('heading', { name: 'Marlshire: CCPO' }).waitFor()
    await frame.getByRole('img', { name: /Map of Marlshire, CCPO/ }).waitFor()
    await close()
  })

  it.each([
    [320, 240, 'light', 'More'],
    [640, 400, 'dark', 'More'],
    [1000, 600, 'light', 'Table'],
    [1000, 600, 'dark', 'Legend'],
  ] as const)('is accessible at %i × %i, %s, %s pressed', async (width, height, scheme, pressed) => {
    const { page, troubles } = await stage.open('/embed/?model=ccpo&lens=budgets&focus=marlshire-ccg', {
      width,
      height,
      scheme,
      bypassPolicy: true,
      reducedMotion: true,
    })
    await page.getByRole('button', { name: pressed }).click()
    expect(await checkAccessibility(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it.each([
    [320, 240],
    [480, 270],
    [640, 400],
    [800, 450],
    [1000, 600],
  ])('has no word under 11 pixels at %i × %i, in any lens', async (width, height) => {
    const { page } = await stage.open('/embed/?model=ccpo', { width, height, reducedMotion: true })
    for (const key of ['1', '2', '3']) {
      await page.keyboard.press(key)
      await settled(page)
      expect(await page.evaluate(findSmallWords)).toEqual([])
    }
    await page.context().close()
  })

  it('draws the very boxes and lines of the product', async () => {
    const read = async (path: string) => {
      const { page } = await stage.open(path, { reducedMotion: true })
      const drawn = await page.evaluate(() => ({
        boxes: [...document.querySelectorAll('.react-flow__node')].map(node =>
          [node.getAttribute('data-id'), node.getAttribute('style')?.match(/translate\([^)]*\)/)?.[0]].join(
            ' ',
          ),
        ),
        lines: [...document.querySelectorAll('[data-contract] path')].map(path => path.getAttribute('d')),
      }))
      await page.context().close()
      return { boxes: drawn.boxes.sort(), lines: drawn.lines.sort() }
    }
    const query = '?model=ccpo&lens=budgets'
    const embed = await read(`/embed/${query}`)
    expect(embed.boxes.length).toBeGreaterThan(40)
    expect(embed).toEqual(await read(`/${query}`))
  })

  it.each([
    ['a page without an origin', 'sandbox'],
    ['a file', 'file'],
  ] as const)('draws an area that its address carries, in %s, and tells no server', async (_, kind) => {
    const context = await stage.browser.newContext({ reducedMotion: 'reduce' })
    const page = await context.newPage()
    const troubles: string[] = []
    const asked: string[] = []
    page.on('console', message => message.type() === 'error' && troubles.push(message.text()))
    page.on('pageerror', error => troubles.push(error.message))
    page.on('request', request => asked.push(request.url()))
    const own = `?model=network-led-mcp&stage=mature${await packValeshire()}`
    if (kind === 'file') await page.goto(`${new URL('../../dist/embed/index.html', import.meta.url)}${own}`)
    else {
      const host = await serveHost('sandbox', stage.address)
      hosts.push(host)
      await page.goto(`${host.address}/`)
      await page
        .locator('iframe')
        .evaluate((frame, src) => frame.setAttribute('src', src), `${stage.address}/embed/${own}`)
    }
    const frame = kind === 'file' ? page.mainFrame() : page.frameLocator('iframe')
    await frame.locator('[data-map="settled"][data-state="network-led-mcp:mature"]').waitFor()
    await expect.poll(() => frame.locator('h1').innerText()).toContain('Valeshire')
    await expect.poll(() => frame.locator('[data-organisation="valeshire-general"]').count()).toBe(1)
    await frame.getByRole('button', { name: 'Next model' }).click()
    await frame.locator('[data-map="settled"][data-state="trust-led-pacs:early"]').waitFor()
    await expect.poll(() => frame.getByRole('status').count()).toBe(0)
    expect(asked.some(url => /own\.js\?v=\w+$/.test(url))).toBe(true)
    expect(asked.every(url => !/whole|stories/.test(url))).toBe(true)
    expect(troubles).toEqual([])
    await context.close()
  })

  it('says that an area in the address was cut, and shows another', async () => {
    const { page, troubles } = await stage.open(
      `/embed/?model=ccpo${(await packValeshire()).slice(0, -90)}`,
      {
        reducedMotion: true,
      },
    )
    await showsState(page.mainFrame(), 'ccpo')
    await expect.poll(() => page.getByRole('status').innerText()).toContain('could not be read')
    await expect.poll(() => page.locator('h1').innerText()).toContain('Marlshire')
    await page.getByRole('button', { name: 'Previous model' }).click()
    await showsState(page.mainFrame(), 'trust-led-pacs:mature')
    // Another fragment is another area: nothing else would load it.
    await page.evaluate(hash => location.assign(hash), await packValeshire())
    await expect.poll(() => page.locator('h1').innerText()).toContain('Valeshire')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('tells a built-in story, step by step, with its captions', async () => {
    const { page, troubles, strangers } = await stage.open('/embed/?story=the-walk-for-a-board&step=4', {
      reducedMotion: true,
    })
    const caption = page.locator('.embed-caption')
    await showsState(page.mainFrame(), 'soft-mcp')
    await expect
      .poll(() => caption.innerText())
      .toBe('Soft MCP. Groups of practices and community services win contracts piece by piece')
    await expect.poll(() => page.getByText(/^4 of \d+$/).count()).toBe(1)
    expect(await page.getByRole('heading', { name: /^The walk for a board/ }).count()).toBe(1)
    await page.getByRole('button', { name: 'Next step' }).click()
    await page.locator('[data-map="settled"].lens-leadership').waitFor()
    await expect.poll(() => caption.innerText()).toContain('several providers pull, and none of them leads')
    // Whoever turns the lens is still at the step; a reload shows the step again.
    await page.getByRole('radio', { name: 'Budgets' }).check()
    await expect.poll(() => caption.innerText()).toContain('several providers pull')
    expect(new URL(page.url()).searchParams.get('step')).toBe('5')
    await page.getByRole('navigation', { name: 'The walk for a board' }).getByRole('button').last().focus()
    await page.keyboard.press('Home')
    await showsState(page.mainFrame(), 'today')
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.goto(`${stage.address}/embed/?story=the-walk-for-a-bored`)
    await expect
      .poll(() => page.getByRole('status').innerText())
      .toContain('Did you mean “the-walk-for-a-board”?')
    await page.context().close()
  })

  it('has the explorer’s single letters once it was clicked on, and lets them be switched off', async () => {
    const { page, close } = await visit('sharepoint')
    const [large] = await frames(page, 3)
    await showsState(large, 'today')
    await page.keyboard.press('2')
    await expect.poll(() => large.locator('.lens-contracts').count()).toBe(1)
    await large.locator('.react-flow__pane').click({ position: { x: 4, y: 4 } })
    await page.keyboard.press('2')
    await large.locator('[data-map="settled"].lens-budgets').waitFor()
    await page.keyboard.press('l')
    await large.locator('[data-map="settled"].lens-leadership').waitFor()
    await page.keyboard.press('n')
    await showsState(large, 'network-led-mcp:mature')
    await large.getByRole('button', { name: 'Legend' }).click()
    await large.getByRole('checkbox', { name: /Single letters/ }).uncheck()
    await page.keyboard.press('p')
    await page.keyboard.press('1')
    await page.keyboard.press('PageDown')
    await showsState(large, 'ccpo')
    await expect.poll(() => large.locator('.lens-leadership').count()).toBe(1)
    await close()
  })

  it('opens from a file', async () => {
    const context = await stage.browser.newContext({ reducedMotion: 'reduce' })
    const page = await context.newPage()
    const troubles: string[] = []
    page.on('console', message => message.type() === 'error' && troubles.push(message.text()))
    page.on('pageerror', error => troubles.push(error.message))
    await page.goto(`${new URL('../../dist/embed/index.html', import.meta.url)}?model=ccpo`)
    await showsState(page.mainFrame(), 'ccpo')
    await page.getByRole('button', { name: 'Previous model' }).click()
    await showsState(page.mainFrame(), 'trust-led-pacs:mature')
    expect(troubles).toEqual([])
    await context.close()
  })
})

/** Words in sight that are less than 11 pixels high, a hundredth of a pixel aside. */
function findSmallWords(): readonly string[] {
  const zoom = new DOMMatrix(
    getComputedStyle(document.querySelector('.react-flow__viewport') ?? document.body).transform,
  ).a
  const small: string[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode() !== null) {
    const { textContent: words, parentElement: element } = texts.currentNode
    if (element === null || words === null || words.trim() === '') continue
    const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    if (!isShown || element.closest('.map-outline, script, noscript') !== null) continue
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    const drawn = element.closest('.react-flow__viewport') === null ? size : size * zoom
    if (drawn < 10.99) small.push(`${words}: ${drawn}`)
  }
  return small
}

/** The first frames of a page, loaded. */
async function frames<Count extends 1 | 3>(
  page: Page,
  count: Count,
): Promise<Count extends 1 ? readonly [Frame] : readonly [Frame, Frame, Frame]>
async function frames(page: Page, count: number): Promise<readonly Frame[]> {
  await page
    .locator('iframe')
    .nth(count - 1)
    .waitFor()
  const handles = await page.locator('iframe').elementHandles()
  const found = await Promise.all(handles.slice(0, count).map(handle => handle.contentFrame()))
  return found.flatMap(frame => frame ?? [])
}

async function showsState(frame: Frame, state: string): Promise<void> {
  await frame.locator(`[data-map="settled"][data-state="${state}"]`).waitFor()
}

/** All that an order could change. */
function read(frame: Frame) {
  return frame.evaluate(() => {
    const map = document.querySelector('[data-map]')
    return {
      state: map?.getAttribute('data-state'),
      revision: Number(map?.getAttribute('data-revision')),
      look: map?.className,
      colours: document.querySelector('.embed')?.getAttribute('style'),
    }
  })
}
