import { describe, expect, it } from 'vitest'
import { someSteps } from '../../../tests/builders/someSteps.ts'
import { loadChecklist } from '../../cli/loadChecklist.ts'
import { renderBoardPaper } from './renderBoardPaper.ts'
import { renderHandout } from './renderHandout.ts'
import { renderPicture } from './renderPicture.ts'
import { withoutPounds } from './withoutPounds.ts'

const { steps, about } = await someSteps('the-walk-for-a-board')
const checklist = await loadChecklist(about.library)
const nothing = { checklist, answers: {} }
const bare = await someSteps('when-a-trust-takes-on-practices', false)

const readHtml = (html: string) =>
  html.replace(
    /&(amp|lt|gt|quot);/g,
    (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[String(name)] ?? '',
  )

describe('the handout', () => {
  it('has a sheet for each step with picture, caption, sentences and statement, and one of sources', async () => {
    const html = readHtml(await renderHandout(steps, { about }))
    const sheets = html.split('<section ').slice(1)
    expect(sheets).toHaveLength(steps.length + 1)
    steps.forEach((step, index) => {
      const sheet = sheets[index] ?? ''
      expect(sheet).toContain(`<h2>${step.caption}</h2>`)
      expect(sheet).toMatch(/<svg [^>]*role="img"[^>]*><title>[^<]+<\/title>/)
      for (const { text } of step.sentences) expect(sheet).toContain(text)
      expect(sheet).toContain(step.statement)
    })
    expect(sheets.at(-1)).toContain('BMA, General practice and integration')
  })

  it('stands alone, in English, under its title', async () => {
    const html = await renderHandout(steps, { about })
    expect(html).toContain('<html lang="en-GB">')
    expect(html).toContain('<title>The walk for a board: Marlshire</title>')
    expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|<script|<link/)
  })

  it('leaves every £ out where money is off', async () => {
    expect(await renderHandout(bare.steps, { about: bare.about })).not.toContain('£')
  })
})

describe('the board paper', () => {
  it('tells what moves once for each state, each sentence with its certainty and citation', async () => {
    const paper = await renderBoardPaper(steps, { about, ...nothing })
    expect(paper.match(/\*\*What moves since today\.\*\*/g)).toHaveLength(7)
    for (const step of steps) {
      const plain = paper.replace(/\\(.)/g, '$1')
      for (const { text, certainty } of step.sentences)
        expect(plain.slice(plain.indexOf(text) + text.length)).toMatch(
          new RegExp(`^ \\(\\*${certainty}\\* \\[[\\d, ]+\\]\\)`),
        )
    }
  })

  it('numbers every citation that it makes, and lists no other', async () => {
    const paper = await renderBoardPaper(steps, { about, ...nothing })
    const cited = [...paper.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, list = '']) =>
      list.split(', ').map(Number),
    )
    const notes =
      paper.slice(paper.indexOf('## Notes'), paper.indexOf('## Documents')).match(/^\d+\. /gm) ?? []
    expect([...new Set(cited)].sort((a, b) => a - b)).toEqual(notes.map((_, index) => index + 1))
  })

  it('sets every state that is shown side by side, with blanks for the board', async () => {
    const paper = await renderBoardPaper(steps, { about, ...nothing })
    const heads = paper.split('\n').find(line => line.startsWith('|  | '))
    expect(
      heads
        ?.split(' | ')
        .slice(1)
        .map(name => name.replace(/ \|$/, '')),
    ).toEqual([
      'Today',
      'Soft MCP',
      'Directed MCP',
      'Network-led MCP, early',
      'Network-led MCP, mature',
      'Trust-led PACS, early',
      'Trust-led PACS, mature',
      'CCPO',
    ])
    expect(paper).toMatch(/\| Who leads \| Nobody overall \| Nobody overall \| Marlshire CCG \|/)
    expect(paper.match(/\*\*For the board\.\*\*/g)).toHaveLength(7)
    expect(paper).toMatch(/£ for work done, against today\.\*\* Gain: .+ Lose: Marl General FT −£6\.9m/)
    const widths = new Set(
      paper
        .split('\n')
        .filter(line => line.startsWith('|'))
        .slice(0, 20)
        .map(line => line.split(' | ').length),
    )
    expect(widths.size).toBeLessThanOrEqual(2)
  })

  it('leaves every £ out where money is off', async () => {
    expect(await renderBoardPaper(bare.steps, { about: bare.about, ...nothing })).not.toContain('£')
  })

  it('holds each option against the five tests, and says why something is not kept', async () => {
    const paper = await renderBoardPaper(steps, { about, ...nothing })
    expect(paper.match(/^\| Protected\? /gm)).toHaveLength(5)
    expect(paper).toMatch(/^ {2}- A national core contract: .+ 3 of 36 practices, .+ \(\*inferred\* \[/m)
  })

  it('lists open questions first, with answers and notes, and what is asked of all options once', async () => {
    const answers = {
      ccpo: {
        vat: { answer: 'not-yet', note: 'Ask *our* accountant' },
        pensions: { answer: 'yes' },
        size: { answer: 'yes' },
      },
    } as const
    const paper = await renderBoardPaper(steps, { about, checklist, answers })
    const ccpo = paper.slice(paper.indexOf('### CCPO'))
    const vat = ccpo.indexOf('**Not yet.** Ask \\*our\\* accountant ☐ settled')
    expect(vat).toBeGreaterThan(0)
    expect(ccpo.indexOf('- **Settled.**')).toBeGreaterThan(vat)
    expect(ccpo.match(/\*\*Yes\.\*\*/g)).toHaveLength(2)
    expect(ccpo).toContain('Answered for: CCPO.')
    expect(paper.match(/Have we said which model suits this area/g)).toHaveLength(1)
    expect(paper).toContain('NHS Resolution, Clinical Negligence Scheme for General Practice')
  })
})

describe('a picture of one step', () => {
  it('says what it is and is not, under its caption', () => {
    const [step] = steps
    const svg = step === undefined ? '' : renderPicture(step, about)
    expect(svg).toContain('not a proposal. Marlshire is made up. Figures are illustrative')
    expect(svg).toContain('nobody answers for the whole')
  })
})

describe('a text without its sums', () => {
  it('loses only the sentences that name one', () => {
    expect(withoutPounds('It works. The gap was about £17m. It goes on.')).toBe('It works. It goes on.')
    expect(withoutPounds('It works at 2.5 times.')).toBe('It works at 2.5 times.')
  })
})
