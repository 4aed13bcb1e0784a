import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Library } from '../../domain/vocabulary/library.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import { toSingleFile } from '../../draw/page/toSingleFile.ts'
import { escapeSvg as escapeHtml } from '../../draw/svg/svgText.ts'
import { type Arrangement, toPlainArrangement } from '../../layout/arrangement.ts'
import { toShownStory } from '../../story/toShownStory.ts'

type Order = {
  readonly economy: Economy
  readonly library: Library
  readonly arrangement: Arrangement | undefined
  readonly query: string
  /** The story that the query names. */
  readonly story: Story | undefined
}

/** The name under which an area's single file is saved. */
export const nameSingleFile = (economy: Economy) => `${economy.id}.html`

/** An area's interactive map as one file. Rejects where the product's own embed cannot be fetched. */
export async function makeSingleFile({ economy, library, arrangement, query, story }: Order) {
  if (arrangement === undefined) throw new Error('The map is still being laid out: try again in a moment')
  const [script, style] = await Promise.all([fetchText('embed/embed.js'), fetchText('embed/embed.css')])
  const plain = toPlainArrangement(arrangement)
  const html = await toSingleFile({
    title: `${economy.name}: Care Model Atlas`,
    data: JSON.stringify({ library, economies: [{ economy, arrangement: plain }] }),
    still: `<p class="still">${escapeHtml(`The map of ${economy.name} needs JavaScript, which is switched off here.`)}</p>`,
    query: query.slice(1),
    ...(story === undefined ? {} : { stories: JSON.stringify([toShownStory(story)]) }),
    bundle: { script, style },
    hash: hashOf,
  })
  return { blob: new Blob([html], { type: 'text/html' }), name: nameSingleFile(economy) }
}

async function fetchText(path: string): Promise<string> {
  const answer = await fetch(new URL(path, document.baseURI))
  if (!answer.ok) throw new Error(`${path} is not there`)
  return answer.text()
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}
