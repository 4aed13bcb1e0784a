import { useEffect, useState } from 'react'
import type { Playback } from '../present/usePlayback.ts'

/** What each step is called, worked out one by one while nothing else happens: a name may need the step's map. */
export function useCaptions({ play, ground, count }: Playback): readonly string[] {
  const [worked, setWorked] = useState<{ readonly ground: object; readonly captions: readonly string[] }>({
    ground,
    captions: [],
  })
  const captions = worked.ground === ground ? worked.captions : []
  const at = captions.length
  useEffect(() => {
    if (at >= count) return
    const later = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 100))
    const cancel = globalThis.cancelIdleCallback ?? clearTimeout
    const handle = later(() => {
      const raw = ground.story.steps[at]?.caption
      const caption = raw?.includes('{') ? play(at).caption : raw
      setWorked({ ground, captions: [...captions, caption ?? `Step ${at + 1}`] })
    })
    return () => cancel(handle)
  }, [at, count, ground, play, captions])
  return captions
}
