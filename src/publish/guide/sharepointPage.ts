import { captionOf } from '../captionOf.ts'
import { copyField } from '../code/codesOf.ts'
import { describePicture } from '../describePicture.ts'
import { nameScopeIn } from '../nameScopeIn.ts'
import { type Html, html } from '../page/html.ts'
import { pageFrame } from '../page/pageFrame.ts'
import type { Publication } from '../publication.ts'
import { LENS_WORDS, type LensStep, type PublishedState, pictureOf } from '../publishedState.ts'
import { contractsTable } from '../table/contractsTable.ts'

/** Everything for a page of SharePoint that takes no frame: each picture with its caption and alternative text, each table as text to copy. */
export function sharepointPage(states: readonly PublishedState[], publication: Publication): string {
  const { economy } = publication
  const main = html`<p class="count"><a href="guides.html">Use these maps</a></p>
<h1>Pictures and words for SharePoint</h1>
<p class="lead">Upload a picture, paste its words, paste the table under it.</p>
<p>The words of all pictures in one table: <a href="pictures/captions.csv">captions.csv</a>. To copy a table, put the cursor before its first word, hold Shift and click behind its last. <a href="guide-sharepoint-pictures.html">How it is done</a></p>
${states.map(state => sectionOf(state, publication))}`
  return pageFrame(
    {
      title: `Pictures and words for SharePoint: care models for ${economy.name}`,
      description: 'Pictures with captions and alternative texts, and tables, to paste into SharePoint.',
      here: 'guides',
      main,
      hasCodes: true,
    },
    publication,
  )
}

function sectionOf(state: PublishedState, publication: Publication): Html {
  const { step, steps, name, slug } = state
  const { money, economy } = publication
  return html`<details><summary>${name}</summary>
<p>${step.caption}.</p><p class="standing">${step.statement}</p>
<ul class="codes">${steps.map(one => pictureWords(slug, one, publication))}</ul>
${contractsTable(step.projection.map, { money, name, terms: step.terms, nameScope: nameScopeIn(economy) })}
</details>
`
}

function pictureWords(slug: string, { lens, step }: LensStep, { economy, hasPng }: Publication): Html {
  const file = `${pictureOf(slug, lens)}.${hasPng ? 'png' : 'svg'}`
  const hint = hasPng ? '' : ' SharePoint shows no SVG: turn it into a PNG first.'
  const id = `${slug}-${lens}`
  return html`<li><strong>${LENS_WORDS[lens]}</strong>: <a href="${file}">${file}</a>${hint}<ul class="codes">
${copyField(`alt-${id}`, 'Alternative text', 'For the field of that name.', describePicture(step, economy.name))}
${copyField(`caption-${id}`, 'Caption', 'For the line under the picture.', captionOf(step))}
</ul></li>`
}
