import { toElementCode, toFittedFrame } from '../../draw/page/embedCode.ts'
import { escapeSvg as escapeHtml } from '../../draw/svg/svgText.ts'

/** The ways of showing the map in another page, the one that works in most places first. */
export const WAYS = ['frame', 'fitted', 'element', 'picture', 'file'] as const
export type Way = (typeof WAYS)[number]

/** What is to be shown, and where from. */
export type EmbedOrder = {
  /** Where the interactive map is: `https://atlas.example/embed/`, or the address of a single file. */
  readonly address: string
  /** `?economy=marlshire&model=ccpo…`: what is shown of it. */
  readonly query: string
  /** `#economy=…`: an area of the author's own, whole; empty for those that the address has already. */
  readonly fragment: string
  /** Where the picture, or the single file, will stand. */
  readonly file: string
  /** What is shown, for whoever cannot see it: a title, and a description. */
  readonly title: string
  readonly alt: string
  /** The origin of the page that will show it, if it is to be the only one that hears and speaks. */
  readonly host: string | undefined
}

/** The code to copy for a way, and nothing in it but text that we wrote and text that cannot end it. */
export function toCode(way: Way, order: EmbedOrder): string {
  const { address, query, fragment, file, title, alt, host } = order
  const whole = `${address}${query}${host === undefined ? '' : `&host=${encodeURIComponent(host)}`}${fragment}`
  const source = escapeHtml(whole)
  const name = escapeHtml(title)
  switch (way) {
    case 'frame':
      return `<iframe src="${source}" title="${name}" style="width:100%;aspect-ratio:16/9;min-height:240px;border:0" loading="lazy" allow="fullscreen"></iframe>`
    case 'fitted':
      return toFittedFrame({ address: whole, title, id: 'care-model-map' })
    case 'element':
      return toElementCode({ folder: address.replace(/[^/]*$/, ''), query, title, link: whole })
    case 'picture':
      return `<figure>
  <img src="${escapeHtml(file)}" alt="${escapeHtml(alt)}" style="max-width:100%;height:auto">
  <figcaption>${fragment === '' ? `<a href="${source}">${name}</a>` : name}</figcaption>
</figure>`
    case 'file':
      return `<a href="${escapeHtml(file)}">${name}</a>`
  }
}
