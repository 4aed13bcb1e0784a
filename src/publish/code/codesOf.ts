import { toElementCode, toFittedFrame } from '../../draw/page/embedCode.ts'
import { escapeSvg as escapeHtml } from '../../draw/svg/svgText.ts'
import { describePicture } from '../describePicture.ts'
import { mapAddress } from '../mapAddress.ts'
import { type Html, html } from '../page/html.ts'
import type { Publication } from '../publication.ts'
import { type PublishedState, pictureOf } from '../publishedState.ts'

/** Stands where the folder's address will: whoever copies a code puts it in. */
const ADDRESS_TO_FILL_IN = 'https://YOUR-SERVER/THIS-FOLDER/'

/** A text to copy: it can be selected and copied with no script at all. */
export function copyField(id: string, label: string, hint: string, text: string): Html {
  const rows = Math.min(6, Math.max(2, Math.ceil(text.length / 90)))
  return html`<li><label for="${id}">${label}</label><p id="${id}-hint">${hint}</p>
<textarea id="${id}" rows="${rows}" readonly spellcheck="false" aria-describedby="${id}-hint">${text}</textarea></li>`
}

/** Says, above all codes of a page, what is still to be filled in; the page's script makes a field of it. */
export function addressNote({ address }: Publication): Html | undefined {
  if (address !== undefined) return undefined
  return html`<p class="where" data-fill="${ADDRESS_TO_FILL_IN}">In each code, put the address of this folder in place of <code>${ADDRESS_TO_FILL_IN}</code>.</p>`
}

/** The ways in which a state is shown on somebody else's page, as codes to copy. */
export function codesOf(state: PublishedState, publication: Publication): Html {
  const { address = ADDRESS_TO_FILL_IN, version, hasPng, economy } = publication
  const { slug } = state
  const folder = `${address}${version}/`
  const alt = escapeHtml(describePicture(state.step, economy.name))
  const title = `${state.name}: care models for ${economy.name}`
  const picture = `${pictureOf(slug, 'contracts')}.${hasPng ? 'png' : 'svg'}`
  const map = mapAddress(state, publication)
  const framed = `${folder}${map}`
  const frame = `<iframe src="${escapeHtml(framed)}" title="${escapeHtml(title)}" width="100%" height="600" style="border:0;aspect-ratio:16/9;height:auto" loading="lazy" allowfullscreen></iframe>`
  const fitted = toFittedFrame({ address: framed, title, id: `care-model-map-${slug}` })
  const element = toElementCode({
    folder: `${folder}embed/`,
    query: map.slice(map.indexOf('?')),
    title,
    link: `${folder}${slug}.html`,
  })
  return html`<ul class="codes">
${copyField(`frame-${slug}`, 'A frame', 'For WordPress, a plain page, or SharePoint’s Embed part where the address is allowed. Readers step from model to model and change the lens inside it.', frame)}
${copyField(`fitted-${slug}`, 'A frame with automatic height', 'For pages that may have a script of their own, such as WordPress or a plain page: the frame becomes as high as its map. SharePoint takes the script out.', fitted)}
${copyField(`element-${slug}`, 'An element', 'For pages that you build yourself: no frame, and several share one script. Where the page may not ask for its data it shows the frame, and where that is refused the link.', element)}
${copyField(`picture-${slug}`, 'A picture with its words', 'For any page, also where frames and scripts are blocked. The words are for readers who do not see the picture.', `<a href="${folder}${slug}.html"><img src="${folder}${picture}" alt="${alt}" style="width:100%;height:auto"></a>`)}
${copyField(`link-${slug}`, 'A link', 'For a letter, a minute or a message. What it leads to does not change.', `${folder}${slug}.html`)}
</ul>`
}
