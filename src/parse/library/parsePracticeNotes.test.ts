import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import { parsePracticeNotes } from './parsePracticeNotes.ts'

const { models, sources } = await loadLibrary()
const read = (text: string) => parsePracticeNotes(text, 'practice.yaml', { models, sources })

const GOOD = `schemaVersion: 1
sources:
  - { id: a-leaflet, title: A leaflet, author: Somebody, date: "2016", sections: [{ id: page-one, title: Page one }] }
notes:
  - topic: vat
    kind: open
    text: Who reclaims is not said.
    when: { states: [ccpo], core: [ended] }
    because: [a-leaflet#page-one stated, bma#ccpo-core possible]
`

describe('what the sources say for practices', () => {
  it('is read with its conditions and its grounds', () => {
    const { value, problems } = read(GOOD)
    expect(problems).toEqual([])
    expect(value?.sources.map(source => source.id)).toEqual(['a-leaflet'])
    expect(value?.notes).toEqual([
      {
        topic: 'vat',
        kind: 'open',
        text: 'Who reclaims is not said.',
        when: { states: ['ccpo'], core: ['ended'] },
        because: [
          { source: 'a-leaflet', section: 'page-one', certainty: 'stated' },
          { source: 'bma', section: 'ccpo-core', certainty: 'possible' },
        ],
      },
    ])
  })

  it.each([
    ['a state that there is not', 'states: [ccpo]', 'states: [copco]', '8 unknown-state copco'],
    ['a fate that there is not', 'core: [ended]', 'core: [finished]', '8 not-one-of finished'],
    ['a topic that there is not', 'topic: vat', 'topic: tax', '5 not-one-of tax'],
    ['a key that it does not know', 'kind: open', 'sort: open', '6 unknown-key sort'],
    ['a document that nobody lists', 'a-leaflet#page', 'a-poster#page', '9 unknown-source a-poster'],
    ['a section that its document lacks', '#ccpo-core', '#ccpo-heart', '9 unknown-section bma#ccpo-heart'],
    ['a document of the library', 'id: a-leaflet', 'id: bma', '3 duplicate-id bma'],
    ['no certainty', 'page-one stated', 'page-one', '9 bad-reason a-leaflet#page-one'],
  ])('is told, by line, with %s', (_, from, to, wanted) => {
    expect(GOOD).toContain(from)
    const told = read(GOOD.replace(from, to)).problems.map(one => `${one.line} ${one.code} ${one.found}`)
    expect(told).toContain(wanted)
  })
})
