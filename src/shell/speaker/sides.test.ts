import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyChange, aPresentation } from '../../../tests/builders/aPresentation.ts'
import type { Message } from '../../parse/presentation/readMessage.ts'
import {
  type AudienceSide,
  beatAsAudience,
  hearAsAudience,
  settleAudience,
  startAudienceSide,
  writeAsAudience,
} from './audienceSide.ts'
import type { Heard } from './heard.ts'
import {
  beatAsSpeaker,
  hearAsSpeaker,
  type SpeakerSide,
  startSpeakerSide,
  wholeGround,
  writeAsSpeaker,
} from './speakerSide.ts'

const nonce = (number: number) => String(number).padStart(32, '0')

/** Both windows and the channel between them, which loses, doubles and delays what the test wants it to. */
function openBoth() {
  let nonces = 0
  let audience: AudienceSide
  let speaker: SpeakerSide | undefined
  let wire: readonly { readonly from: 'audience' | 'speaker'; readonly message: Message }[] = []
  const send = (from: 'audience' | 'speaker', messages: readonly Message[]) => {
    wire = [...wire, ...messages.map(message => ({ from, message }))]
  }
  const byAudience = ({ state, replies }: Heard<AudienceSide>) => {
    audience = state
    send('audience', replies)
  }
  const bySpeaker = ({ state, replies }: Heard<SpeakerSide>) => {
    speaker = state
    send('speaker', replies)
  }
  const openAudience = () => {
    nonces += 1
    const presentation = aPresentation('audience')
    byAudience(settleAudience({ ...startAudienceSide(nonce(nonces)), presentation }))
  }
  const openSpeaker = () => {
    nonces += 1
    bySpeaker(beatAsSpeaker(startSpeakerSide(nonce(nonces))))
  }
  const deliver = (copies: number) => {
    const [first, ...rest] = wire
    wire = rest
    for (let copy = 0; first !== undefined && copy < copies; copy += 1) {
      if (first.from === 'speaker') byAudience(hearAsAudience(audience, first.message))
      else if (speaker !== undefined) bySpeaker(hearAsSpeaker(speaker, first.message))
    }
  }
  const settle = () => {
    for (let second = 0; second < 6; second += 1) {
      byAudience(beatAsAudience(audience))
      if (speaker !== undefined) bySpeaker(beatAsSpeaker(speaker))
      for (let count = 0; wire.length > 0 && count < 500; count += 1) deliver(1)
    }
  }
  openAudience()
  return {
    audience: () => audience,
    speaker: () => speaker,
    wire: () => wire,
    openAudience,
    openSpeaker,
    deliver,
    settle,
    hearAtAudience: (message: Message) => byAudience(hearAsAudience(audience, message)),
    beatAudience: () => byAudience(beatAsAudience(audience)),
    beatSpeaker: () => speaker !== undefined && bySpeaker(beatAsSpeaker(speaker)),
    writeAudience: (values: Parameters<typeof writeAsAudience>[1], now: number) =>
      byAudience(writeAsAudience(audience, values, now)),
    writeSpeaker: (values: Parameters<typeof writeAsSpeaker>[1], now: number) =>
      speaker !== undefined && bySpeaker(writeAsSpeaker(speaker, values, now)),
    loseSpeaker: () => {
      speaker = undefined
    },
  }
}

type Both = ReturnType<typeof openBoth>

const anyEvent: fc.Arbitrary<(both: Both) => void> = fc.oneof(
  fc.tuple(anyChange, fc.nat(100)).map(
    ([values, now]) =>
      (both: Both) =>
        both.writeAudience(values, now),
  ),
  fc.tuple(anyChange, fc.nat(100)).map(
    ([values, now]) =>
      (both: Both) =>
        void both.writeSpeaker(values, now),
  ),
  fc.constantFrom(0, 1, 1, 1, 2).map(copies => (both: Both) => both.deliver(copies)),
  fc.constant((both: Both) => both.beatAudience()),
  fc.constant((both: Both) => void both.beatSpeaker()),
  fc.constant((both: Both) => both.openAudience()),
  fc.constant((both: Both) => both.openSpeaker()),
  fc.constant((both: Both) => both.loseSpeaker()),
)

describe('the windows of a presentation', () => {
  it('are in step again whatever was lost, doubled, crashed or reloaded', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), events => {
        const both = openBoth()
        for (const event of events) event(both)
        both.openSpeaker()
        both.settle()
        expect(both.speaker()?.presentation).toEqual(both.audience().presentation)
        expect(both.audience().partner.presence).toBe('here')
        expect(both.speaker()?.partner.presence).toBe('here')
        expect(both.speaker()?.session).toBe(both.audience().session)
      }),
      { numRuns: 300 },
    )
  })

  it('do not answer one another for ever', () => {
    const both = openBoth()
    both.openSpeaker()
    both.settle()
    both.writeAudience({ spot: { x: 1, y: 1, near: null } }, 5)
    both.writeSpeaker({ spot: { x: 2, y: 2, near: null } }, 5)
    for (let count = 0; count < 4; count += 1) both.deliver(1)
    expect(both.wire()).toEqual([])
  })

  it('go on alone, and say so only after several beats without an answer', () => {
    const both = openBoth()
    both.openSpeaker()
    both.settle()
    both.loseSpeaker()
    both.beatAudience()
    both.beatAudience()
    expect(both.audience().partner.presence).toBe('here')
    both.beatAudience()
    both.beatAudience()
    expect(both.audience().partner.presence).toBe('silent')
    both.writeAudience({ screen: 'black' }, 50)
    both.openSpeaker()
    both.settle()
    expect(both.speaker()?.presentation?.screen.value).toBe('black')
  })

  it('find each other at the speaker’s step when the audience’s window was away meanwhile', () => {
    const both = openBoth()
    both.openSpeaker()
    both.settle()
    both.writeSpeaker({ showing: { ground: 'somewhere', step: 9, address: '?x' } }, 70)
    both.openAudience()
    both.settle()
    expect(both.audience().presentation?.showing.value.step).toBe(9)
  })

  it('do not hear what is meant for another session', () => {
    const both = openBoth()
    const before = both.audience()
    const presentation = aPresentation('speaker', { screen: 'black' })
    both.hearAtAudience({ verb: 'beat', session: nonce(77), from: 'speaker', answer: false, presentation })
    both.hearAtAudience({ verb: 'bye', session: nonce(77), from: 'speaker' })
    both.hearAtAudience({ verb: 'taken', session: nonce(77) })
    expect(both.audience()).toEqual(before)
    both.openSpeaker()
    both.settle()
    const speaker = both.speaker()
    if (speaker === undefined) throw new Error('There is no speaker’s window')
    const strangers: readonly Message[] = [
      { verb: 'beat', session: nonce(77), from: 'audience', answer: false, presentation },
      { verb: 'raise', session: nonce(77) },
      { verb: 'bye', session: nonce(77), from: 'audience' },
      { verb: 'welcome', session: nonce(77), window: nonce(78), presentation },
    ]
    for (const message of strangers)
      expect(hearAsSpeaker(speaker, message)).toEqual({ state: speaker, replies: [] })
  })
})

describe('a second window', () => {
  it('of the audience learns that its name is taken, and only before it has settled', () => {
    const first = settleAudience(startAudienceSide(nonce(1))).state
    const copy = startAudienceSide(nonce(2))
    const { replies } = hearAsAudience(first, { verb: 'call', session: copy.session })
    expect(replies).toEqual([{ verb: 'taken', session: copy.session }])
    for (const message of replies) {
      expect(hearAsAudience(copy, message).state.isTaken).toBe(true)
      expect(hearAsAudience(settleAudience(copy).state, message).state.isTaken).toBe(false)
    }
  })

  it('of the speaker learns that one is enough', () => {
    const both = openBoth()
    both.openSpeaker()
    both.settle()
    const first = both.speaker()
    const second = startSpeakerSide(nonce(99))
    const replies =
      first === undefined ? [] : hearAsSpeaker(first, { verb: 'hello', window: second.window }).replies
    expect(replies).toEqual([{ verb: 'enough', window: second.window }])
    for (const message of replies) expect(hearAsSpeaker(second, message).state.isEnough).toBe(true)
  })
})

describe('economy and story', () => {
  it('come part by part, each once and in its order, and are asked for again where one was lost', () => {
    const session = nonce(1)
    const presentation = aPresentation('audience')
    const start = startSpeakerSide(nonce(2))
    const welcomed = hearAsSpeaker(start, { verb: 'welcome', session, window: start.window, presentation })
    expect(welcomed.replies).toContainEqual({ verb: 'ask', session, ground: 'somewhere', part: 0 })
    const part = (side: SpeakerSide, number: number, text: string) =>
      hearAsSpeaker(side, { verb: 'part', session, ground: 'somewhere', part: number, of: 2, text })
    const one = part(welcomed.state, 0, 'a')
    expect(one.replies).toEqual([{ verb: 'ask', session, ground: 'somewhere', part: 1 }])
    const again = part(one.state, 0, 'x')
    expect(again).toEqual({ state: one.state, replies: [] })
    expect(beatAsSpeaker(again.state).replies).toContainEqual(one.replies[0])
    expect(wholeGround(one.state)).toBeUndefined()
    expect(wholeGround(part(again.state, 1, 'b').state)?.texts).toEqual(['a', 'b'])
  })
})
