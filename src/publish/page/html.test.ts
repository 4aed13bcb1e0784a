import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html } from './html.ts'

describe('html', () => {
  it('lets no text become markup, in content and in attributes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '=', ' ') }), text => {
        const { html: written } = html`<p title="${text}">${text}</p>`
        expect(written.match(/[<>]/g)).toHaveLength(4)
        expect(written.match(/"/g)).toHaveLength(2)
      }),
    )
  })

  it('keeps pieces that are HTML, and leaves out what is not there', () => {
    const items = [html`<li>${1}</li>`, html`<li>${undefined}</li>`]
    expect(html`<ul>${items}</ul>`.html).toBe('<ul><li>1</li><li></li></ul>')
  })
})
