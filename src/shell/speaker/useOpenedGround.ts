import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { ReadGround } from '../../parse/presentation/readGround.ts'
import { type AtlasStore, createAtlasStore } from '../../store/atlasStore.ts'
import { readView } from '../../store/viewAddress.ts'
import type { Ground } from '../../story/together/ground.ts'
import { bringWords } from '../bringWords.ts'
import type { BuiltIn } from '../builtIn.ts'
import type { Follower } from './follower.ts'
import { wholeGround } from './speakerSide.ts'

type Opened = {
  readonly store: AtlasStore
  readonly ground: Ground
  /** Carries a reader's own economy in a link. */
  readonly fragment: string
  readonly key: string
}

/** The economy and story that came over the channel, read as strictly as a file, in a store that follows. */
export function useOpenedGround(follower: Follower, known: BuiltIn): Opened | 'unreadable' | undefined {
  const whole = useStore(follower.state, wholeGround)
  const [opened, setOpened] = useState<Opened | 'unreadable'>()
  useEffect(() => {
    if (whole === undefined) return
    let isWanted = true
    let stop = () => {
      isWanted = false
    }
    const open = async () => {
      const { readGround } = await import('../../parse/presentation/readGround.ts')
      const text = whole.texts.join('')
      const read = readGround(text, {
        library: known.library,
        economies: known.economies.map(({ economy }) => economy),
      })
      if (!isWanted) return
      if (read === undefined) {
        setOpened('unreadable')
        return
      }
      const { ground, fragment } = read
      const store = openStore(follower, known, read)
      stop = follower.follow(store, ground.story.id, whole.ground)
      setOpened({ store, ground, fragment, key: whole.ground })
    }
    void open()
    return () => stop()
  }, [whole, follower, known])
  return opened
}

function openStore(follower: Follower, known: BuiltIn, { ground, library }: ReadGround): AtlasStore {
  const { economy, story } = ground
  const showing = follower.state.getState().presentation?.showing.value
  const { view } = readView(showing?.address ?? '', { models: library.models, economy })
  const sources = [...library.sources, ...(story.sources ?? [])]
  const store = createAtlasStore({ ...library, sources }, economy, view)
  store.setState({ presenting: { story: story.id, step: showing?.step ?? 0 } })
  bringWords(store, known)
  return store
}
