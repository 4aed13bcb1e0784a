import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { findDataFolder } from '../../cli/dataFolder.ts'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import { parseGlossary } from '../../parse/library/parseGlossary.ts'
import { OUR_WORDS } from '../vocabulary/glossary.ts'
import { LENSES } from '../vocabulary/view.ts'
import { FAMILY_NAMES } from './familyNames.ts'
import { listTerms, type TermSort } from './listTerms.ts'
import {
  CERTAINTY_NAMES,
  PATTERN_NAMES,
  RELATION_NAMES,
  SECTOR_NAMES,
  SERVICE_NAMES,
  TERMS_2015,
} from './terms.ts'

const TEXT = await readFile(`${findDataFolder()}/glossary.yaml`, 'utf8')
const library = await loadLibrary()
const read = parseGlossary(TEXT, 'glossary.yaml', library.sources)
const glossary = read.value ?? expect.fail('the glossary cannot be read')

describe('the glossary', () => {
  const listed = listTerms(glossary, library, TERMS_2015)
  const idsOf = (sort: TermSort) => listed.filter(one => one.sort === sort).map(one => one.id)

  it.each<[TermSort, readonly string[]]>([
    ['kinds', Object.keys(TERMS_2015.kinds)],
    ['forms', Object.keys(TERMS_2015.forms)],
    ['payments', Object.keys(TERMS_2015.payments)],
    ['agreements', Object.keys(TERMS_2015.agreements)],
    ['services', Object.keys(SERVICE_NAMES)],
    ['sectors', Object.keys(SECTOR_NAMES)],
    ['relations', Object.keys(RELATION_NAMES)],
    ['patterns', Object.keys(PATTERN_NAMES)],
    ['families', Object.keys(FAMILY_NAMES)],
    ['lenses', LENSES],
    ['words', OUR_WORDS],
    ['indicators', library.indicators.map(({ id }) => id)],
    ['certainties', Object.keys(CERTAINTY_NAMES)],
    ['models', library.models.map(({ id }) => id)],
    [
      'stages',
      library.models.flatMap(({ id, stages }) =>
        stages.length === 1 ? [] : stages.map(stage => `${id}:${stage.id}`),
      ),
    ],
  ])('explains each of the %s', (sort, wanted) => {
    expect([...idsOf(sort)].sort()).toEqual([...wanted].sort())
  })

  it('is not read without an entry for every term, and says which and where', () => {
    expect(read.problems).toEqual([])
    const without = TEXT.replace(/ {4}ccg:.*\n/, '').replace(/ {4}gms: .*\n/, '    gsm: { text: A slip. }\n')
    const { value, problems } = parseGlossary(without, 'glossary.yaml')
    expect(value).toBeUndefined()
    expect(problems.map(({ message }) => message).join(' ')).toMatch(/ccg.*gms|gms.*ccg/s)
  })

  it('says of every term what it stands on: documents that are cited, or that it is ours', () => {
    for (const { term, grounds } of listed) {
      if ('ours' in grounds) expect(['word', 'explanation'], term).toContain(grounds.ours)
      else expect(grounds.because.length, term).toBeGreaterThan(0)
    }
    const cited = listed.filter(({ grounds }) => 'because' in grounds)
    expect(cited.length).toBeGreaterThan(listed.length / 2)
    const ribbon = listed.find(({ sort, id }) => sort === 'words' && id === 'ribbon')
    expect(ribbon?.grounds).toEqual({ ours: 'word' })
  })

  it.each([
    ['neither', /(ribbon: .*), ours: word/, '$1', /either `because`/],
    ['both', /(ribbon: .*), ours: word/, '$1, ours: word, because: bma#protected stated', /either `because`/],
    ['no such section', /bma#landscape/, 'bma#landskape', /no section “landskape”/],
    ['no such source', /legal#chain/, 'legel#chain', /no source “legel”/],
    ['no such certainty', /legal#chain stated/, 'legal#chain surely', /“surely” is not a certainty/],
  ])('is not read where an entry stands on %s', (_, from, to, message) => {
    const { problems } = parseGlossary(TEXT.replace(from, to), 'glossary.yaml', library.sources)
    expect(problems.map(one => `${one.message} ${one.fix}`).join(' ')).toMatch(message)
  })

  it('gives the words on screen, and what answers to them now', () => {
    const terms = library.now?.terms ?? expect.fail('no words of now')
    const ccg = listTerms(glossary, library, terms).find(({ id }) => id === 'ccg')
    expect(ccg).toMatchObject({
      term: 'Integrated care board (successor)',
      then: 'clinical commissioning group',
      also: ['CCG'],
      now: 'integrated care board (successor)',
    })
  })
})
