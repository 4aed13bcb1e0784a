import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { COMMANDS } from '../commands.ts'
import { runAtlas } from '../runAtlas.ts'

vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'publish-'))
afterAll(() => rmSync(folder, { recursive: true }))

const at = (...names: readonly string[]) => join(folder, ...names)
const publish = (...args: readonly string[]) =>
  runAtlas(['publish', at('area.json'), '--png', 'off', '--story', at('story.yaml'), ...args], COMMANDS)

// A short walk: the tests are about the folder.
writeFileSync(
  at('story.yaml'),
  `schemaVersion: 1
id: mine
title: A short walk
audience: The board, in private
steps:
  - { state: today, caption: How things stand, notes: Mind the chair }
  - { state: ccpo, lens: budgets, caption: One body, practices: { P90011: taken-over } }
`,
)

writeFileSync(
  at('area.json'),
  JSON.stringify({
    schemaVersion: 1,
    id: 'vale',
    name: 'Vale',
    illustrative: true,
    asOf: '2015-04',
    coCommissioning: 'delegated',
    organisations: [
      { id: 'vale-ccg', kind: 'ccg', name: 'NHS Vale CCG' },
      ...['Rookery', 'Viaduct', 'Harbour'].map((name, index) => ({
        id: `P9001${index}`,
        kind: 'gp-practice',
        name: `${name} Surgery`,
        list: 5000 + index,
        commissioner: 'vale-ccg',
        locality: 'north',
        contract: 'gms',
      })),
    ],
    localities: [{ id: 'north', name: 'North Vale' }],
    flags: { P90011: ['under-strain'] },
  }),
)

const read = (...names: readonly string[]) => readFileSync(at(...names))

/** A page without the script that it carries: the engine names what a story may point at, of no area in particular. */
function withoutScript(text: string): string {
  return text.replace(/<script>[\s\S]*?<\/script>/g, '')
}

describe('atlas publish', () => {
  it('writes a version and its front page, names what it leaves out, and is the same when it is run again', async () => {
    const first = await publish('-o', at('site'), '--owner', 'Vale <CCG>', '--json')
    expect(first.exitCode).toBe(0)
    expect(first.messages).toEqual([
      'Left out (strain): 1 practice marked “under strain”: Viaduct Surgery (P90011).',
      'Left out (strain): Step 2 of “A short walk” singles out practices.',
      'Left out (notes): Speakers’ notes of 1 step of “A short walk”.',
    ])
    const { version, new: isNew, files } = JSON.parse(first.output)
    expect(isNew).toBe(true)
    expect(files).toEqual(expect.arrayContaining(['index.html', 'map.html', 'walk.pptx', 'ccpo.html']))
    expect(readdirSync(at('site')).sort()).toEqual([version, 'index.html'].sort())
    expect(read('site', 'index.html').toString()).toContain(`href="${version}/ccpo.html"`)
    for (const file of files.filter((path: string) => /\.(html|json|csv|svg|txt)$/.test(path))) {
      const text = read('site', version, file).toString()
      for (const secret of ['under-strain', 'Mind the chair', 'in private', 'version-to-come', '<CCG>'])
        expect(
          withoutScript(text).replace(library(text), '').includes(secret),
          `${file} holds ${secret}`,
        ).toBe(false)
    }

    const [told] = JSON.parse(read('site', version, 'embed', 'stories.json').toString())
    expect(told).toMatchObject({ id: 'mine', title: 'A short walk', audience: '' })
    expect(told.steps.map((step: { caption: string }) => step.caption)).toEqual([
      'How things stand',
      'One body',
    ])

    const manifest = JSON.parse(read('site', version, 'manifest.json').toString())
    for (const { path, bytes, sha256 } of manifest.files) {
      const content = read('site', version, path)
      expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([bytes, sha256])
    }
    const again = await publish('-o', at('again'), '--owner', 'Vale <CCG>', '--json')
    expect(JSON.parse(again.output).version).toBe(version)
    expect(read('again', version, 'manifest.json').equals(read('site', version, 'manifest.json'))).toBe(true)
  })

  it('leaves a version that is there as it is, and puts another beside it', async () => {
    const [old] = readdirSync(at('site')).filter(name => name !== 'index.html')
    const same = await publish('-o', at('site'), '--owner', 'Vale <CCG>')
    expect(same.output).toContain('was there already')
    const other = await publish('-o', at('site'), '--include', 'strain, notes', '--json')
    expect(other.messages[0]).toMatch(/^Published, as you asked \(strain\): 1 practice/)
    const { version } = JSON.parse(other.output)
    expect(version).not.toBe(old)
    expect(existsSync(at('site', old ?? '', 'manifest.json'))).toBe(true)
    expect(read('site', 'index.html').toString()).toContain(`href="${version}/ccpo.html"`)
    expect(read('site', version, 'map.html').toString()).toContain('under-strain"]')
  })

  it('writes over nobody else’s front page', async () => {
    mkdirSync(at('theirs'))
    writeFileSync(at('theirs', 'index.html'), '<h1>The intranet</h1>')
    const { exitCode, messages } = await publish('-o', at('theirs'))
    expect(exitCode).toBe(1)
    expect(messages.join()).toContain('the atlas did not write')
    expect(readdirSync(at('theirs'))).toEqual(['index.html'])
    expect(await publish('-o', at('story.yaml'))).toMatchObject({ exitCode: 1 })
  })

  it.each([
    ['nowhere to write', []],
    ['something private that it does not know', ['-o', at('x'), '--include', 'names']],
    ['an address that is none', ['-o', at('x'), '--address', 'maps']],
    ['a host that would say more in a header', ['-o', at('x'), '--host', "'self'; script-src *"]],
    ['a model that there is not', ['-o', at('x'), '--models', 'ccpos']],
    ['PNG neither on nor off', ['-o', at('x'), '--png', 'some']],
  ])('answers %s with 2, and says how it is used', async (_, args) => {
    const { exitCode, messages } = await publish(...args)
    expect(exitCode).toBe(2)
    expect(messages.join('\n')).toContain('Usage: atlas publish')
    expect(existsSync(at('x'))).toBe(false)
  })
})

/** The models themselves speak of practices under strain; they are the same for every area. */
function library(text: string): string {
  const [start, end] = [text.indexOf('{"library":'), text.indexOf('"economies":')]
  return start < 0 ? '' : text.slice(start, end)
}
