import { describe, expect, it } from 'vitest'
import { aPresentation } from '../../../tests/builders/aPresentation.ts'
import { type Message, readMessage, wrapMessage } from './readMessage.ts'

const SESSION = 'a'.repeat(32)
const presentation = aPresentation('audience', {
  camera: { x: 1, y: 2, zoom: 2 },
  spot: { x: 3, y: 4, near: { organisation: 'ccg', x: 1, y: -2 } },
})
const BEAT: Message = { verb: 'beat', session: SESSION, from: 'audience', answer: true, presentation }

describe('a message between the windows of a presentation', () => {
  it('arrives as it was sent', () => {
    const messages: readonly Message[] = [
      BEAT,
      { verb: 'hello', window: SESSION },
      { verb: 'welcome', session: SESSION, window: SESSION, presentation },
      { verb: 'part', session: SESSION, ground: 'g', part: 0, of: 1, text: 'text' },
      { verb: 'bye', session: SESSION, from: 'speaker' },
    ]
    for (const message of messages)
      expect(readMessage(structuredClone(wrapMessage(message)))).toEqual(message)
  })

  const spoiled = (part: object) => ({ ...wrapMessage(BEAT), message: { ...BEAT, ...part } })
  const withEntry = (entry: object) => spoiled({ presentation: { ...presentation, ...entry } })
  it.each([
    ['nothing', undefined],
    ['a text', 'hello'],
    ['another product’s', { type: 'hello', window: SESSION }],
    ['another version', { ...wrapMessage(BEAT), version: 2 }],
    ['an unknown verb', spoiled({ verb: 'run' })],
    ['the name of a method', spoiled({ verb: 'constructor' })],
    ['a key that we do not know', spoiled({ href: 'javascript:alert(1)' })],
    ['a session that is no number of ours', spoiled({ session: '*' })],
    ['half a presentation', spoiled({ presentation: { showing: presentation.showing } })],
    ['a screen that there is not', withEntry({ screen: { value: '<b>', at: 1, by: 'speaker' } })],
    ['no number', withEntry({ spot: { value: { x: Number.NaN, y: 0, near: null }, at: 1, by: 'speaker' } })],
    ['a time without end', withEntry({ spot: { value: null, at: Number.POSITIVE_INFINITY, by: 'speaker' } })],
    [
      'an address without end',
      withEntry({
        showing: { value: { ground: 'g', step: 0, address: '?'.repeat(30_000) }, at: 1, by: 'speaker' },
      }),
    ],
  ])('is not heard where it is %s', (_, received) => {
    expect(readMessage(received)).toBeUndefined()
  })
})
