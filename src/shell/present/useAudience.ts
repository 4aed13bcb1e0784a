import { useLayoutEffect, useState } from 'react'
import type { Ground } from '../../story/together/ground.ts'
import { type Audience, getAudience } from '../speaker/audience.ts'
import { useAtlas, useAtlasStore, useBuiltIn } from '../useAtlas.ts'

/** This window as the one that the audience sees. */
export function useAudience(ground: Ground): Audience {
  const audience = getAudience(useAtlasStore(), useBuiltIn())
  const hasNotices = useAtlas(state => state.notices.length > 0)
  // After a reload the reader's own economy is still being read: what stands in for it is nothing to present.
  const [named] = useState(() => new URLSearchParams(location.search).get('economy'))
  const isReady = named === null || named === ground.economy.id || hasNotices
  useLayoutEffect(() => {
    if (isReady) audience.present(ground)
  }, [audience, ground, isReady])
  return audience
}
