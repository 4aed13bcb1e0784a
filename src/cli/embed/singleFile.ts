import { createHash } from 'node:crypto'
import { escapeSvg as escapeHtml } from '../../draw/svg/svgText.ts'
import type { EmbedBundle } from './bundleEmbed.ts'
import type { EmbedPage } from './embedPage.ts'

export type SingleFile = Pick<EmbedPage, 'title' | 'data' | 'still' | 'query'> & {
  readonly bundle: Pick<EmbedBundle, 'script' | 'style'>
}

/**
 * The embed as one file that opens by double click: script, style, typeface, data and the picture for readers without
 * script are in it, and its policy lets it run that one script and ask nothing of anywhere.
 */
export function toSingleFile({ title, data, still, query, bundle }: SingleFile): string {
  const script = closeNothing(bundle.script)
  const { style } = bundle
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
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
<div id="atlas-embed"${attribute}></div>
<noscript>
${still}
</noscript>
<script type="application/json" id="atlas-data">${data.replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`
}

/** A script that stands in a page: nothing in its texts ends it early. */
function closeNothing(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3c')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
