import { renderDeck } from '../draw/deck/renderDeck.ts'
import type { About } from '../draw/paper/about.ts'
import { renderPicture } from '../draw/paper/renderPicture.ts'
import type { Step } from '../draw/paper/step.ts'
import { formatCsv } from '../kit/formatCsv.ts'
import { COPY_SCRIPT } from './code/copyScript.ts'
import { guidePages } from './guide/guidePages.ts'
import { sharepointPage } from './guide/sharepointPage.ts'
import { nameScopeIn } from './nameScopeIn.ts'
import { accessibilityPage } from './page/accessibilityPage.ts'
import { indexPage } from './page/indexPage.ts'
import { siteCss } from './page/siteCss.ts'
import { statePage } from './page/statePage.ts'
import { walkPage } from './page/walkPage.ts'
import type { Publication, PublishedFile } from './publication.ts'
import { type PublishedState, pictureOf } from './publishedState.ts'
import { SERVERS } from './server/servers.ts'
import { captionRows } from './table/captionRows.ts'
import { contractRows } from './table/contractRows.ts'
import { contractsJson } from './table/contractsJson.ts'

/** What pages are made of, beside what is published: its states, the played steps of its walk, its typeface as CSS rules. */
export type SiteParts = {
  readonly states: readonly PublishedState[]
  readonly walk: readonly Step[]
  readonly fontFaces: string
}

/**
 * Every file of a version's folder but the interactive map and the PNGs, which take more than words: pages, pictures,
 * tables, the deck, guides, settings for servers. The same
 * parts give the same bytes.
 */
export async function renderSite(
  { states, walk, fontFaces }: SiteParts,
  publication: Publication,
): Promise<readonly PublishedFile[]> {
  const { economy, library, money } = publication
  const { title, sources = [] } = publication.walk
  const about: About = { title, economy, library, ownSources: sources }
  const pages: readonly PublishedFile[] = [
    { path: 'index.html', content: indexPage(states, publication) },
    { path: 'walk.html', content: walkPage(walk, about, publication) },
    { path: 'accessibility.html', content: accessibilityPage(publication) },
    { path: 'sharepoint.html', content: sharepointPage(states, publication) },
    { path: 'atlas.css', content: siteCss(fontFaces) },
    { path: 'copy.js', content: COPY_SCRIPT },
    ...states.map(state => ({
      path: `${state.slug}.html`,
      content: statePage(state, states, publication),
    })),
  ]
  const pictures = states.flatMap(({ slug, steps }) =>
    steps.map(({ lens, step }) => ({
      path: `${pictureOf(slug, lens)}.svg`,
      content: renderPicture(step, about, fontFaces),
    })),
  )
  const captions = { path: 'pictures/captions.csv', content: formatCsv(captionRows(states, publication)) }
  const tables = states.flatMap(({ slug, step }) => {
    const { terms } = step
    const { map } = step.projection
    return [
      {
        path: `tables/${slug}.csv`,
        content: formatCsv(contractRows(map, { money, terms, nameScope: nameScopeIn(economy) })),
      },
      { path: `tables/${slug}.json`, content: contractsJson(map, money) },
    ]
  })
  const settings = SERVERS.map(({ path, write }) => ({ path, content: write(publication.hosts) }))
  const deck = { path: 'walk.pptx', content: await renderDeck(walk, { about }) }
  return [...pages, ...guidePages(publication), ...pictures, captions, ...tables, ...settings, deck]
}
