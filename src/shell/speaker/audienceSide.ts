import type { Message } from '../../parse/presentation/readMessage.ts'
import { mergePresentations } from '../../story/together/mergePresentations.ts'
import type { Presentation, PresentationValues } from '../../story/together/presentation.ts'
import { writePresentation } from '../../story/together/writePresentation.ts'
import { type Heard, quietly } from './heard.ts'
import { CLOSED, HERE, NOBODY, type Partner, waitFor } from './partner.ts'

/** What the audience's window knows of its presentation and of the speaker's window. */
export type AudienceSide = {
  readonly session: string
  /** False for the first moment: another window of this name may still object. */
  readonly isSettled: boolean
  /** Another window has this name: a copied tab. */
  readonly isTaken: boolean
  /** Nothing until a story has been opened. */
  readonly presentation: Presentation | undefined
  readonly partner: Partner
  /** How often the speaker's window said that it came to the front. */
  readonly raised: number
  /** The part of economy and story that the speaker's window waits for. */
  readonly wanted: { readonly ground: string; readonly part: number } | undefined
}

export function startAudienceSide(session: string): AudienceSide {
  return {
    session,
    isSettled: false,
    isTaken: false,
    presentation: undefined,
    partner: NOBODY,
    raised: 0,
    wanted: undefined,
  }
}

/** What the audience's window makes of a message. What is not meant for it changes nothing. */
export function hearAsAudience(side: AudienceSide, message: Message): Heard<AudienceSide> {
  const { session } = side
  if (message.verb === 'hello') return welcome({ ...side, partner: HERE }, message.window)
  if (message.verb === 'call')
    return message.session === session || side.isTaken
      ? quietly(side)
      : { state: side, replies: [{ verb: 'taken', session: message.session }] }
  if (!('session' in message) || message.session !== session) return quietly(side)
  switch (message.verb) {
    case 'taken':
      return quietly(side.isSettled ? side : { ...side, isTaken: true, partner: NOBODY })
    case 'beat':
      return message.from === 'audience' ? quietly(side) : hearBeat(side, message)
    case 'ask':
      return quietly({ ...side, partner: HERE, wanted: { ground: message.ground, part: message.part } })
    case 'raised':
      return quietly({ ...side, partner: HERE, raised: side.raised + 1 })
    case 'bye':
      return quietly(message.from === 'audience' ? side : { ...side, partner: CLOSED })
    default:
      return quietly(side)
  }
}

/** At its start: whoever has this window's name already objects to it. */
export function announceAudience(side: AudienceSide): Heard<AudienceSide> {
  return { state: side, replies: [{ verb: 'call', session: side.session }] }
}

/** Once nobody objected to the name: from here on the window answers, and asks who follows. */
export function settleAudience(side: AudienceSide): Heard<AudienceSide> {
  return { state: { ...side, isSettled: true }, replies: [{ verb: 'call', session: side.session }] }
}

/** What goes out every second. */
export function beatAsAudience(side: AudienceSide): Heard<AudienceSide> {
  if (!side.isSettled) return quietly(side)
  const state = { ...side, partner: waitFor(side.partner) }
  return {
    state,
    replies:
      state.partner.presence === 'here' ? beat(state, false) : [{ verb: 'call', session: side.session }],
  }
}

/** A change made in the audience's window. `now` is milliseconds since 1970. */
export function writeAsAudience(
  side: AudienceSide,
  values: Partial<PresentationValues>,
  now: number,
): Heard<AudienceSide> {
  if (side.presentation === undefined) return quietly(side)
  const presentation = writePresentation(side.presentation, values, 'audience', now)
  if (presentation === side.presentation) return quietly(side)
  const state = { ...side, presentation }
  return { state, replies: beat(state, true) }
}

function welcome(side: AudienceSide, window: string): Heard<AudienceSide> {
  const { session, presentation } = side
  if (!side.isSettled || presentation === undefined) return quietly(side)
  return { state: side, replies: [{ verb: 'welcome', session, window, presentation }] }
}

function hearBeat(side: AudienceSide, message: Message & { verb: 'beat' }): Heard<AudienceSide> {
  const presentation =
    side.presentation && mergePresentations(side.presentation, message.presentation, 'audience')
  const state = { ...side, partner: HERE, presentation }
  return { state, replies: message.answer ? [] : beat(state, true) }
}

function beat({ session, presentation }: AudienceSide, answer: boolean): readonly Message[] {
  return presentation === undefined ? [] : [{ verb: 'beat', session, from: 'audience', answer, presentation }]
}
