import { useEffect, useState } from 'react'
import type { Audience } from '../speaker/audience.ts'
import { callSpeaker } from '../speaker/callSpeaker.ts'
import { usePresence } from '../speaker/shared.ts'

/** What came of asking for the speaker's window. */
type Call = 'none' | 'asking' | 'opened' | 'raised' | 'blocked'

export type SpeakerCall = {
  readonly call: Call
  readonly hasNotes: boolean
  /** True where the speaker's window took the full screen away. */
  readonly lostFullScreen: boolean
  /** Asks for the speaker's window; while the notes are here instead, puts them away. */
  readonly ask: () => void
  readonly retry: () => void
  readonly showNotes: (isOn: boolean) => void
}

/** A sentence about the speaker's window stands for so long. Milliseconds. */
const READING = 7000

/** The speaker's window as the audience's window has it: asked for, open, or blocked and its notes here instead. */
export function useSpeakerCall(audience: Audience): SpeakerCall {
  const [call, setCall] = useState<Call>('none')
  const [hasNotes, setNotes] = useState(false)
  const [lostFullScreen, setLost] = useState(false)
  const presence = usePresence(audience)

  // A window that was only slow has come after all: the notes are there now.
  if (call === 'blocked' && presence === 'here') {
    setCall('opened')
    setNotes(false)
  }
  useEffect(() => {
    if (call !== 'opened' && call !== 'raised') return
    const timer = setTimeout(() => setCall('none'), READING)
    return () => clearTimeout(timer)
  }, [call])

  const retry = async () => {
    if (call === 'asking') return
    const wasFull = document.fullscreenElement !== null
    setCall('asking')
    const answer = await callSpeaker(audience)
    setLost(wasFull && document.fullscreenElement === null)
    setCall(answer)
    setNotes(answer === 'blocked')
  }
  const showNotes = (isOn: boolean) => {
    setCall('none')
    setNotes(isOn)
  }
  return {
    call,
    hasNotes,
    lostFullScreen,
    ask: () => (hasNotes ? showNotes(false) : void retry()),
    retry: () => void retry(),
    showNotes,
  }
}
