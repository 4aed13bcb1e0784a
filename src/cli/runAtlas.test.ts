import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { ECONOMY_TEXT } from '../../tests/samples/economyText.ts'
import { hasRealData, REAL_DATA } from '../../tests/samples/readSample.ts'
import { parseEconomy } from '../parse/economy/parseEconomy.ts'
import { readPack } from '../parse/pack/readPack.ts'
import { COMMANDS } from './commands.ts'
import { findDataFolder } from './dataFolder.ts'
import { runAtlas } from './runAtlas.ts'

// Each command reads the library anew; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'atlas-'))
afterAll(() => rmSync(folder, { recursive: true }))
const SAMPLES = join(dirname(fileURLToPath(import.meta.url)), '../../tests/samples/nhs')

const run = (...args: string[]) => runAtlas(args, COMMANDS)

async function runJson(...args: string[]) {
  const answer = await run(...args, '--json')
  const json: unknown = JSON.parse(answer.output)
  return { ...answer, json }
}

function aFile(name: string, text: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const IMPORT = [
  ...['--practices', join(SAMPLES, 'epraccur-2016.csv'), '--lists', join(SAMPLES, 'lists-2021-all.csv')],
  ...[
    '--payments',
    join(SAMPLES, 'nhspaymentsgp-15-16-csv.csv'),
    '--commissioners',
    join(SAMPLES, 'eccg-2016.csv'),
  ],
  ...['--trusts', join(SAMPLES, 'etr.csv')],
]

describe('atlas pack', () => {
  it('writes an index and an area for each commissioner, in place of those before, and tells of what it could not use', async () => {
    const pack = join(folder, 'pack')
    const [first, second] = [
      await run('pack', ...IMPORT, '-o', pack),
      await run('pack', ...IMPORT, '-o', pack),
    ]
    expect(first).toMatchObject({ exitCode: 0, output: expect.stringMatching(/practices in 2 areas/) })
    expect(second.output).toBe(first.output)
    const known = readPack(readFileSync(join(pack, 'pack.json'), 'utf8'))
    expect(Object.keys(known?.areas ?? {})).toEqual(['99m', '99n'])
    expect((await run('validate', join(pack, 'areas/99m.json'))).exitCode).toBe(0)
    const none = await run('pack', '--practices', aFile('none.csv', 'a,b,c'), '-o', pack)
    expect(none).toMatchObject({ exitCode: 1, messages: [expect.stringContaining('no commissioner')] })
  })
})

describe('wrong usage', () => {
  it.each([
    ['no command at all', []],
    ['a command that does not exist', ['fly']],
    ['an option that does not exist', ['project', 'marlshire', '--colour', 'red']],
    ['no economy', ['project', '--model', 'today']],
    ['no state', ['project', 'marlshire']],
    ['a stage without its model', ['project', 'marlshire', '--stage', 'early']],
    ['a choice without a value', ['project', 'marlshire', '--model', 'today', '--set', 'today']],
    ['an import of nowhere', ['import', '--practices', 'x.csv']],
    ['a pack to nowhere', ['pack', ...IMPORT]],
    ['an import of no practices', ['import', '--commissioner', '01W']],
    ['a trust of no kind', ['import', ...IMPORT, '--commissioner', '99M', '--trust', 'RZ1=acute']],
    ['a schema of nothing', ['schema', 'soup']],
    ['a practice without its name', ['practice', 'marlshire']],
    ['two practices', ['practice', 'marlshire', '--practice', 'P90001', '--practice', 'P90002']],
    ['a lens that does not exist', ['layout', 'marlshire', '--model', 'today', '--lens', 'x-ray']],
  ])('answers %s with 2, and says how it is used', async (_, args) => {
    const { exitCode, output, messages } = await run(...args)
    expect(exitCode).toBe(2)
    expect(output).toBe('')
    expect(messages.join('\n')).toContain('Usage: atlas')
  })

  it('helps with the whole and with each command', async () => {
    expect((await run('--help')).output).toContain('moves')
    for (const { name } of COMMANDS) {
      const { exitCode, output } = await run(name, '--help')
      expect(exitCode).toBe(0)
      expect(output).toContain(`Usage: atlas ${name}`)
    }
  })
})

describe('atlas models', () => {
  it('lists the models in the order of the walk, with their stages and reasons', async () => {
    const { json, exitCode } = await runJson('models')
    expect(exitCode).toBe(0)
    const [one, two, three, four, five, six, ...further] = JSON.parse(JSON.stringify(json)).models
    expect([one, two, three, four, five, six]).toMatchObject([
      { id: 'today', inWalk: true },
      { id: 'soft-mcp' },
      { id: 'directed-mcp' },
      { id: 'network-led-mcp', stages: [{ id: 'early' }, { id: 'mature' }] },
      { id: 'trust-led-pacs', stages: [{ id: 'early' }, { id: 'mature' }] },
      { id: 'ccpo', stages: [{ id: 'only' }], inWalk: true },
    ])
    expect(further.map((model: { readonly id: string }) => model.id)).toContain('mcp-virtual')
    expect(further.filter((model: { readonly inWalk: boolean }) => model.inWalk)).toEqual([])
  })
})

describe('a model of one’s own', () => {
  const file = join(import.meta.dirname, '../../data/writing/hub-and-homes.yaml')

  it('is checked, and goes beside the built-in ones: the example of the documentation', async () => {
    expect(await run('validate', file)).toMatchObject({ exitCode: 0, output: '' })
    const { json, exitCode } = await runJson(
      'project',
      'marlshire',
      '--with',
      file,
      '--model',
      'hub-and-homes',
    )
    expect(exitCode).toBe(0)
    expect(json).toMatchObject({ parts: [{ model: 'hub-and-homes', lacks: [] }] })
    const { output } = await run('moves', 'marlshire', '--with', file, '--to', 'hub-and-homes')
    expect(output).toContain('North Marl hub')
  })

  it('is unknown without its file', async () => {
    expect(await run('project', 'marlshire', '--model', 'hub-and-homes')).toMatchObject({ exitCode: 1 })
  })
})

describe('what an area lacks for a model', () => {
  it('is said in a sentence, before the contracts and in the JSON', async () => {
    const sentence =
      'A chain needs a second acute hospital trust, and this area names only one; specialist trusts are not counted.'
    const { output } = await run('project', 'marlshire', '--model', 'hospital-chain')
    expect(output).toContain(`Note: ${sentence}`)
    const { json } = await runJson('project', 'marlshire', '--model', 'hospital-chain')
    expect(json).toMatchObject({ parts: [{ lacks: [{ text: sentence }] }] })
    const { json: enough } = await runJson('project', 'wrendale', '--model', 'hospital-chain')
    expect(enough).toMatchObject({ parts: [{ lacks: [] }] })
  })
})

describe('atlas validate', () => {
  it('says of a good file that it is well, and what it holds', async () => {
    const file = aFile('good.yaml', ECONOMY_TEXT)
    const words = `${file}: no problems (economy, 2 practices, 13,360 patients, 2 localities).`
    expect(await run('validate', file)).toEqual({ exitCode: 0, output: '', messages: [words] })
    const { json, messages } = await runJson('validate', file)
    expect(json).toEqual({ problems: [] })
    expect(messages).toEqual([])
  })

  it('says of a half-good file that the rest of it serves', async () => {
    const file = aFile('half.yaml', ECONOMY_TEXT.replace('list: 8240', 'list: many'))
    const { messages } = await run('validate', file)
    expect(messages).toEqual([
      `${file}: 1 problem; usable without what they name (economy, 1 practice, 5,120 patients, 2 localities).`,
    ])
  })

  it('reads text however it was saved, and names what is no text', async () => {
    const wide = Buffer.from(`\uFEFF${ECONOMY_TEXT}`, 'utf16le')
    const [unicode, photo, empty] = [
      aFile('unicode.yaml', wide),
      aFile('photo.yaml', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1])),
      aFile('empty.yaml', ''),
    ]
    expect((await run('validate', unicode)).exitCode).toBe(0)
    const { json } = await runJson('validate', photo, empty)
    expect(json).toMatchObject({ problems: [{ code: 'not-text', found: 'picture' }, { code: 'empty-file' }] })
  })

  it('checks what a service line cites, although that file is of the library itself', async () => {
    const text = readFileSync(join(findDataFolder(), 'services.yaml'), 'utf8')
    const file = aFile('services.yaml', text.replace(/section: [\w-]+/, 'section: nowhere'))
    const { json } = await runJson('validate', file)
    expect(json).toMatchObject({ problems: [{ code: 'unknown-section' }] })
  })

  it('says what is wrong by file and line, and answers 1', async () => {
    const file = aFile('bad.yaml', ECONOMY_TEXT.replace('list: 8240', 'list: -1'))
    const { exitCode, output } = await run('validate', file)
    expect(exitCode).toBe(1)
    expect(output).toContain(`${file}:13: “list” must be at least 0, not -1. Check the number`)
    expect((await runJson('validate', file)).json).toMatchObject({
      problems: [{ file, line: 13, found: '-1' }],
    })
  })

  it('knows a story: its states, and the sources that it cites', async () => {
    const lines = ['schemaVersion: 1', 'id: s', 'title: S', 'audience: All', 'steps:']
    const story = aFile(
      'story.yaml',
      [...lines, '  - state: cpco', '    because: nobody#one stated', ''].join('\n'),
    )
    const { json } = await runJson('validate', story)
    expect(json).toMatchObject({
      problems: [
        { code: 'unknown-model', line: 6, found: 'cpco', fix: 'Did you mean “ccpo”?' },
        { code: 'unknown-source', line: 7, found: 'nobody' },
      ],
    })
  })

  it('knows a scenario, and a file that is none of ours', async () => {
    const scenario = aFile('plan.yaml', 'economy: vale\nstate: ccpo:late\n')
    const soup = aFile('soup.yaml', 'leek: 2\n')
    const { json } = await runJson('validate', scenario, soup, join(folder, 'missing.yaml'))
    expect(json).toMatchObject({
      problems: [{ code: 'unknown-stage', line: 2 }, { code: 'unknown-file' }, { code: 'no-file' }],
    })
  })
})

describe('atlas project', () => {
  it('prints the care map of a built-in economy, and of a file', async () => {
    const { json, exitCode } = await runJson('project', 'marlshire', '--model', 'ccpo')
    expect(exitCode).toBe(0)
    expect(json).toMatchObject({
      schemaVersion: 1,
      economy: 'marlshire',
      parts: [{ model: 'ccpo', localities: 'all' }],
    })
    const file = aFile('vale.yaml', ECONOMY_TEXT)
    expect((await runJson('project', file, '--model', 'today')).json).toMatchObject({ economy: 'vale' })
  })

  it('takes stages, localities, choices and practices', async () => {
    const { json } = await runJson(
      ...['project', 'marlshire', '--model', 'network-led-mcp', '--stage', 'mature', '--in', 'north=ccpo'],
      ...['--set', 'network-led-mcp.subsumed=on', '--practice', 'P90001=out'],
    )
    expect(json).toMatchObject({
      scenario: {
        state: { model: 'network-led-mcp', stage: 'mature' },
        in: { north: { model: 'ccpo', stage: 'only' } },
        set: { 'network-led-mcp.subsumed': true },
        practices: { P90001: 'out' },
      },
    })
  })

  it('takes a scenario from a file, and options change it', async () => {
    const file = aFile('scenario.yaml', 'economy: marlshire\nstate: soft-mcp\npractices: { P90002: out }\n')
    const fromFile = await runJson('project', 'marlshire', '--scenario', file)
    expect(fromFile.json).toMatchObject({
      scenario: { state: { model: 'soft-mcp' }, practices: { P90002: 'out' } },
    })
    const changed = await runJson(
      'project',
      'marlshire',
      '--scenario',
      file,
      '--model',
      'ccpo',
      '--practice',
      'P90003=out',
    )
    expect(changed.json).toMatchObject({
      scenario: { state: { model: 'ccpo' }, practices: { P90002: 'out', P90003: 'out' } },
    })
  })

  it.each([
    ['a model', ['--model', 'ccpoo'], 'Did you mean “ccpo”?'],
    ['a locality', ['--model', 'ccpo', '--in', 'nort=today'], 'Did you mean “north”?'],
    ['a choice', ['--model', 'ccpo', '--set', 'soft-mcp.shfit=0.2'], 'Did you mean “shift”?'],
    ['a practice', ['--model', 'ccpo', '--practice', 'P9000=out'], 'Did you mean “P90001”?'],
  ])('answers %s that does not exist with 1, and says what would be near', async (_, options, fix) => {
    const { exitCode, messages, json } = await runJson('project', 'marlshire', ...options)
    expect(exitCode).toBe(1)
    expect(messages.join('\n')).toContain(fix)
    expect(json).toMatchObject({ problems: [{ fix }] })
  })

  it('prints no map of a file with problems', async () => {
    const file = aFile('bad.yaml', ECONOMY_TEXT.replace('share: 0.9', 'share: 0.8'))
    const { exitCode, output, messages } = await run('project', file, '--model', 'today')
    expect([exitCode, output]).toEqual([1, ''])
    expect(messages[0]).toContain('bad.yaml:17:')
  })

  it('says which economies there are when there is none of that name', async () => {
    const { exitCode, messages } = await run('project', 'marlshir', '--model', 'today')
    expect([exitCode, messages[0]]).toEqual([
      1,
      'marlshir: There is no file “marlshir”, and no built-in economy of that name. Did you mean “marlshire”?',
    ])
  })
})

describe('atlas moves', () => {
  it('tells what moves since today, with the changes and both states’ indicators', async () => {
    const { json } = await runJson('moves', 'marlshire', '--to', 'ccpo')
    expect(json).toMatchObject({
      changes: expect.arrayContaining([expect.anything()]),
      moves: expect.arrayContaining([expect.anything()]),
      sentences: expect.arrayContaining([expect.objectContaining({ text: expect.stringContaining('£') })]),
      indicators: { from: expect.objectContaining({ 'own-core-contract': 36 }), to: expect.anything() },
    })
    const { output } = await run('moves', 'marlshire', '--to', 'ccpo')
    expect(output.split('\n').length).toBeLessThanOrEqual(5)
  })

  it('finds no move between a state and itself', async () => {
    const { json } = await runJson('moves', 'marlshire', '--from', 'ccpo', '--to', 'ccpo')
    expect(json).toMatchObject({ changes: [], moves: [], sentences: [] })
  })
})

describe('atlas practice', () => {
  it('tells what every state means for one practice, with certainty, as text', async () => {
    const { output, exitCode } = await run('practice', 'marlshire', '--practice', 'P90011')
    expect(exitCode).toBe(0)
    expect(output).toContain('Rookery Surgery (P90011)')
    expect(output).toContain('not income after expenses, and not profit')
    expect(output).toContain('Rookery would hold no core contract')
    expect(output).toContain('[inferred]')
  })

  it('gives facts, notes and words by state as JSON, with choices and parts made', async () => {
    const { json } = await runJson(
      ...['practice', 'marlshire', '--practice', 'P90001', '--practice', 'P90001=out'],
      ...['--set', 'network-led-mcp.subsumed=true'],
    )
    expect(json).toMatchObject({
      practice: { id: 'P90001' },
      states: [
        { state: 'today', core: { fate: 'own' }, standing: 'no-choice' },
        { state: 'soft-mcp' },
        { state: 'directed-mcp' },
        { state: 'network-led-mcp:early', standing: 'out', core: { fate: 'own' } },
        { state: 'network-led-mcp:mature', standing: 'out', core: { fate: 'own' } },
        { state: 'trust-led-pacs:early' },
        { state: 'trust-led-pacs:mature' },
        { state: 'ccpo' },
      ],
    })
    const joined = await runJson(
      ...['practice', 'marlshire', '--practice', 'P90001', '--set', 'network-led-mcp.subsumed=true'],
    )
    expect(joined.json).toMatchObject({
      states: { 4: { core: { fate: 'ended' }, stayingOut: { core: { fate: 'own' } } } },
    })
  })

  it('answers 1 for a practice that is not there, and names the nearest', async () => {
    const { exitCode, messages } = await run('practice', 'marlshire', '--practice', 'P9001')
    expect(exitCode).toBe(1)
    expect(messages.join()).toContain('P90001')
  })
})

describe('atlas layout', () => {
  it('gives positions, routes and figures', async () => {
    const { json } = await runJson('layout', 'marlshire', '--model', 'today', '--lens', 'budgets')
    expect(json).toMatchObject({ map: { lens: 'budgets' }, figures: { overlaps: 0, unrouted: 0, shift: 0 } })
  }, 60_000)
})

describe('atlas import', () => {
  it('gives the economy and the report', async () => {
    const { json, exitCode } = await runJson(
      'import',
      ...IMPORT,
      '--commissioner',
      '99M',
      '--co-commissioning',
      'joint',
    )
    expect(exitCode).toBe(0)
    expect(json).toMatchObject({
      economy: { id: 'marlshire', coCommissioning: 'joint' },
      report: { totals: { practices: 6, patients: 57_090, apart: 1 } },
    })
  })

  it('writes the economy alone to a file, which projects', async () => {
    const file = join(folder, 'imported.json')
    const { exitCode, output, messages } = await run('import', ...IMPORT, '--commissioner', '99M', '-o', file)
    expect([exitCode, output]).toEqual([0, `Wrote ${file}.`])
    expect(messages[0]).toBe('6 practices (3 GMS, 2 PMS, 1 not known), 57,090 registered patients.')
    expect(parseEconomy(readFileSync(file, 'utf8'), file).problems).toEqual([])
    const { json } = await runJson('project', file, '--model', 'today')
    // The practice without payments is unknown in each of its three lines, never 0.
    expect(json).toMatchObject({
      totals: {
        unknown: ['core-primary-care', 'quality-and-premises', 'enhanced-primary-care'].map(service => ({
          practice: 'P90006',
          service,
        })),
      },
    })
  })

  it('says which file is missing', async () => {
    const { exitCode, messages } = await run('import', '--practices', 'nowhere.csv', '--commissioner', '99M')
    expect([exitCode, messages[0]]).toEqual([1, 'nowhere.csv: There is no such file. Check the path.'])
  })

  const here = hasRealData ? it : it.skip
  here(
    `makes an area of real files on which every model projects${hasRealData ? '' : ' (skipped: no real data; set ATLAS_REAL_DATA)'}`,
    async () => {
      const stockport = join(REAL_DATA, 'areas/stockport')
      const file = join(folder, 'stockport.json')
      const { exitCode } = await run(
        ...[
          'import',
          '--practices',
          join(stockport, 'epraccur.csv'),
          '--payments',
          join(stockport, 'nhspaymentsgp-15-16-csv.csv'),
        ],
        ...[
          '--lists',
          join(stockport, 'Patient_List_Size_2015_10-12.csv'),
          '--commissioners',
          join(stockport, 'eccg.csv'),
        ],
        ...['--trusts', join(stockport, 'etr.csv'), '--commissioner', '01W', '-o', file],
      )
      expect(exitCode).toBe(0)
      for (const state of ['today', 'soft-mcp', 'network-led-mcp:mature', 'trust-led-pacs:mature', 'ccpo']) {
        const { json } = await runJson('project', file, '--model', state)
        expect(json).toMatchObject({ totals: { byService: { 'core-primary-care': 22_671_623_38 } } })
      }
    },
    30_000,
  )
})

describe('atlas schema', () => {
  it.each(['economy', 'model', 'scenario', 'story'])('prints the JSON Schema of %s', async kind => {
    const { output, exitCode } = await run('schema', kind)
    expect(exitCode).toBe(0)
    expect(JSON.parse(output)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
    })
  })
})

describe('a workbook on the command line', () => {
  it('is written of an area, and read as one wherever an economy is', async () => {
    const file = join(folder, 'marlshire.xlsx')
    expect(await run('render', 'marlshire', '-o', file)).toMatchObject({
      exitCode: 0,
      output: `Wrote ${file}: 36 practices.`,
    })
    expect(await run('validate', file)).toMatchObject({
      exitCode: 0,
      messages: [`${file}: no problems (workbook, 36 practices).`],
    })
    const asked = ['--model', 'ccpo'] as const
    const { json: fromFile } = await runJson('project', file, ...asked)
    const { json: builtIn } = await runJson('project', 'marlshire', ...asked)
    expect(fromFile).toEqual(builtIn)
  })

  it('imports a list of one’s own', async () => {
    const mine = aFile('mine.csv', 'ODS code,Surgery,CCG,List\nP90001,Abbey Lane,99M,8240\n')
    const { json, exitCode } = await runJson('import', '--own', mine, '--commissioner', '99M')
    expect(exitCode).toBe(0)
    expect(json).toMatchObject({ report: { totals: { practices: 1, patients: 8240 } } })
  })
})
