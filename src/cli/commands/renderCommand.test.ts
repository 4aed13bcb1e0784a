import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { formatWork } from '../../parse/work/formatWork.ts'
import { COMMANDS } from '../commands.ts'
import { findChromium } from '../findChromium.mjs'
import { loadEconomy } from '../loadEconomy.ts'
import { runAtlas } from '../runAtlas.ts'

vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'render-'))
afterAll(() => rmSync(folder, { recursive: true }))

const at = (name: string) => join(folder, name)
const render = (...args: readonly string[]) => runAtlas(['render', 'marlshire', ...args], COMMANDS)

describe('atlas render', () => {
  it('draws a state in a lens as a picture', async () => {
    const answer = await render('--model', 'ccpo', '--lens', 'budgets', '-o', at('ccpo.svg'))
    expect(answer).toMatchObject({ exitCode: 0, output: `Wrote ${at('ccpo.svg')}: 1 step.` })
    const svg = readFileSync(at('ccpo.svg'), 'utf8')
    expect(svg).toMatch(/^<svg [^>]*role="img"/)
    expect(svg).toContain('Budgets: where the money goes')
    expect(svg).toContain('@font-face')
    expect(svg).toContain('£')
  })

  it('draws it without £ where money is off', async () => {
    await render('--model', 'ccpo', '--lens', 'budgets', '--money', 'off', '-o', at('bare.svg'))
    expect(readFileSync(at('bare.svg'), 'utf8')).not.toContain('£')
  })

  it('writes a map to step through as one file, and says what is in it', async () => {
    const { messages } = await render('--model', 'ccpo', '--lens', 'budgets', '-o', at('map.html'))
    expect(messages.join()).toContain('3 practices marked “under strain”')
    const page = readFileSync(at('map.html'), 'utf8')
    expect(page).toContain('data-query="?economy=marlshire&amp;model=ccpo&amp;lens=budgets"')
    expect(page).not.toMatch(/<(script|img|link)[^>]* (src|href)="(?!data:)/)
    await render('--story', 'from-network-to-pacs', '-o', at('story.html'))
    expect(readFileSync(at('story.html'), 'utf8')).toMatch(
      /data-query="[^"]*&amp;story=from-network-to-pacs"/,
    )
    // Its captions are in it, and what only the presenter reads is not.
    expect(readFileSync(at('story.html'), 'utf8')).toContain('"caption":"A PACS can grow from a hospital')
    expect(readFileSync(at('story.html'), 'utf8')).not.toContain('"notes"')
  })

  it('takes saved work, and carries its answers into the board paper', async () => {
    const economy = await loadEconomy('marlshire')
    const answers = { ccpo: { vat: { answer: 'not-yet', note: 'Our accountant answers in May' } } } as const
    writeFileSync(
      at('area.atlas.json'),
      formatWork({ economy, scenarios: [], setAside: [], answers, view: '', leftOut: [] }),
    )
    const { exitCode } = await runAtlas(
      ['render', at('area.atlas.json'), '--model', 'ccpo', '-o', at('answered.md')],
      COMMANDS,
    )
    expect(exitCode).toBe(0)
    expect(readFileSync(at('answered.md'), 'utf8')).toContain('**Not yet.** Our accountant answers in May')
  })

  it('writes a story as a deck and as a board paper', async () => {
    const deck = await render('--story', 'the-walk-for-a-board', '-o', at('walk.pptx'), '--json')
    expect(JSON.parse(deck.output)).toMatchObject({
      format: 'pptx',
      steps: [{ stateName: 'Today' }, ...Array.from({ length: 14 }, () => ({}))],
    })
    expect(readFileSync(at('walk.pptx')).subarray(0, 2).toString()).toBe('PK')
    await render('--story', 'the-walk-for-a-board', '-o', at('walk.md'))
    expect(readFileSync(at('walk.md'), 'utf8')).toMatch(/^# The walk for a board: Marlshire/)
  })

  it.runIf(findChromium() !== undefined)(
    'prints a tagged PDF with outline and title, and paints a PNG at twice the size',
    async () => {
      const pdf = await render('--model', 'soft-mcp', '-o', at('soft.pdf'))
      expect(pdf.messages).toEqual([])
      const bytes = readFileSync(at('soft.pdf')).toString('latin1')
      expect(bytes).toMatch(/^%PDF/)
      for (const mark of ['/StructTreeRoot', '/Outlines', '/Lang (en-GB)', '/Title (Soft MCP: Marlshire)'])
        expect(bytes).toContain(mark)
      expect(bytes).toMatch(/\/MediaBox \[0 0 84\d\.?\d* 59\d/)
      await render('--model', 'soft-mcp', '-o', at('soft.png'))
      const png = readFileSync(at('soft.png'))
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      expect(png.readUInt32BE(16)).toBeGreaterThan(2 * 1480)
    },
  )

  it.each([
    ['nowhere to write', ['--model', 'today']],
    ['an ending that it does not know', ['--model', 'today', '-o', 'map.docx']],
    ['a whole story as one picture', ['--story', 'the-walk-for-a-board', '-o', 'walk.svg']],
    ['a story and a state', ['--story', 'the-walk-for-a-board', '--model', 'ccpo', '-o', 'walk.md']],
    ['a lens that does not exist', ['--model', 'today', '--lens', 'x-ray', '-o', 'map.svg']],
    ['money that is neither on nor off', ['--model', 'today', '--money', 'some', '-o', 'map.svg']],
  ])('answers %s with 2, and says how it is used', async (_, args) => {
    const { exitCode, messages } = await render(...args)
    expect(exitCode).toBe(2)
    expect(messages.join('\n')).toContain('Usage: atlas render')
    expect(existsSync(args.at(-1) ?? '')).toBe(false)
  })

  it('says which stories there are where one is not', async () => {
    const { exitCode, messages } = await render('--story', 'the-walk-for-a-bord', '-o', at('x.md'))
    expect(exitCode).toBe(1)
    expect(messages.join('\n')).toContain('the-walk-for-a-board')
  })
})
