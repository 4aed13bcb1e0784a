import { escapeSvg as escapeHtml } from '../svg/svgText.ts'

export type SingleFile = {
  readonly title: string
  /** The block that the map is drawn from: `{ library, economies: [{ economy, arrangement }] }` as JSON. */
  readonly data: string
  /** Stories that its address may name, as JSON. */
  readonly stories?: string
  /** HTML for whoever has no script: the picture and the table. */
  readonly still: string
  /** What to show where the file's address does not say: `model=ccpo&lens=budgets`. */
  readonly query?: string
  readonly bundle: { readonly script: string; readonly style: string }
  /** The SHA-256 of a text as a policy names it: `sha256-…`. */
  readonly hash: (text: string) => string | Promise<string>
}

/**
 * The embed as one file that opens by double click: script, style, typeface, data and the picture for readers without
 * script are in it, and its policy lets it run that one script and ask nothing of anywhere.
 */
export async function toSingleFile(file: SingleFile): Promise<string> {
  const { title, data, stories, still, query, bundle, hash } = file
  const script = closeNothing(bundle.script)
  const { style } = bundle
  const policy = [
    "default-src 'none'",
    `script-src '${await hash(script)}'`,
    `style-src '${await hash(style)}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const attribute = query === undefined ? '' : ` data-query="${escapeHtml(query)}"`
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Care Model Atlas">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main id="atlas-embed"${attribute}>
<noscript>
${still}
</noscript>
</main>
${toBlock('atlas-data', data)}
${stories === undefined ? '' : toBlock('atlas-stories', stories)}
<script>${script}</script>
</body>
</html>
`
}

function toBlock(id: string, json: string): string {
  return `<script type="application/json" id="${id}">${json.replaceAll('<', '\\u003c')}</script>`
}

/** A script that stands in a page: nothing in its texts ends it early. */
function closeNothing(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3c')
}
