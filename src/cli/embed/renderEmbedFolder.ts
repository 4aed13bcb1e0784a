import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Library } from '../../domain/vocabulary/library.ts'
import type { Step } from '../../draw/paper/step.ts'
import type { PublishedFile } from '../../publish/publication.ts'
import { toEmbedPage } from './embedPage.ts'
import { readBundle, writeMapData } from './mapParts.ts'
import { toStillMap } from './stillMap.ts'

export type EmbeddedArea = {
  readonly title: string
  readonly economy: Economy
  readonly library: Library
  /** What its page shows without script, and where the picture of it is from there. */
  readonly still: Step
  readonly picture: string
  /** What is shown where the address does not say. */
  readonly query: string
}

/** What `<care-model-map>` asks for: its script, style and data, and the page that it frames where it may not have them. */
export async function renderEmbedFolder(area: EmbeddedArea): Promise<readonly PublishedFile[]> {
  const { title, economy, library, still, picture, query } = area
  const [{ script, style }, data] = await Promise.all([readBundle(), writeMapData(economy, library, query)])
  const page = toEmbedPage({
    title,
    data,
    still: toStillMap(still, economy.name, picture),
    script: 'embed.js',
    style: 'embed.css',
    query,
  })
  return [
    { path: 'embed/index.html', content: page },
    { path: 'embed/embed.js', content: script },
    { path: 'embed/embed.css', content: style },
    { path: 'embed/data.json', content: data },
  ]
}
