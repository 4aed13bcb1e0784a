import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { layGround } from '../../src/cli/layGround.ts'
import { loadChecklist } from '../../src/cli/loadChecklist.ts'
import { loadEconomy } from '../../src/cli/loadEconomy.ts'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { loadStory } from '../../src/cli/loadStory.ts'
import { listStates } from '../../src/domain/project/findState.ts'
import type { View } from '../../src/domain/vocabulary/view.ts'
import { arialWidth } from '../../src/draw/deck/arialWidth.ts'
import { renderDeck } from '../../src/draw/deck/renderDeck.ts'
import type { About } from '../../src/draw/paper/about.ts'
import { renderBoardPaper } from '../../src/draw/paper/renderBoardPaper.ts'
import { renderHandout } from '../../src/draw/paper/renderHandout.ts'
import type { Step } from '../../src/draw/paper/step.ts'
import { toSteps } from '../../src/draw/paper/toSteps.ts'
import { playWalk } from '../../src/publish/playWalk.ts'
import type { Publication } from '../../src/publish/publication.ts'
import { publishStates } from '../../src/publish/publishedState.ts'
import { renderSite } from '../../src/publish/renderSite.ts'
import { findUnmarked } from '../builders/findUnmarked.ts'

const library = await loadLibrary()
const economy = await loadEconomy('marlshire')
const walk = await loadStory('the-walk-for-a-board', library)
const { terms } = library.now ?? expect.fail('the library has no words of now')
const about: About = { title: 'All models', economy, library, ownSources: [] }

/** A document and its sections keep the names that they have, with their author and date. */
const isCitation = (text: string) =>
  library.sources.some(({ title, author }) => text.includes(title) || text.startsWith(`${author}, `))
const unmarkedIn = (texts: readonly string[]) => [
  ...new Set(texts.filter(text => !isCitation(text)).flatMap(text => findUnmarked(text, terms))),
]
const blocksOf = (page: string) =>
  page
    .replace(/<(style|svg|script)\b[\s\S]*?<\/\1>/g, '\n')
    .replace(/<\/?(p|li|td|th|h\d|dd|dt|figcaption|summary|title|div|section|a)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')

describe('in the words of now, all states on Marlshire', () => {
  let steps: readonly Step[] = []
  let ground: Awaited<ReturnType<typeof layGround>>
  beforeAll(async () => {
    ground = await layGround(economy, library)
    const views = listStates(library.models).map((state): View => {
      const scenario = { economy: economy.id, state, in: {}, set: {}, practices: {} }
      return { scenario, lens: 'contracts', since: 'today', theme: 'light', money: true, vocabulary: 'now' }
    })
    steps = await toSteps(
      views.map(view => ({ view })),
      about,
      ground,
    )
  }, 120_000)

  it('say what has become of each word of 2015 in the board paper', async () => {
    const checklist = await loadChecklist(library)
    const paper = await renderBoardPaper(steps, { about, checklist, answers: {} })
    const [said = ''] = paper.split('## Notes')
    expect(steps).toHaveLength(listStates(library.models).length)
    expect(said).toContain('CCG (successor: ICB)')
    expect(unmarkedIn(said.split(/\n|\|/))).toEqual([])
  }, 60_000)

  it('say it on the handout and on slides', async () => {
    const handout = await renderHandout(steps, { about })
    expect(unmarkedIn(blocksOf(handout))).toEqual([])
    const deck = unzipSync(await renderDeck(steps, { about }))
    const slides = Object.entries(deck).filter(([name]) => /slides\/slide\d+\.xml$/.test(name))
    expect(slides.length).toBeGreaterThan(steps.length)
    const texts = slides.flatMap(([, bytes]) =>
      [...strFromU8(bytes).matchAll(/<a:p>[\s\S]*?<\/a:p>/g)].map(([xml]) => xml.replace(/<[^>]*>/g, '')),
    )
    expect(unmarkedIn(texts)).toEqual([])
    // What a slide says of itself is long in these words, and still all on the slide, clear of its number.
    const statements = slides.flatMap(
      ([, bytes]) => /!!statement[\s\S]*?<\/p:sp>/.exec(strFromU8(bytes)) ?? [],
    )
    expect(statements).toHaveLength(slides.length)
    const widths = statements.flatMap(shape => {
      const points = Number(/sz="(\d+)"/.exec(shape)?.[1]) / 100
      const lines = [...shape.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, line = '']) => line)
      expect(lines.length * points).toBeLessThan(0.34 * 72)
      return lines.map(line => arialWidth(line, points))
    })
    expect(Math.max(...widths)).toBeLessThan(12.4 * 72)
  }, 120_000)

  it('say it on published pages and in the walk', async () => {
    const publication: Publication = {
      economy,
      library,
      walk,
      include: new Set(),
      money: true,
      vocabulary: 'now',
      version: 'abc',
      hasPng: false,
      hosts: [],
    }
    const states = await publishStates(publication, ground)
    const played = await playWalk(publication, ground)
    expect(unmarkedIn(played.flatMap(({ caption, notes }) => [caption, notes]))).toEqual([])
    const files = await renderSite({ states, walk: played, fontFaces: '' }, publication)
    const pages = files.flatMap(({ path, content }) =>
      path.endsWith('.html') && typeof content === 'string' ? [content] : [],
    )
    expect(pages.length).toBeGreaterThan(states.length)
    expect(unmarkedIn(pages.flatMap(blocksOf))).toEqual([])
  }, 240_000)
})
