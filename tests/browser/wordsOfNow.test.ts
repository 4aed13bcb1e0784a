import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { listStates, nameState } from '../../src/domain/project/findState.ts'
import { findUnmarked } from '../builders/findUnmarked.ts'
import { openBrowser, type Stage, settled } from './openBrowser.ts'

const library = await loadLibrary()
const { terms } = library.now ?? expect.fail('the library has no words of now')
const states = listStates(library.models)

/**
 * Every text on the page, a block at a time, whether it is in sight or in what opens. Citations keep the words of their
 * documents, and the vanguards the names of 2015.
 */
const readBlocks = (page: Page) =>
  page.evaluate(() => {
    const blocks = 'p, li, td, th, dd, dt, summary, option, caption, legend, label, h1, h2, h3, h4, button'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    const textOf = (block: Element) => {
      const copy = document.createElement('div')
      copy.append(block.cloneNode(true))
      for (const note of copy.querySelectorAll('.source-note')) note.remove()
      return copy.textContent ?? ''
    }
    while (walker.nextNode() !== null) {
      const { parentElement: parent, textContent } = walker.currentNode
      if (parent?.closest('script, style, .source-note, .vanguards') !== null) continue
      const block = parent.closest(blocks)
      found.add(block === null ? (textContent ?? '') : textOf(block))
    }
    const labels = [...document.querySelectorAll('[title], [aria-label]')].flatMap(element =>
      ['title', 'aria-label'].map(name => element.getAttribute(name) ?? ''),
    )
    return [...found, ...labels]
  })

const unmarkedOn = async (page: Page) => [
  ...new Set((await readBlocks(page)).flatMap(text => findUnmarked(text.replace(/\s+/g, ' '), terms))),
]

describe('in the words of now', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  it('no state shows a word of 2015 without what has become of it', async () => {
    const { page } = await stage.open('/?model=hospital-chain&vocabulary=now', { reducedMotion: true })
    for (const state of states) {
      const name = nameState(library.models, state)
      await page.evaluate(to => {
        history.pushState(null, '', to)
        dispatchEvent(new PopStateEvent('popstate'))
      }, `/?model=${state.model}&stage=${state.stage}&vocabulary=now`)
      const foot = page.locator('.foot')
      await expect.poll(() => foot.innerText()).toMatch(new RegExp(`^${name}:[^]*Policy as seen`))
      await settled(page)
      await page.locator('details').evaluateAll(all => {
        for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true
      })
      expect([name, ...(await unmarkedOn(page))]).toEqual([name])
    }
    await page.context().close()
  }, 240_000)

  it.each([
    ['a practice', '/?model=directed-mcp&vocabulary=now&view=practice&focus=P90001', '.practice-notes'],
    ['two states and the matrix', '/?model=ccpo&vocabulary=now&view=compare', '.matrix td'],
    [
      'a presented story',
      '/?view=present&story=the-walk-for-a-board&step=3&vocabulary=now',
      '[data-map="settled"]',
    ],
  ])('nor does %s', async (_, path, waitFor) => {
    const { page } = await stage.open(path, { reducedMotion: true, waitFor })
    await expect.poll(() => page.locator('body').innerText()).toContain('Policy as seen')
    await expect.poll(() => unmarkedOn(page)).toEqual([])
    await page.context().close()
  })

  it('nor do the list of models, the cases, the glossary and the tests of a model', async () => {
    const { page } = await stage.open('/?model=network-led-mcp&stage=mature&vocabulary=now', {
      reducedMotion: true,
    })
    await page.getByRole('button', { name: 'More models' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('.library-told').waitFor()
    expect(await unmarkedOn(page)).toEqual([])
    for (const name of [/^List/, /^Cases/]) {
      await dialog
        .getByRole('tab', { name })
        .or(dialog.getByRole('radio', { name }))
        .first()
        .click({ force: true })
      await dialog.locator('.library-entry').first().waitFor()
      expect(await unmarkedOn(page)).toEqual([])
    }
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /Tests and questions/ }).click()
    await page.getByRole('dialog').locator('.question').first().waitFor()
    expect(await unmarkedOn(page)).toEqual([])
    await page.context().close()
  })
})
