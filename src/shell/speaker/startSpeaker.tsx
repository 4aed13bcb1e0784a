import { createRoot } from 'react-dom/client'
import { readBuiltIn } from '../builtIn.ts'
import { takeInFurther } from '../takeInFurther.ts'
import { openFollower } from './follower.ts'
import { NoPresentation } from './NoPresentation.tsx'
import { readPresentationId } from './presentationId.ts'
import { SpeakerRoot } from './SpeakerRoot.tsx'
import './speaker.css'

/** Starts the speaker's window in a page whose address names the presentation that it follows. */
export async function startSpeaker(place: HTMLElement): Promise<void> {
  const id = readPresentationId(location.hash)
  document.title = 'Speaker window · Care Model Atlas'
  const known = readBuiltIn()
  await takeInFurther(known)
  createRoot(place).render(
    id === undefined ? <NoPresentation /> : <SpeakerRoot follower={openFollower(id)} id={id} known={known} />,
  )
}
