import type { Audience } from './audience.ts'
import type { AudienceSide } from './audienceSide.ts'
import { NOBODY } from './partner.ts'
import { writePresentationId } from './presentationId.ts'

/** How long an open speaker's window may take to answer, and a new one to say hello. Milliseconds. */
const ANSWER = 300
const HELLO = 2000

/**
 * Brings the speaker's window: one that is open is asked to the front, so that there is never a second; else a new
 * one is opened. It shares no process with this page (`noopener`), so that neither takes the other down; for that the
 * browser does not tell whether it opened, and only its hello does.
 */
export async function callSpeaker(audience: Audience): Promise<'raised' | 'opened' | 'blocked'> {
  const { state, act, id } = audience
  const { raised } = state.getState()
  act(side => ({ state: side, replies: [{ verb: 'raise', session: side.session }] }))
  if (await comesTrue(state, side => side.raised > raised, ANSWER)) return 'raised'
  act(side => ({ state: { ...side, partner: NOBODY }, replies: [] }))
  window.open(
    `${location.pathname}?view=speaker${writePresentationId(id())}`,
    '',
    'noopener,popup,width=1320,height=760',
  )
  return (await comesTrue(state, isThere, HELLO)) ? 'opened' : 'blocked'
}

const isThere = ({ partner }: AudienceSide) => partner.presence === 'here'

function comesTrue(
  state: Audience['state'],
  isTrue: (side: AudienceSide) => boolean,
  patience: number,
): Promise<boolean> {
  return new Promise(resolve => {
    const settle = (answer: boolean) => {
      stop()
      clearTimeout(timer)
      resolve(answer)
    }
    const stop = state.subscribe(side => {
      if (isTrue(side)) settle(true)
    })
    const timer = setTimeout(() => settle(false), patience)
  })
}
