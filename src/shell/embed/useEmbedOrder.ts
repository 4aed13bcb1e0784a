import { useState } from 'react'
import { listWalk } from '../../domain/project/findState.ts'
import { formatState } from '../../domain/vocabulary/scenario.ts'
import type { View } from '../../domain/vocabulary/view.ts'
import { writeView } from '../../store/viewAddress.ts'
import { useAtlas, useBuiltIn } from '../useAtlas.ts'

/** What the dialog lets one choose beside the view itself. */
export type EmbedChoices = {
  readonly view: View
  readonly steps: readonly string[]
  readonly hasControls: boolean
  /** Where the map will be served from. */
  readonly address: string
  /** The page that will show it: `https://intranet.example`; empty: any. */
  readonly host: string
}

const FOLDER = 'embed/'
/** Where this product's own embed is. */
export const ownEmbed = () => new URL(FOLDER, document.baseURI).href
const NOT_YET = 'https://YOUR-SERVER/map.html'

/** The choices, and the query that says them. An area of the reader's own has no address until its file is served. */
export function useEmbedOrder() {
  const view = useAtlas(state => state.view)
  const economy = useAtlas(state => state.economy)
  const { models } = useAtlas(state => state.library)
  const isBuiltIn = useBuiltIn().economies.some(one => one.economy === economy)
  const all = listWalk(models, view.scenario.state).map(formatState)
  const [choices, choose] = useState<EmbedChoices>({
    view,
    steps: all,
    hasControls: true,
    address: isBuiltIn ? ownEmbed() : NOT_YET,
    host: '',
  })
  const query = [
    writeView(choices.view, { models, economy }),
    choices.steps.length === all.length ? '' : `&steps=${choices.steps.join(',')}`,
    choices.hasControls ? '' : '&controls=0',
  ].join('')
  return {
    choices,
    change: (part: Partial<EmbedChoices>) => choose(before => ({ ...before, ...part })),
    query,
    isBuiltIn,
  }
}
