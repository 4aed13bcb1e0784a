import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { anEconomy, aPractice } from '../../tests/builders/anEconomy.ts'
import { layGround } from '../cli/layGround.ts'
import { loadLibrary } from '../cli/loadLibrary.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import { modelId, organisationId } from '../domain/vocabulary/ids.ts'
import type { Story } from '../domain/vocabulary/story.ts'
import { type Include, PRIVATE_KINDS } from './check/include.ts'
import { leaveOut } from './check/leaveOut.ts'
import { leaveOutOfStory } from './check/leaveOutOfStory.ts'
import { chooseModels } from './chooseModels.ts'
import { playWalk } from './playWalk.ts'
import type { Publication, PublishedFile } from './publication.ts'
import { publishStates } from './publishedState.ts'
import { renderSite } from './renderSite.ts'

const library = chooseModels(await loadLibrary(), [])

/** Sums that stand nowhere else: no rate, no list and no total of theirs looks like them. */
const SUMS = [51_234_567, 61_345_678, 71_456_789, 81_567_891, 91_678_912, 41_789_123]

const economy: Economy = anEconomy({
  name: 'Borough of <b>Marl</b> & "Vale"',
  practices: SUMS.map((_, index) =>
    aPractice({
      id: organisationId(`P9010${index}`),
      name: `=HYPERLINK("x") Surgery ${index}`,
      list: 5000 + 137 * index,
      flags: index === 2 ? ['under-strain', 'secret-mark'] : [],
    }),
  ),
  payments: SUMS.map((core, index) => ({
    practice: organisationId(`P9010${index}`),
    core,
    quality: core + 1_000_003,
    enhanced: core + 2_000_005,
    year: '2015/16',
  })),
  rates: [{ service: 'community', pence: 17_000, source: 'Whispered by the finance director' }],
})

const walk: Story = {
  id: 'walk',
  title: 'A walk',
  audience: 'Eyes of the chair only',
  steps: [
    {
      state: { model: modelId('trust-led-pacs'), stage: 'early' },
      caption: 'One of {practice-under-strain} in {economy}',
      notes: 'Say nothing of the merger',
      lens: 'budgets',
    },
    { caption: 'Who leads', lens: 'leadership', notes: 'Nor of the vote' },
  ],
}

async function publish(include: Include, money = true): Promise<readonly PublishedFile[]> {
  const publication: Publication = {
    economy: leaveOut(economy, include, money),
    library,
    walk: leaveOutOfStory(walk, include),
    include,
    money,
    version: 'abc',
    hasPng: false,
    hosts: [],
  }
  const ground = await layGround(publication.economy, library)
  const states = await publishStates(publication, ground)
  const steps = await playWalk(publication, ground)
  return renderSite({ states, walk: steps, fontFaces: '' }, publication)
}

/** Everything that a reader of the folder could find: packages are opened. */
function textOf({ path, content }: PublishedFile): string {
  if (typeof content === 'string') return content
  if (!path.endsWith('.pptx')) throw new Error(`What is in ${path}?`)
  return Object.entries(unzipSync(content))
    .map(([name, bytes]) => `${name} ${strFromU8(bytes)}`)
    .join('\n')
}

/** As pence, as pounds for a spreadsheet, and as tables write them. */
const PRIVATE_SUMS = SUMS.flatMap(core => [core, core + 1_000_003, core + 2_000_005]).flatMap(pence => [
  String(pence),
  String(pence / 100),
  (pence / 100).toLocaleString('en-GB'),
])

describe('what is published', () => {
  let files: readonly PublishedFile[] = []
  beforeAll(async () => {
    files = await publish(new Set())
  }, 120_000)
  const at = (path: string) => files.find(file => file.path === path)?.content

  it('holds nothing of what is left out, in any of its files', () => {
    expect(files.length).toBeGreaterThan(40)
    for (const file of files) {
      const text = textOf(file)
      for (const secret of [
        ...PRIVATE_SUMS,
        'secret',
        'Whispered',
        'merger',
        'the vote',
        'Eyes of the chair',
      ])
        expect(text.includes(secret), `${file.path} holds ${secret}`).toBe(false)
      expect(text.includes('"flags"'), `${file.path} marks a practice`).toBe(false)
    }
  })

  it('holds it where it is asked for: the search above would find it', async () => {
    const all = (await publish(new Set(PRIVATE_KINDS))).map(textOf).join('\n')
    for (const sum of SUMS) expect(all).toContain(String(sum / 100))
    for (const secret of ['secret-mark', 'merger', 'the vote']) expect(all).toContain(secret)
  }, 120_000)

  it('has no £ anywhere but in what the rules themselves say, where money is left out', async () => {
    const bare = await publish(new Set(), false)
    const spoken = bare
      .filter(({ path }) => /\.(html|svg|csv)$/.test(path))
      .filter(file => /£\d/.test(textOf(file)))
    expect(spoken.map(({ path }) => path)).toEqual([])
    const json = bare
      .filter(({ path }) => path.endsWith('.json'))
      .map(textOf)
      .join('')
    expect(json).not.toMatch(/"(pence|received|allocated)"/)
  }, 120_000)

  it('is the same bytes again', async () => {
    expect(await publish(new Set())).toEqual(files)
  }, 120_000)

  it('leads nowhere that is not there, and asks nothing of any other host', () => {
    // Written by the command line, which alone has the script and the fingerprints.
    const paths = new Set([...files.map(({ path }) => path), 'map.html', 'manifest.json'])
    const pages = files.filter(({ path }) => path.endsWith('.html'))
    for (const page of pages) {
      const text = textOf(page).replace(/<textarea.*?<\/textarea>/gs, '')
      // A reader may follow a link to a source; the page itself fetches nothing from there.
      const links = [
        ...text.replace(/<a href="https:[^"]*" rel="noreferrer">/g, '').matchAll(/(?:href|src)="([^"]*)"/g),
      ]
      for (const [, link = ''] of links) {
        if (link.startsWith('#')) expect(text).toContain(`id="${link.slice(1)}"`)
        else if (link !== 'data:,')
          expect(paths.has(link.replace(/\?.*/, '')), `${page.path} → ${link}`).toBe(true)
      }
      expect(text).toContain("default-src 'none'")
      expect(text.replace('<script src="copy.js" defer></script>', '')).not.toMatch(
        /<script|<style|style=|onclick/,
      )
    }
  })

  it('lets no name become markup or a formula', () => {
    for (const { path, content } of files.filter(file => file.path.endsWith('.html'))) {
      expect(String(content).includes('<b>Marl'), path).toBe(false)
    }
    expect(String(at('tables/today.csv'))).toMatch(/"'=HYPERLINK\(""x""\) Surgery/)
    expect(String(at('tables/today.csv'))).not.toMatch(/(^|,)"=/m)
  })

  it('says of itself on every page what it is and what it leaves out', () => {
    for (const { path, content } of files.filter(file => file.path.endsWith('.html'))) {
      expect(String(content), path).toContain('not proposals, and nobody’s plan')
      expect(String(content), path).toContain('These pages leave out which practices are under strain')
      expect(String(content), path).toContain('Version <code>abc</code>')
    }
  })
})
