import { describe, expect, it } from 'vitest'
import { layoutEconomy } from '../../../tests/builders/someEconomy.ts'
import { LENSES } from '../../domain/vocabulary/view.ts'
import { layoutMap } from '../../layout/layoutMap.ts'
import { orderPlainly } from '../../layout/orderPlainly.ts'
import { placeUnion } from '../../layout/placeUnion.ts'
import { textWidth } from '../../layout/textWidth.ts'
import { toUnion } from '../../layout/toUnion.ts'
import { toFlow } from '../flow/toFlow.ts'
import { LIGHT } from '../theme.ts'
import { readMap } from '../words/readMap.ts'
import { renderSvg } from './renderSvg.ts'

const { localities, maps } = layoutEconomy({
  practices: 12,
  localities: 2,
  payers: 2,
  providers: 6,
  millions: [90, 8],
})
const union = toUnion(localities, maps)
const placement = placeUnion(union, orderPlainly(union))
const words = {
  title: 'Marlshire',
  subtitle: 'Today & tomorrow <draft>',
  caption: 'One sentence.',
  statement: 'Discussion model, April 2015; not a proposal. Illustrative figures.',
}

const pictures = maps.flatMap(map =>
  LENSES.map(lens => renderSvg(map, layoutMap(map, placement, lens), { palette: LIGHT, words, money: true })),
)

describe('the picture', () => {
  it('stands alone: it asks nothing of anywhere', () => {
    for (const picture of pictures)
      expect(picture.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(/)
  })

  it('is well formed, whatever the words', () => {
    for (const picture of pictures) {
      const parsed = picture.replace(/&(amp|lt|gt|quot);/g, '')
      expect(parsed).not.toMatch(/&/)
      expect(parsed.match(/<[a-z]+/g)?.length).toBe((parsed.match(/<\/[a-z]+|\/>/g) ?? []).length)
      expect(picture).toContain('Today &amp; tomorrow &lt;draft&gt;')
    }
  })

  it('draws the very ties that the map on screen draws, in every lens', () => {
    let drawn = 0
    for (const map of maps)
      for (const lens of LENSES) {
        const placed = layoutMap(map, placement, lens)
        const look = { reader: readMap(map), lens, money: true, focus: undefined, pointed: undefined }
        const { edges } = toFlow(placed, undefined, {
          ...look,
          related: undefined,
          changed: new Set(),
          onFocus: () => undefined,
          onContract: () => undefined,
        })
        const onScreen = edges.filter(edge => edge.type === 'tie').map(edge => edge.id)
        const picture = renderSvg(map, placed, { palette: LIGHT, words, money: true })
        expect([...picture.matchAll(/data-tie="([^"]*)"/g)].map(([, id]) => id)).toEqual(onScreen)
        drawn += onScreen.length
      }
    expect(drawn).toBeGreaterThan(0)
  })

  it('rings the body that it is about, and lets all fall back that has nothing to do with it', () => {
    const [map] = maps
    const practice = map?.organisations.find(body => body.kind === 'gp-practice')
    if (map === undefined || practice === undefined) throw new Error('no map')
    const placed = layoutMap(map, placement, 'contracts')
    const related = new Set([
      practice.id,
      ...map.contracts.filter(one => one.holder === practice.id).map(one => one.id),
    ])
    const [plain, focused] = [undefined, { body: practice.id, related }].map(focus =>
      renderSvg(map, placed, { palette: LIGHT, words, money: true, focus }),
    )
    expect(plain).not.toContain('data-focus')
    expect(focused?.match(/data-focus/g)).toHaveLength(1)
    const kept = placed.routes.filter(route => route.contracts.some(id => related.has(id))).length
    const aside = focused?.match(/<g opacity="0.14"><g data-contract/g) ?? []
    expect(aside).toHaveLength(placed.routes.length - kept)
    expect(kept).toBeGreaterThan(0)
  })

  it('keeps every line of words within the picture, however long the name of the area', () => {
    const long =
      'NHS Bath and North East Somerset, Swindon, Wiltshire and the Isles of Anywhere Clinical Commissioning Group'
    const [map] = maps
    if (map === undefined) throw new Error('no map')
    const drawn = renderSvg(map, layoutMap(map, placement, 'contracts'), {
      palette: LIGHT,
      words: {
        ...words,
        subtitle: `Contracts · ${long}`,
        statement: `${words.statement} ${long} is made up. `.repeat(4),
      },
      money: true,
    })
    const [, width, height] = (/viewBox="0 0 (\d+) (\d+)"/.exec(drawn) ?? []).map(Number)
    const lines = [
      ...drawn.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="(18|20)" fill="#515866">([^<]+)</g),
    ]
    expect(lines.length).toBeGreaterThan(5)
    for (const [, x, y, size, text = ''] of lines) {
      expect(Number(x) + textWidth(text, Number(size))).toBeLessThanOrEqual(width ?? 0)
      expect(Number(y)).toBeLessThan(height ?? 0)
    }
    expect(drawn).toContain('Isles of Anywhere')
  })

  it('writes nothing smaller than 18 units', () => {
    for (const picture of pictures) {
      const sizes = [...picture.matchAll(/font-size="([\d.]+)"/g)].map(match => Number(match[1]))
      expect(sizes.length).toBeGreaterThan(20)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18)
    }
  })

  it('says what it is, and that its figures are illustrative', () => {
    for (const picture of pictures) expect(picture).toContain(words.statement)
  })

  it('carries every organisation, locality and contract line by its id', () => {
    const [today] = maps
    const placed = today && layoutMap(today, placement, 'contracts')
    for (const box of placed?.boxes ?? []) expect(pictures[0]).toContain(`data-placement="${box.placement}"`)
    for (const group of placed?.groups ?? []) expect(pictures[0]).toContain(`data-group="${group.id}"`)
    for (const route of placed?.routes ?? [])
      expect(pictures[0]).toContain(`data-contract="${route.id.replace(/>/g, '&gt;')}"`)
  })

  it('crowns whoever leads in every lens, and nobody where nobody leads', () => {
    pictures.forEach((picture, index) => {
      const leaders = maps[Math.floor(index / LENSES.length)]?.parts[0]?.leadership.lead.length ?? 0
      // And once in the legend, where anybody does.
      expect(picture.match(/>leads</g)?.length ?? 0).toBe(leaders === 0 ? 0 : leaders + 1)
    })
  })

  it('says in its legend what the ring of what is new means, where anything wears it', () => {
    const map = maps.at(-1) ?? expect.fail('there is no map')
    const placed = layoutMap(map, placement, 'contracts')
    const draw = (changed: ReadonlySet<string>) =>
      renderSvg(map, placed, { palette: LIGHT, words, money: true, changed, sinceWords: 'since today' })
    const leader = map.parts[0]?.leadership.lead[0] ?? expect.fail('nobody leads')
    const other = placed.boxes.find(box => box.organisation !== leader)?.organisation ?? ''
    expect(draw(new Set([leader]))).toContain('>new, or newly leads, since today<')
    expect(draw(new Set([other]))).toContain('>new since today<')
    expect(draw(new Set())).not.toContain('since today')
    expect(draw(new Set(['nobody-here']))).not.toContain('since today')
  })

  it('marks a contract that is new, in the picture and in its legend', () => {
    const map = maps.at(-1) ?? expect.fail('there is no map')
    for (const lens of ['contracts', 'budgets'] as const) {
      const placed = layoutMap(map, placement, lens)
      const accents = (changed: ReadonlySet<string>) =>
        renderSvg(map, placed, { palette: LIGHT, words, money: true, changed }).split(LIGHT.accent).length - 1
      const contract = placed.routes[0]?.contracts[0] ?? expect.fail('there is no contract')
      expect(accents(new Set()), lens).toBe(0)
      expect(accents(new Set([contract])), lens).toBeGreaterThanOrEqual(2)
    }
  })

  it('shows no pound where money is switched off', () => {
    const [map] = maps
    const bare =
      map && renderSvg(map, layoutMap(map, placement, 'budgets'), { palette: LIGHT, words, money: false })
    expect(bare).not.toContain('£')
  })
})
