import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { SERVICES } from '../../domain/vocabulary/serviceLine.ts'
import { type FileText, type LibraryTexts, parseLibrary } from './parseLibrary.ts'
import { validateFile } from './validateFile.ts'

const DATA = join(dirname(fileURLToPath(import.meta.url)), '../../../data')
const read = (...path: string[]): FileText => ({
  file: path.join('/'),
  text: readFileSync(join(DATA, ...path), 'utf8'),
})

const TEXTS: LibraryTexts = {
  services: read('services.yaml'),
  sources: read('sources.yaml'),
  indicators: read('indicators.yaml'),
  models: readdirSync(join(DATA, 'models')).map(file => read('models', file)),
}

const tell = (texts: LibraryTexts) =>
  parseLibrary(texts).problems.map(({ file, code, found }) => `${file} ${code} ${found}`)

/** One file of the library, with one thing in it changed. */
function change({ file, text }: FileText, from: string | RegExp, to: string): FileText {
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`${file} does not hold ${String(from)}`)
  return { file, text: changed }
}

describe('the built-in library', () => {
  const { value, problems } = parseLibrary(TEXTS)

  it('has no problem: every citation leads to a section, every prospect to a model', () => {
    expect(problems).toEqual([])
  })

  it('has all service lines, in the order in which they are read', () => {
    expect(value?.services.map(line => line.id)).toEqual(SERVICES)
  })

  it('has the models in the order of the walk, whatever the order of the files', () => {
    expect(value?.models.slice(0, 6).map(model => model.id)).toEqual([
      'today',
      'soft-mcp',
      'directed-mcp',
      'network-led-mcp',
      'trust-led-pacs',
      'ccpo',
    ])
    expect(parseLibrary({ ...TEXTS, models: [...TEXTS.models].reverse() }).value).toEqual(value)
  })

  it('validates file by file', () => {
    for (const { file, text } of [
      TEXTS.services,
      TEXTS.sources,
      TEXTS.indicators,
      ...TEXTS.models,
      read('economies', 'marlshire.yaml'),
    ]) {
      expect(validateFile(text, file, value ?? {}).problems).toEqual([])
    }
  })
})

describe('what is wrong with a library', () => {
  it('names a service line that is missing', () => {
    expect(tell({ ...TEXTS, services: change(TEXTS.services, /id: prescribing/, 'id: community') })).toEqual([
      'services.yaml missing nothing',
      'services.yaml duplicate-id community',
    ])
  })

  it('names a rate that is not whole pence', () => {
    expect(tell({ ...TEXTS, services: change(TEXTS.services, /pence: 8030/, 'pence: 80.30') })).toEqual([
      'services.yaml wrong-type 80.3',
    ])
  })

  it('names every file that cites a section which the sources lack', () => {
    const sources = change(TEXTS.sources, /id: bma$/m, 'id: bmj')
    const files = new Set(parseLibrary({ ...TEXTS, sources }).problems.map(problem => problem.file))
    expect([...files]).toContain('models/ccpo.yaml')
  })

  it('leaves a bad model out, and keeps the others', () => {
    const models = TEXTS.models.map(model =>
      model.file === 'models/ccpo.yaml' ? change(model, 'stages:', 'steps:') : model,
    )
    const { value, problems } = parseLibrary({ ...TEXTS, models })
    expect(value?.models.map(model => model.id)).not.toContain('ccpo')
    expect(value?.models.map(model => model.id)).toContain('soft-mcp')
    expect(problems.map(problem => problem.code)).toContain('unknown-key')
  })

  it('names two files with one model, and a prospect of a model that does not exist', () => {
    const [first, ...others] = TEXTS.models
    if (first === undefined) throw new Error('no models')
    expect(tell({ ...TEXTS, models: [first, { ...first, file: 'models/copy.yaml' }, ...others] })).toEqual([
      expect.stringMatching(/^models\/copy\.yaml duplicate-id/),
    ])
    const without = TEXTS.models.filter(model => model.file !== 'models/trust-led-pacs.yaml')
    expect(parseLibrary({ ...TEXTS, models: without }).problems.map(problem => problem.code)).toContain(
      'unknown-model',
    )
  })
})

describe('a file that is none of ours', () => {
  const tellFile = (text: string) =>
    validateFile(text, 'x', {}).problems.map(({ code, message }) => `${code} ${message}`)

  it('is named where it is one that people take for ours', () => {
    const sample = (name: string) =>
      readFileSync(join(import.meta.dirname, '../../../tests/samples/nhs', name), 'utf8')
    expect(tellFile(sample('epraccur-2016.csv'))).toEqual([
      'nhs-table This is the NHS list of practices (epraccur), not an economy.',
    ])
    expect(tellFile(sample('lists-2013-format8.csv'))[0]).toContain('registered patients')
    expect(tellFile('code,name,list\nA1,Mill,20\nA2,Hill,30\n')[0]).toMatch(/^table /)
    expect(tellFile('<!DOCTYPE html><html></html>')[0]).toMatch(/^web-page /)
  })

  it('is not taken for a table where it is an economy with a slip in it', () => {
    const rows = '  - { id: a, name: b, list: 1 }\n  - { id: b, name: c, list: 2 }\n'
    expect(tellFile(`schemaVersion: 1\norganisations:\n${rows}  - { id: [ }\n`)).toEqual([
      expect.stringMatching(/^not-yaml /),
    ])
  })
})
