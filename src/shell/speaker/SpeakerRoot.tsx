import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { MapFrame } from '../../draw/flow/MapFrame.tsx'
import type { BuiltIn } from '../builtIn.ts'
import { AtlasProvider } from '../useAtlas.ts'
import type { Follower } from './follower.ts'
import { NoPresentation } from './NoPresentation.tsx'
import { writePresentationId } from './presentationId.ts'
import { Speaker } from './Speaker.tsx'
import { useOpenedGround } from './useOpenedGround.ts'
import { useRaised } from './useRaised.ts'

type Props = {
  readonly follower: Follower
  /** The presentation's number. */
  readonly id: string
  readonly known: BuiltIn
}

/** As long as the audience's window may take to answer before the page says that nobody does. Milliseconds. */
const PATIENCE = 2000

/** The speaker's window: what it waits for, and then the presentation. */
export function SpeakerRoot({ follower, id, known }: Props) {
  const opened = useOpenedGround(follower, known)
  const isEnough = useStore(follower.state, side => side.isEnough)
  const isRaised = useRaised(follower)
  useEffect(() => {
    // Browsers let a page close the window that was opened for it alone; where they do not, the sentence stands.
    if (isEnough) window.close()
  }, [isEnough])
  if (isEnough)
    return (
      <NoPresentation>This presentation has a speaker window already: you can close this one.</NoPresentation>
    )
  if (opened === undefined) return <Waiting follower={follower} />
  if (opened === 'unreadable')
    return (
      <NoPresentation>
        The story or the economy of this presentation could not be read here. The audience’s window goes on,
        and has the notes.
      </NoPresentation>
    )
  const { store, ground, fragment, key } = opened
  return (
    <AtlasProvider key={key} value={{ store, known }}>
      <MapFrame>
        <Speaker
          follower={follower}
          ground={ground}
          fragment={writePresentationId(id, fragment)}
          isRaised={isRaised}
        />
      </MapFrame>
    </AtlasProvider>
  )
}

function Waiting({ follower }: { readonly follower: Follower }) {
  const isFound = useStore(follower.state, side => side.session !== undefined)
  const share = useStore(follower.state, ({ collected }) =>
    collected === undefined ? 0 : collected.texts.length / collected.of,
  )
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  if (!isFound)
    return isLate ? <NoPresentation /> : <NoPresentation>Looking for the presentation …</NoPresentation>
  return (
    <NoPresentation>
      <p>Taking over the story …</p>
      <progress value={share} aria-label="Taking over the story" />
    </NoPresentation>
  )
}
