import { MOST_PARTS } from '../../parse/presentation/messageSchema.ts'
import type { Message } from '../../parse/presentation/readMessage.ts'
import { mergePresentations } from '../../story/together/mergePresentations.ts'
import type { Presentation, PresentationValues } from '../../story/together/presentation.ts'
import { writePresentation } from '../../story/together/writePresentation.ts'
import { type Heard, quietly } from './heard.ts'
import { CLOSED, HERE, NOBODY, type Partner, waitFor } from './partner.ts'

/** What the speaker's window knows of the presentation that it follows, and of the audience's window. */
export type SpeakerSide = {
  readonly window: string
  /** The audience's window that said welcome last. */
  readonly session: string | undefined
  readonly presentation: Presentation | undefined
  readonly partner: Partner
  /** Seconds, about. */
  readonly age: number
  /** Another speaker's window follows already. */
  readonly isEnough: boolean
  /** How often it was asked to the front. */
  readonly raised: number
  /** Economy and story as far as they have come; whole when there are as many texts as `of` says. */
  readonly collected: Collected | undefined
}

export type Collected = { readonly ground: string; readonly of: number; readonly texts: readonly string[] }

export function startSpeakerSide(window: string): SpeakerSide {
  return {
    window,
    session: undefined,
    presentation: undefined,
    partner: NOBODY,
    age: 0,
    isEnough: false,
    raised: 0,
    collected: undefined,
  }
}

/** A window that has followed for so long stays; a younger one makes room for it. */
const GROWN = 3

/** What the speaker's window makes of a message. What is not meant for it changes nothing. */
export function hearAsSpeaker(side: SpeakerSide, message: Message): Heard<SpeakerSide> {
  switch (message.verb) {
    case 'hello':
      return message.window !== side.window && side.partner.presence === 'here' && side.age >= GROWN
        ? { state: side, replies: [{ verb: 'enough', window: message.window }] }
        : quietly(side)
    case 'enough':
      return quietly(message.window === side.window && side.age < GROWN ? { ...side, isEnough: true } : side)
    case 'call':
      return { state: side, replies: [{ verb: 'hello', window: side.window }] }
    case 'welcome':
      if (message.window !== side.window) return quietly(side)
      return take({ ...side, session: message.session }, message.presentation, false)
  }
  if (message.session !== side.session) return quietly(side)
  switch (message.verb) {
    case 'beat':
      return message.from === 'speaker' ? quietly(side) : take(side, message.presentation, message.answer)
    case 'part':
      return takePart(side, message)
    case 'raise':
      return {
        state: { ...side, partner: HERE, raised: side.raised + 1 },
        replies: [{ verb: 'raised', session: message.session }],
      }
    case 'bye':
      return quietly(message.from === 'speaker' ? side : { ...side, partner: CLOSED })
    default:
      return quietly(side)
  }
}

/** What goes out every second: a beat, or a search while nobody answers; and again for what has not come. */
export function beatAsSpeaker(side: SpeakerSide): Heard<SpeakerSide> {
  const state = { ...side, age: side.age + 1, partner: waitFor(side.partner) }
  return state.partner.presence === 'here'
    ? { state, replies: [...beat(state, false), ...askForRest(state)] }
    : { state, replies: [{ verb: 'hello', window: side.window }] }
}

/** A change made in the speaker's window; it stands though the audience's window is gone. */
export function writeAsSpeaker(
  side: SpeakerSide,
  values: Partial<PresentationValues>,
  now: number,
): Heard<SpeakerSide> {
  if (side.presentation === undefined) return quietly(side)
  const presentation = writePresentation(side.presentation, values, 'speaker', now)
  if (presentation === side.presentation) return quietly(side)
  const state = { ...side, presentation }
  return { state, replies: beat(state, true) }
}

/** Economy and story as one text, once they are whole and the ones that are presented. */
export function wholeGround({ collected, presentation }: SpeakerSide): Collected | undefined {
  const isWhole = collected !== undefined && collected.texts.length === collected.of
  return isWhole && collected.ground === presentation?.showing.value.ground ? collected : undefined
}

function take(before: SpeakerSide, theirs: Presentation, isAnswer: boolean): Heard<SpeakerSide> {
  const mine = before.presentation
  const presentation = mine === undefined ? theirs : mergePresentations(mine, theirs, 'speaker')
  const { ground } = presentation.showing.value
  const isOther = before.collected?.ground !== ground
  const state: SpeakerSide = {
    ...before,
    presentation,
    partner: HERE,
    collected: isOther ? { ground, of: MOST_PARTS, texts: [] } : before.collected,
  }
  return {
    state,
    replies: [...(isAnswer ? [] : beat(state, true)), ...(isOther ? askForRest(state) : [])],
  }
}

/** Parts come one by one and in their order, each asked for: nothing piles up, and a second copy is let go. */
function takePart(side: SpeakerSide, message: Message & { verb: 'part' }): Heard<SpeakerSide> {
  const { collected } = side
  const isNext = collected?.ground === message.ground && collected.texts.length === message.part
  if (!isNext || message.part >= message.of) return quietly(side)
  const texts = [...collected.texts, message.text]
  const state = { ...side, partner: HERE, collected: { ground: message.ground, of: message.of, texts } }
  return { state, replies: askForRest(state) }
}

function askForRest({ session, collected }: SpeakerSide): readonly Message[] {
  if (session === undefined || collected === undefined || collected.texts.length >= collected.of) return []
  return [{ verb: 'ask', session, ground: collected.ground, part: collected.texts.length }]
}

function beat({ session, presentation }: SpeakerSide, answer: boolean): readonly Message[] {
  return session === undefined || presentation === undefined
    ? []
    : [{ verb: 'beat', session, from: 'speaker', answer, presentation }]
}
