import { escapeSvg as escapeHtml } from '../../draw/svg/svgText.ts'
import { EMBED_NONCE, EMBED_POLICY } from './embedPolicy.ts'

export type EmbedPage = {
  readonly title: string
  /** The block that the map is drawn from: `{ library, economies: [{ economy, arrangement }] }` as JSON. */
  readonly data: string
  /** HTML for whoever has no script: the picture and the table. */
  readonly still: string
  /** Addresses of the script and the style, as they are from the page. */
  readonly script: string
  readonly style: string
  /** What to show where the page's address does not say: `model=ccpo&lens=budgets`. */
  readonly query?: string
  /** Where the full product is; absent where there is none to go to. */
  readonly product?: string
  /** A script with all models and economies, for an address that names what `data` does not have. */
  readonly whole?: string
  /** A script that reads an area from the page's address. */
  readonly own?: string
  /** A script with the built-in stories, for an address that names one. */
  readonly stories?: string
  /** The stories themselves as JSON, where they are few: a page in a frame needs no second answer for them. */
  readonly told?: string
}

/** A page that shows one read-only map, in any box; it also opens from a file, with its script and style beside it. */
export function toEmbedPage(page: EmbedPage): string {
  const { title, data, still, script, style, query, product, whole, own, stories, told } = page
  const attributes = Object.entries({ query, product, whole, own, stories }).flatMap(([name, value]) =>
    value === undefined ? [] : ` data-${name}="${escapeHtml(value)}"`,
  )
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${EMBED_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" nonce="${EMBED_NONCE}" href="${escapeHtml(style)}">
</head>
<body>
<main id="atlas-embed"${attributes.join('')}>
<noscript>
${still}
</noscript>
</main>
${toBlock('atlas-data', data)}${told === undefined ? '' : `\n${toBlock('atlas-stories', told)}`}
<script nonce="${EMBED_NONCE}" src="${escapeHtml(script)}"></script>
</body>
</html>
`
}

function toBlock(id: string, json: string): string {
  return `<script type="application/json" id="${id}">${json.replaceAll('<', '\\u003c')}</script>`
}
