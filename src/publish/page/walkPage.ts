import type { About } from '../../draw/paper/about.ts'
import { describeGrounds, describeSource, listSources, reasonsOf } from '../../draw/paper/citations.ts'
import type { Step } from '../../draw/paper/step.ts'
import { describePicture } from '../describePicture.ts'
import type { Publication } from '../publication.ts'
import { type Html, html } from './html.ts'
import { pageFrame } from './pageFrame.ts'
import { news, pictureIn } from './statePage.ts'

/** The story as one page to read through: every step with its picture and what moves, without a script. */
export function walkPage(steps: readonly Step[], about: About, publication: Publication): string {
  const { economy, money, walk } = publication
  const story = `map.html?story=${walk.id}${money ? '' : '&money=off'}`
  const statement = steps.find(step => step.statement.startsWith('Discussion')) ?? steps[0]
  const main = html`<h1>${about.title}</h1>
<p class="lead">${steps.length} steps through the care models for ${economy.name}.</p>
<p class="standing">${statement?.statement ?? ''}</p>
<iframe class="interactive" src="${story}" title="${about.title}, to step through" loading="lazy" allow="fullscreen"></iframe>
<p class="onward"><a href="${story}">The same on a page of its own</a>, or <a href="map.html${money ? '' : '?money=off'}">all models one after the other</a></p>
<h2 class="contents">The steps</h2>
<details class="contents"><summary>All ${steps.length} steps</summary><ol>${steps.map(
    ({ caption }, index) => html`<li><a href="#step-${index + 1}">${caption}</a></li>`,
  )}</ol></details>
${steps.map((step, index) => stepOf(step, index, steps.length, about))}
<h2>Documents</h2>
<ul>${listSources(steps.flatMap(reasonsOf), about).map(source => html`<li>${describeSource(source)}</li>`)}</ul>`
  return pageFrame(
    {
      title: `${about.title}: care models for ${economy.name}`,
      description: statement?.statement ?? about.title,
      here: 'walk',
      main,
      policy: ["frame-src 'self'"],
    },
    publication,
  )
}

function stepOf(step: Step, index: number, count: number, about: About): Html {
  const place = index + 1
  const grounds = describeGrounds(reasonsOf(step), about)
  const area = about.economy.name
  return html`<section class="step" aria-labelledby="step-${place}">
<p class="count">Step ${place} of ${count} · ${step.stateName}</p>
<h2 id="step-${place}" tabindex="-1">${step.caption}</h2>
<figure><div class="picture" role="region" tabindex="0" aria-label="Step ${place}: the map, which may be scrolled">${pictureIn(step, area)}</div>
<figcaption class="standing">${describePicture(step, area)}</figcaption></figure>
<p class="onward">${place === 1 ? undefined : html`<a href="#step-${place - 1}">↑ Previous step</a>`}${place === count ? undefined : html`<a href="#step-${place + 1}">↓ Next step</a>`}</p>
${
  step.sentences.length + grounds.length === 0
    ? undefined
    : html`<details><summary>What moves, and what it rests on</summary>${news(step)}<ul>${grounds.map(words => html`<li>${words}</li>`)}</ul></details>`
}
</section>
`
}
