import { createHash } from 'node:crypto'
import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Library } from '../../domain/vocabulary/library.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import { toSingleFile } from '../../draw/page/toSingleFile.ts'
import { renderPicture } from '../../draw/paper/renderPicture.ts'
import type { Step } from '../../draw/paper/step.ts'
import { toShownStory } from '../../story/toShownStory.ts'
import { readFontFaces } from '../printWithChromium.ts'
import { readBundle, writeMapData } from './mapParts.ts'
import { toStillMap } from './stillMap.ts'

export type SingleMap = {
  readonly title: string
  readonly economy: Economy
  readonly library: Library
  /** What is shown without script. */
  readonly still: Step
  /** HTML after it: where else to go without script. */
  readonly onward?: string
  /** A story that its address may name: `story=ID`. */
  readonly story?: Story | undefined
  /** Where to begin, and what Next walks, as the embed's address says it. */
  readonly query: string
}

/** An area's interactive map as one file: every state and every lens of it can be reached. */
export async function renderSingleFile(map: SingleMap): Promise<string> {
  const { title, economy, library, still, onward = '', query, story } = map
  const [built, data, fontFaces] = await Promise.all([
    readBundle(),
    writeMapData(economy, library, query, story),
    readFontFaces(),
  ])
  const about = { title, economy, library, ownSources: [] }
  const picture = Buffer.from(renderPicture(still, about, fontFaces)).toString('base64')
  return toSingleFile({
    title,
    data,
    query,
    ...(story === undefined ? {} : { stories: JSON.stringify([toShownStory(story)]) }),
    bundle: built,
    hash: text => `sha256-${createHash('sha256').update(text).digest('base64')}`,
    still: `${toStillMap(still, economy.name, `data:image/svg+xml;base64,${picture}`)}\n${onward}`,
  })
}
