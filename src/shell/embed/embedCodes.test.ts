import { describe, expect, it } from 'vitest'
import { type EmbedOrder, toCode, WAYS } from './embedCodes.ts'

const ORDER: EmbedOrder = {
  address: 'https://atlas.example/embed/',
  query: '?economy=marlshire&model=ccpo&focus=marlshire-ccg',
  fragment: '',
  file: 'https://intranet.example/maps/marlshire-ccpo-budgets.png',
  title: 'CCPO: Marlshire',
  alt: 'Map of Marlshire',
  host: undefined,
}

describe('the code of an embed', () => {
  it('frames the address and names what it shows', () => {
    const code = toCode('frame', ORDER)
    expect(code).toContain(
      'src="https://atlas.example/embed/?economy=marlshire&amp;model=ccpo&amp;focus=marlshire-ccg"',
    )
    expect(code).toContain('title="CCPO: Marlshire"')
  })

  it('names the page that may speak to it, where that is said', () => {
    expect(toCode('frame', { ...ORDER, host: 'https://intranet.example' })).toContain(
      '&amp;host=https%3A%2F%2Fintranet.example"',
    )
  })

  it('hears its height from that frame and its own origin alone', () => {
    const code = toCode('fitted', ORDER)
    expect(code).toContain('event.origin === new URL(frame.src).origin')
    expect(code).toContain('event.source === frame.contentWindow')
  })

  it('gives the element its attributes', () => {
    expect(toCode('element', ORDER)).toContain(
      '<care-model-map src="https://atlas.example/embed/" economy="marlshire" model="ccpo" organisation="marlshire-ccg">',
    )
  })

  it('carries an area of the author’s own in the fragment, behind all else', () => {
    expect(
      toCode('frame', { ...ORDER, host: 'https://intranet.example', fragment: '#economy=abc_-1' }),
    ).toContain('&amp;host=https%3A%2F%2Fintranet.example#economy=abc_-1"')
  })

  it('shows the picture at its address', () => {
    expect(toCode('picture', ORDER)).toContain(
      'src="https://intranet.example/maps/marlshire-ccpo-budgets.png" alt="Map of Marlshire"',
    )
  })

  it.each(WAYS)('cannot be ended early by a name: %s', way => {
    const evil = '"><script>alert(1)</script>'
    const code = toCode(way, {
      ...ORDER,
      title: evil,
      alt: evil,
      file: evil,
      query: `${ORDER.query}&in=${evil}`,
    })
    expect(code).not.toContain('<script>alert')
    expect(code).not.toContain('"><script>a')
  })
})
