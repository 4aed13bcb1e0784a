import { useState } from 'react'
import { listWalk } from '../../domain/project/findState.ts'
import { formatState } from '../../domain/vocabulary/scenario.ts'
import type { View } from '../../domain/vocabulary/view.ts'
import { writeView } from '../../store/writeAddress.ts'
import { fragmentOf } from '../openEconomy.ts'
import { useAtlas, useBuiltIn } from '../useAtlas.ts'

/** What the dialog lets one choose beside the view itself. */
export type EmbedChoices = {
  readonly view: View
  readonly steps: readonly string[]
  readonly hasControls: boolean
  /** The built-in story that Next walks instead of the steps; empty: none. */
  readonly story: string
  /** Where the map will be served from. */
  readonly address: string
  /** The page that will show it: `https://intranet.example`; empty: any. */
  readonly host: string
  /** Where the saved picture or single file will stand: a folder's address, known to this page alone. */
  readonly folder: string
}

const FOLDER = 'embed/'
/** Where this product's own embed is. */
export const ownEmbed = () => new URL(FOLDER, document.baseURI).href
/** Stands in a code where nobody has said yet where the folder will be. */
const NOT_YET = 'https://YOUR-SERVER/'

/**
 * The choices, the query that says them, and the fragment that carries an area of the reader's own. One that is too
 * large for that has no address until its single file is served.
 */
export function useEmbedOrder() {
  const view = useAtlas(state => state.view)
  const economy = useAtlas(state => state.economy)
  const { models } = useAtlas(state => state.library)
  const isBuiltIn = useBuiltIn().economies.some(one => one.economy === economy)
  const fragment = isBuiltIn ? '' : fragmentOf(economy)
  const hasAddress = isBuiltIn || fragment !== ''
  const all = listWalk(models, view.scenario.state).map(formatState)
  const [choices, choose] = useState<EmbedChoices>({
    view,
    steps: all,
    hasControls: true,
    story: '',
    address: hasAddress ? ownEmbed() : '',
    host: '',
    folder: '',
  })
  const query = [
    writeView(choices.view, { models, economy }),
    choices.story === '' ? '' : `&story=${choices.story}`,
    choices.story !== '' || choices.steps.length === all.length ? '' : `&steps=${choices.steps.join(',')}`,
    choices.hasControls ? '' : '&controls=0',
  ].join('')
  return {
    choices,
    change: (part: Partial<EmbedChoices>) => choose(before => ({ ...before, ...part })),
    query,
    fragment,
    isBuiltIn,
    hasAddress,
  }
}

/** The address of a file in the folder that was named, or in one still to be named. `undefined` where the name of the folder is no address. */
export function placeFile(folder: string, file: string): string | undefined {
  const base = folder.trim() === '' ? NOT_YET : folder.trim().replace(/\/*$/, '/')
  return /^https?:\/\//.test(base) && URL.canParse(file, base) ? new URL(file, base).href : undefined
}
