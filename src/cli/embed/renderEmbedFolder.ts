import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Library } from '../../domain/vocabulary/library.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import type { Step } from '../../draw/paper/step.ts'
import type { PublishedFile } from '../../publish/publication.ts'
import { toShownStory } from '../../story/toShownStory.ts'
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
  /** The story that the element's `story`, or its page's address, may name. */
  readonly story: Story
}

/** What `<care-model-map>` asks for: its script, style, data and story, and the page that it frames where it may not have them. */
export async function renderEmbedFolder(area: EmbeddedArea): Promise<readonly PublishedFile[]> {
  const { title, economy, library, still, picture, query, story } = area
  const [{ script, style }, data] = await Promise.all([
    readBundle(),
    writeMapData(economy, library, query, story),
  ])
  const told = JSON.stringify([toShownStory(story)])
  const page = toEmbedPage({
    title,
    data,
    still: toStillMap(still, economy.name, picture),
    script: 'embed.js',
    style: 'embed.css',
    query,
    told,
  })
  return [
    { path: 'embed/index.html', content: page },
    { path: 'embed/embed.js', content: script },
    { path: 'embed/embed.css', content: style },
    { path: 'embed/data.json', content: data },
    { path: 'embed/stories.json', content: told },
  ]
}
