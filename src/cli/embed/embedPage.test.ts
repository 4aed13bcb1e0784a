import { expect, it } from 'vitest'
import { toEmbedPage } from './embedPage.ts'

it('marks its script and style as the policy lets them in where there is no origin: Safari takes ‘self’ for nobody there', () => {
  const page = toEmbedPage({ title: 'Vale', data: '{}', still: '', script: 'embed.js', style: 'embed.css' })
  const nonces = [...page.matchAll(/'nonce-([\w-]+)'/g)].map(([, nonce]) => nonce)
  const marks = [...page.matchAll(/<(?:script|link)[^>]* nonce="([\w-]+)"/g)].map(([, nonce]) => nonce)
  expect(nonces).toHaveLength(2)
  expect(marks).toEqual(nonces)
})
