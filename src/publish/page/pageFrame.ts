import { LEFT_OUT_WORDS, PRIVATE_KINDS } from '../check/include.ts'
import type { Publication } from '../publication.ts'
import { type Html, html } from './html.ts'

/** What a page says of itself, and what stands in it. */
export type Page = {
  readonly title: string
  readonly description: string
  /** Which entry of the navigation it is. */
  readonly here?: 'index' | 'walk' | 'accessibility' | 'guides'
  /** From the page to the folder of the version: empty where it stands in it. */
  readonly base?: string
  /** True where there are texts to copy. */
  readonly hasCodes?: boolean
  readonly main: Html
  /** What the page may do beside showing text and pictures of its own folder. */
  readonly policy?: readonly string[]
}

/** Nothing from elsewhere, nothing sent, no style but the folder's own, and where there are texts to copy its script. */
const POLICY: readonly string[] = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
]

/** A whole page: it needs no script, no server and no other host, and opens from a file share as it does from a server. */
export function pageFrame(page: Page, publication: Publication): string {
  const { title, description, here, base = '', hasCodes = false, main, policy = [] } = page
  const wanted = hasCodes ? [...policy, "script-src 'self'"] : policy
  const { economy, version, owner } = publication
  const entry = (name: Page['here'], file: string, words: string) =>
    html`<li><a href="${base}${file}"${name === here ? html` aria-current="page"` : undefined}>${words}</a></li>`
  const written = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${[...POLICY, ...wanted].join('; ')}">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description}">
<meta name="generator" content="Care Model Atlas">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${base}atlas.css">
${hasCodes ? html`<script src="${base}copy.js" defer></script>` : undefined}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>
<p class="site"><a href="${base}index.html">Care models for ${economy.name}</a></p>
<nav aria-label="Pages"><ul>
${entry('index', 'index.html', 'All models')}
${entry('walk', 'walk.html', 'The walk')}
${entry('guides', 'guides.html', 'Use these maps')}
${entry('accessibility', 'accessibility.html', 'Accessibility')}
</ul></nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer>
<p>Discussion models from papers of 2015 to 2018: not proposals, and nobody’s plan.${economy.illustrative ? ` ${economy.name} is made up.` : ''}</p>
<p>${wordLeftOut(publication)}</p>
<p>${owner === undefined ? undefined : html`Published by ${owner}. `}Version <code>${version}</code>: this folder does not change; another version has a folder of its own.</p>
</footer>
</body>
</html>
`
  return written.html
}

/** The same for every publication with the same choices, whether there was anything to leave out or not. */
export function wordLeftOut({ include, money }: Publication): string {
  const kinds = PRIVATE_KINDS.filter(kind => !include.has(kind)).map(kind => LEFT_OUT_WORDS[kind])
  const all = money ? kinds : [...kinds, 'every £']
  return all.length === 0 ? '' : `These pages leave out ${all.join('; ')}.`
}
