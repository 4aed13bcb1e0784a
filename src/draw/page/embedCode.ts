import { escapeSvg as escapeHtml } from '../svg/svgText.ts'

/** Where an embed's element is asked for: its script, beside its page. */
const SCRIPT = 'embed.js'

export type FramedMap = {
  /** The address of the framed page, whole. */
  readonly address: string
  /** What is shown, for whoever cannot see it. */
  readonly title: string
  /** The id of the frame: another one for each on the same page. */
  readonly id: string
}

/** A frame and the few lines that give it its height: they listen to that frame at its own address alone. */
export function toFittedFrame({ address, title, id }: FramedMap): string {
  return `<iframe id="${escapeHtml(id)}" src="${escapeHtml(address)}" title="${escapeHtml(title)}" style="width:100%;height:600px;border:0" loading="lazy" allow="fullscreen"></iframe>
<script>
addEventListener('message', function (event) {
  var frame = document.getElementById('${id.replaceAll(/[^\w-]/g, '')}')
  var news = event.data
  if (event.source === frame.contentWindow && event.origin === new URL(frame.src).origin && news.source === 'care-model-atlas' && news.type === 'height')
    frame.style.height = news.height + 'px'
})
</script>`
}

export type ElementMap = {
  /** The folder of the embed: `https://atlas.example/embed/`. */
  readonly folder: string
  /** What is shown, as the embed's address says it: `?model=ccpo&lens=budgets`. */
  readonly query: string
  readonly title: string
  /** What whoever gets neither map nor frame is led to. */
  readonly link: string
}

/** Part of the address → attribute of the element. */
const ATTRIBUTES: Readonly<Record<string, string>> = { focus: 'organisation' }

/** The element with its script. */
export function toElementCode({ folder, query, title, link }: ElementMap): string {
  const attributes = [...new URLSearchParams(query)].map(
    ([part, value]) => ` ${ATTRIBUTES[part] ?? part}="${escapeHtml(value)}"`,
  )
  return `<script src="${escapeHtml(`${folder}${SCRIPT}`)}" defer></script>
<care-model-map src="${escapeHtml(folder)}"${attributes.join('')}>
  <a href="${escapeHtml(link)}">${escapeHtml(title)}</a>
</care-model-map>`
}
