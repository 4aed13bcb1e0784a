import { afterEach, describe, expect, it } from 'vitest'
import type { Message } from '../../parse/presentation/readMessage.ts'
import { drawNonce } from './drawNonce.ts'
import { type Link, openLink } from './openLink.ts'

const opened: { close: () => void }[] = []
afterEach(() => {
  for (const one of opened.splice(0)) one.close()
})

/** A window that remembers what it heard and says nothing by itself. */
function listen(id: string): Link<readonly Message[]> {
  const link = openLink<readonly Message[]>(id, [], {
    hear: (heard, message) => ({ state: [...heard, message], replies: [] }),
    beat: state => ({ state, replies: [] }),
    leave: () => [{ verb: 'hello', window: '0'.repeat(32) }],
  })
  opened.push(link)
  return link
}

const say = (link: Link<readonly Message[]>, message: Message) =>
  link.act(state => ({ state, replies: [message] }))

describe('the channel of a presentation', () => {
  it('carries what its windows say, and nothing of another presentation', async () => {
    const id = drawNonce()
    const [one, two, other] = [listen(id), listen(id), listen(drawNonce())]
    const message: Message = { verb: 'raise', session: drawNonce() }
    say(other, { verb: 'raised', session: drawNonce() })
    say(one, message)
    await expect.poll(() => two.state.getState()).toEqual([message])
    expect(other.state.getState()).toEqual([])
    expect(one.state.getState()).toEqual([])
  })

  it('lets go what is not ours', async () => {
    const id = drawNonce()
    const link = listen(id)
    const stranger = new BroadcastChannel(`atlas presentation ${id}`)
    opened.push(stranger)
    for (const garbage of [
      'hello',
      null,
      { verb: 'hello' },
      { atlas: 'presentation', version: 9, message: {} },
    ])
      stranger.postMessage(garbage)
    const message: Message = { verb: 'raise', session: drawNonce() }
    stranger.postMessage({ atlas: 'presentation', version: 1, message })
    await expect.poll(() => link.state.getState()).toEqual([message])
  })

  it('says goodbye as it closes, and can move to another name', async () => {
    const [id, next] = [drawNonce(), drawNonce()]
    const [one, two] = [listen(id), listen(next)]
    one.moveTo(next)
    one.close()
    await expect.poll(() => two.state.getState().map(({ verb }) => verb)).toEqual(['hello'])
  })

  it('has a name that nobody guesses', () => {
    const names = Array.from({ length: 200 }, drawNonce)
    expect(new Set(names).size).toBe(200)
    expect(names.every(name => /^[0-9a-f]{32}$/.test(name))).toBe(true)
  })
})
