import { html } from '../page/html.ts'
import { pageFrame } from '../page/pageFrame.ts'
import type { Publication, PublishedFile } from '../publication.ts'
import { SERVERS } from '../server/servers.ts'
import { ROUTES, type Route } from './routes.ts'

/** How to show the maps elsewhere: a page that lists the ways, and one sheet for each to hand to whoever needs it. */
export function guidePages(publication: Publication): readonly PublishedFile[] {
  return [
    { path: 'guides.html', content: listPage(publication) },
    ...ROUTES.map(route => ({ path: `${route.slug}.html`, content: routePage(route, publication) })),
  ]
}

function listPage(publication: Publication): string {
  const { economy, hasPng } = publication
  return pageFrame(
    {
      title: `Use these maps: care models for ${economy.name}`,
      description: 'Ways to show these maps on an intranet, and what an IT department must allow for each.',
      here: 'guides',
      main: html`<h1>Use these maps</h1>
<p class="lead">Six ways to show them to your readers. Those that need least of an IT department come first.</p>
<ol class="cards routes">${ROUTES.map(
        ({ slug, title, where }) =>
          html`<li><h2><a href="${slug}.html">${title}</a></h2><p>${where}</p></li>`,
      )}</ol>
<h2>What is in this folder for it</h2>
<ul><li><a href="map.html">map.html</a>: the interactive map, one file</li>
<li><a href="walk.pptx">walk.pptx</a>: the walk as slides with editable shapes</li>
<li><a href="sharepoint.html">Pictures and words for SharePoint</a>: ${hasPng ? 'PNG files, ' : ''}captions, alternative texts and tables to copy</li>
<li>Codes for frames, pictures and links: on <a href="index.html">the front page</a> and under each model</li>
<li>Settings for a web server:${SERVERS.map(({ name, path }) => html` <a href="${path}">${name}</a>;`)} who may frame the pages, caching, types</li>
<li><a href="manifest.json">manifest.json</a>: every file with its SHA-256, to check that nothing was changed</li></ul>`,
    },
    publication,
  )
}

function routePage(route: Route, publication: Publication): string {
  const { title, where, gives, steps, allow, sources } = route
  return pageFrame(
    {
      title: `${title}: care models for ${publication.economy.name}`,
      description: where,
      here: 'guides',
      main: html`<p class="count"><a href="guides.html">Use these maps</a></p>
<h1>${title}</h1>
<p class="lead">${where}</p>
<p>${gives}</p>
<h2>What you do</h2>
<ol>${steps.map(step => html`<li>${step}</li>`)}</ol>
<h2>What IT must allow</h2>
<ul>${allow.map(one => html`<li>${one}</li>`)}</ul>
${
  sources.length === 0
    ? undefined
    : html`<h2>Where we read it</h2>
<ul>${sources.map(({ words, address }) => html`<li>${words}${address === undefined ? undefined : html` <a href="${address}" rel="noreferrer">${address}</a>`}</li>`)}</ul>
<p>Not tried in a SharePoint or WordPress of our own: try it on a page that only you see.</p>`
}`,
    },
    publication,
  )
}
