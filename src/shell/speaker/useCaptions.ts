import { useEffect, useState } from 'react'
import type { Playback } from '../present/usePlayback.ts'
import { useAtlas } from '../useAtlas.ts'

/** What each step is called, worked out one by one while nothing else happens: a name may need the step's map. */
export function useCaptions({ play, ground, count }: Playback): readonly string[] {
  const isNow = useAtlas(state => state.view.vocabulary === 'now')
  const [worked, setWorked] = useState<{ readonly play: object; readonly captions: readonly string[] }>({
    play,
    captions: [],
  })
  const captions = worked.play === play ? worked.captions : []
  const at = captions.length
  useEffect(() => {
    if (at >= count) return
    const later = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 100))
    const cancel = globalThis.cancelIdleCallback ?? clearTimeout
    const handle = later(() => {
      const raw = ground.story.steps[at]?.caption
      const caption = isNow || raw?.includes('{') ? play(at).caption : raw
      setWorked({ play, captions: [...captions, caption ?? `Step ${at + 1}`] })
    })
    return () => cancel(handle)
  }, [at, count, ground, play, captions, isNow])
  return captions
}
