import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyEconomy } from '../../../tests/builders/anyEconomy.ts'
import { parseEconomy } from '../economy/parseEconomy.ts'
import { formatPack } from './formatPack.ts'
import type { PackedPractice } from './pack.ts'
import { indexWords } from './packWords.ts'
import { readPack, readPackPiece } from './readPack.ts'
import { matchPacked, searchPack } from './searchPack.ts'
import { splitIndex } from './splitIndex.ts'

const word = fc.constantFrom('Abbey', 'Abbot', 'Lane', 'St', 'Luke’s', 'The', 'Surgery', 'Health', 'Centre')
const anyPractice = (code: number) =>
  fc.record({
    code: fc.constant(`P${String(90_000 + code)}`),
    name: fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join(' ')),
    postcode: fc.constantFrom('', 'ZM1 1AA', 'ZM1 2BB', 'ZM12 3CC', 'ZN4 4DD'),
    area: fc.constantFrom('99m', '99n'),
  })
const anyPractices = fc
  .integer({ min: 1, max: 400 })
  .chain(count => fc.tuple(...Array.from({ length: count }, (_, code) => anyPractice(code))))

/** Looks up what is typed, as the page does: the pieces first, then what of them fits. */
function find(
  practices: readonly PackedPractice[],
  typed: string,
): readonly string[] | 'type-on' | 'nowhere' {
  const { pieces, common } = splitIndex(practices)
  const pack = { asOf: '', practices: practices.length, areas: {}, pieces: [...pieces.keys()].sort(), common }
  const search = searchPack(pack, typed)
  if (search.kind !== 'look') return search.kind
  const found = search.pieces.flatMap(piece => pieces.get(piece) ?? [])
  return matchPacked(found, typed).map(({ code }) => code)
}

describe('the index of a pack', () => {
  it('finds every practice by its code, its postcode and every word of its name, or asks for more', () => {
    fc.assert(
      fc.property(anyPractices, fc.nat(), fc.nat(), (practices, which, how) => {
        const practice = practices[which % practices.length]
        if (practice === undefined) return
        const words = [practice.code, practice.postcode, practice.name, ...indexWords(practice)]
        const typed = words[how % words.length] ?? ''
        if (typed === '') return
        const found = find(practices, typed)
        if (found === 'type-on') expect(practices.length).toBeGreaterThan(100)
        else expect(found).toContain(practice.code)
        expect(find(practices, practice.code.toLowerCase())).toContain(practice.code)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps each piece small, and says which words are no help', () => {
    const practices = Array.from({ length: 600 }, (_, at) => ({
      code: `P${90_000 + at}`,
      name: `Surgery ${at % 2 === 0 ? 'Abbey' : 'Beck'}${at}`,
      postcode: `ZM${at % 90} 1AA`,
      area: '99m',
    }))
    const { pieces, common } = splitIndex(practices)
    expect(common).toEqual(['surgery'])
    expect(Math.max(...[...pieces.values()].map(piece => piece.length))).toBeLessThanOrEqual(250)
    expect(find(practices, 'surgery')).toBe('type-on')
    expect(find(practices, 'surgery abbey14')).toContain('P90014')
    expect(find(practices, 'nobody')).toBe('nowhere')
    expect(find(practices, 'zm7 1aa')).toContain('P90007')
    expect(find(practices, 'z')).toBe('type-on')
  })

  it('is read back with its areas as they were, and refused where it is damaged', () => {
    fc.assert(
      fc.property(anyEconomy(), economy => {
        const files = new Map(formatPack([{ code: '99M', economy }]).map(({ path, text }) => [path, text]))
        const pack = readPack(files.get('pack.json') ?? '')
        expect(pack?.areas).toEqual({ '99m': economy.name })
        for (const piece of pack?.pieces ?? [])
          expect(readPackPiece(files.get(`index/${piece}.json`) ?? '')).not.toBeUndefined()
        expect(parseEconomy(files.get('areas/99m.json') ?? '', 'f').value?.practices).toEqual(
          economy.practices,
        )
      }),
      { numRuns: 15 },
    )
    expect(readPack('{"schemaVersion":1}')).toBeUndefined()
    expect(readPack('no pack')).toBeUndefined()
    expect(readPackPiece('{"practices":[["P1","","",""]]}')).toBeUndefined()
    expect(readPackPiece('{"practices":[["P1","Abbey","","../elsewhere"]]}')).toBeUndefined()
  })
})
