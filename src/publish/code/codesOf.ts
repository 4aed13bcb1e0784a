import { escapeSvg as escapeHtml } from '../../draw/svg/svgText.ts'
import { describePicture } from '../describePicture.ts'
import { mapAddress } from '../mapAddress.ts'
import { type Html, html } from '../page/html.ts'
import type { Publication } from '../publication.ts'
import { type PublishedState, pictureOf } from '../publishedState.ts'

/** Stands where the folder's address will: whoever copies a code puts it in. */
export const ADDRESS_TO_FILL_IN = 'https://YOUR-SERVER/THIS-FOLDER/'

/** A text to copy: it can be selected and copied with no script at all. */
export function copyField(id: string, label: string, hint: string, text: string): Html {
  const rows = Math.min(6, Math.max(2, Math.ceil(text.length / 90)))
  return html`<li><label for="${id}">${label}</label><p id="${id}-hint">${hint}</p>
<textarea id="${id}" rows="${rows}" readonly spellcheck="false" aria-describedby="${id}-hint">${text}</textarea></li>`
}

/** The ways in which a state is shown on somebody else's page, as codes to copy. */
export function codesOf(state: PublishedState, publication: Publication): Html {
  const { address = ADDRESS_TO_FILL_IN, version, hasPng, economy } = publication
  const folder = `${address}${version}/`
  const alt = escapeHtml(describePicture(state.step, economy.name))
  const title = escapeHtml(`${state.name}: care models for ${economy.name}`)
  const picture = `${pictureOf(state.slug, 'contracts')}.${hasPng ? 'png' : 'svg'}`
  const frame = escapeHtml(`${folder}${mapAddress(state, publication)}`)
  return html`${
    publication.address === undefined
      ? html`<p>Put the address of this folder in place of <code>${ADDRESS_TO_FILL_IN}</code>.</p>`
      : undefined
  }
<ul class="codes">
${copyField(`frame-${state.slug}`, 'A frame', 'For WordPress, a plain page, or SharePoint’s Embed part where the address is allowed. Readers step from model to model and change the lens inside it.', `<iframe src="${frame}" title="${title}" width="100%" height="600" style="border:0;aspect-ratio:16/9;height:auto" loading="lazy" allowfullscreen></iframe>`)}
${copyField(`picture-${state.slug}`, 'A picture with its words', 'For any page, also where frames and scripts are blocked. The words are for readers who do not see the picture.', `<a href="${folder}${state.slug}.html"><img src="${folder}${picture}" alt="${alt}" style="width:100%;height:auto"></a>`)}
${copyField(`link-${state.slug}`, 'A link', 'For a letter, a minute or a message. What it leads to does not change.', `${folder}${state.slug}.html`)}
</ul>`
}
