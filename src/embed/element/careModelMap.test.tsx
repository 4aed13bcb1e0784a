import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

/// <reference path="./care-model-map.d.ts" />
/// <reference path="./care-model-map.react.d.ts" />

describe('<care-model-map> in React', () => {
  it('takes its attributes, and whatever it falls back to', () => {
    const html = renderToStaticMarkup(
      <care-model-map
        src="https://atlas.example/embed/"
        model="network-led-mcp"
        stage="mature"
        lens="budgets"
        steps="today,network-led-mcp:mature"
        story="the-walk-for-a-board"
        step="4"
        vocabulary="now"
        theme="dark"
        onatlas-step={event => event.detail.state}
      >
        <a href="https://atlas.example/embed/">The map</a>
      </care-model-map>,
    )
    expect(html).toContain('model="network-led-mcp" stage="mature" lens="budgets"')
    expect(html).toContain('<a href="https://atlas.example/embed/">The map</a>')
  })

  it('refuses what it does not know before it runs', () => {
    // @ts-expect-error: there is no such lens
    const wrong = <care-model-map lens="gossip" />
    expect(wrong.props.lens).toBe('gossip')
  })

  it('is typed where it is found in a page', () => {
    const hear = (map: HTMLElementTagNameMap['care-model-map']) => {
      map.addEventListener('atlas-focus', event => event.detail.organisation)
      map.next()
      return map.state
    }
    expect(hear).toBeTypeOf('function')
  })
})
