import { FONT_FAMILY } from '../../draw/theme.ts'
import { declarePalette } from './sitePalette.ts'

/** How the pages look: the map's own colours and letters, light or dark as the reader's system is, and on paper. */
export function siteCss(fontFaces: string): string {
  return `${fontFaces}
:root { color-scheme: light dark; ${declarePalette('light')} }
@media (prefers-color-scheme: dark) { :root { ${declarePalette('dark')} } }
${LAYOUT}${PARTS}${LENSES}${PRINT}`
}

const LAYOUT = `
*, *::before, *::after { box-sizing: border-box }
html { scroll-padding-top: 1rem }
body { margin: 0 auto; max-width: 1640px; padding: 0 clamp(1rem, 3vw, 3rem) 3rem; background: var(--ground); color: var(--ink); font: 1.06rem/1.5 ${FONT_FAMILY}; overflow-wrap: break-word }
a { color: inherit; text-underline-offset: .18em; text-decoration-thickness: 1px }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px }
main:focus { outline: none }
h1 { margin: 0; font-size: clamp(1.8rem, 1.2rem + 2.2vw, 2.7rem); line-height: 1.12; letter-spacing: -.01em; text-wrap: balance }
h2 { margin: 2.6rem 0 .7rem; font-size: 1.4rem; line-height: 1.2 }
h3 { margin: 1.4rem 0 .3rem; font-size: 1.1rem }
p, ul, ol, dl, figure, pre, table { margin: 0 0 1rem }
p, li, dd { max-width: 46rem }
ul, ol { padding-left: 1.3rem }
li { margin-bottom: .4rem }
dt { font-weight: 600 }
dd { margin: 0 0 .7rem }
.terms { columns: 22rem; column-gap: 3rem }
.terms div { break-inside: avoid }
code, pre, textarea { font: .92rem/1.45 ui-monospace, Consolas, monospace }
.skip { position: absolute; left: 1rem; top: -5rem; z-index: 1; padding: .6rem 1rem; background: var(--card); border: 2px solid var(--focus) }
.skip:focus { top: .5rem }
header { display: flex; flex-wrap: wrap; gap: .2rem 2rem; align-items: baseline; justify-content: space-between; padding: 1rem 0 .6rem; border-bottom: 1px solid var(--line); margin-bottom: 1.6rem }
.site { margin: 0; font-weight: 700 }
.site a { text-decoration: none }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.2rem; margin: 0; padding: 0; list-style: none }
nav li { margin: 0 }
nav a { display: inline-block; padding: .25rem 0; min-height: 1.5rem }
nav a[aria-current] { font-weight: 700; text-decoration: none; box-shadow: inset 0 -3px var(--crown) }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .96rem }
footer p { margin-bottom: .35rem }
`

const PARTS = `
.lead { font-size: 1.25rem; line-height: 1.4; margin: .5rem 0 .6rem; text-wrap: pretty }
.standing { color: var(--muted); font-size: .96rem }
.standing::before { content: ""; display: inline-block; width: .6em; height: .6em; margin-right: .5em; background: var(--crown); border-radius: 2px }
.top { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 34rem); gap: .4rem 2rem; align-items: start; margin-bottom: 1rem }
.top .standing { grid-column: 1 / -1; max-width: none; margin: 0 }
.stepper { display: grid; grid-template-columns: 1fr 1fr; gap: .6rem; margin: 0 }
main > .stepper { margin-top: 2.5rem; max-width: 44rem }
.stepper a { display: block; padding: .55rem .9rem; min-height: 2.75rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; text-decoration: none }
.stepper a:hover { border-color: var(--ink) }
.stepper a[rel=next] { text-align: right; grid-column: 2 }
.stepper span { display: block; color: var(--muted); font-size: .88rem }
.models { display: flex; flex-wrap: wrap; gap: .35rem; margin: 0 0 1.4rem; padding: 0; list-style: none }
.models a { display: block; padding: .2rem .7rem; min-height: 1.9rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--card); text-decoration: none; font-size: .95rem }
.models a:hover { border-color: var(--ink) }
.models a[aria-current] { background: var(--ink); color: var(--ground); border-color: var(--ink); box-shadow: none }
.routes { margin-top: 1.2rem }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: 1.2rem; padding: 0; list-style: none }
.cards li { position: relative; display: flex; flex-direction: column; margin: 0; background: var(--card); border: 1px solid var(--line); border-radius: 10px; overflow: hidden }
.cards li:hover, .cards li:focus-within { border-color: var(--ink) }
.preview svg { display: block; width: 100%; height: auto; border-bottom: 1px solid var(--line) }
.cards :is(h2, h3) { margin: .8rem 1rem .2rem; font-size: 1.1rem }
.cards a { text-decoration: none }
.cards a::after { content: ""; position: absolute; inset: 0 }
.cards p { margin: 0 1rem 1rem; color: var(--muted) }
.picture { margin: 0; border: 1px solid var(--line); border-radius: 10px; overflow-x: auto; background: var(--ground) }
.picture svg, .picture img { display: block; width: 100%; min-width: 60rem; height: auto }
.news { padding-left: 1.4rem }
.news li { margin-bottom: .7rem; padding-left: .2rem }
.sure { color: var(--muted); font-size: .92rem; white-space: nowrap }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 0 3rem; align-items: start }
.scroll { overflow-x: auto; margin-bottom: 1rem; border: 1px solid var(--line); border-radius: 8px }
table { border-collapse: collapse; width: 100%; margin: 0; font-size: .95rem; background: var(--card) }
caption { padding: .6rem .8rem; text-align: left; font-weight: 600; background: var(--card) }
th, td { padding: .4rem .8rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line) }
th { font-weight: 600; color: var(--muted) }
td { min-width: 7rem }
.scroll table { min-width: 62rem }
.number { text-align: right; font-variant-numeric: tabular-nums; min-width: 5.5rem }
td.number span { display: block; color: var(--muted); font-size: .85rem }
summary { cursor: pointer; padding: .5rem 0; font-weight: 600; min-height: 1.9rem }
.codes { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; padding: 0; list-style: none }
.codes label { display: block; font-weight: 600 }
.codes p { margin: 0 0 .3rem; color: var(--muted); font-size: .96rem }
textarea { display: block; width: 100%; max-width: 60rem; padding: .6rem .8rem; color: var(--ink); background: var(--card); border: 1px solid var(--muted); border-radius: 6px; resize: vertical; overflow-wrap: anywhere; field-sizing: content; max-height: 24rem }
.where label { display: block; font-weight: 600 }
.where input { display: block; width: 100%; max-width: 40rem; min-height: 2.1rem; padding: .2rem .6rem; font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--muted); border-radius: 6px }
.where [role=status] { color: var(--muted); font-size: .96rem }
.copy { display: inline-flex; gap: .8rem; align-items: center; margin-top: .4rem }
.copy button { min-height: 2.1rem; padding: 0 1rem; font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--muted); border-radius: 6px; cursor: pointer }
.copy button:hover { border-color: var(--ink) }
.todo { padding: .1em .4em; background: var(--accent-soft); color: var(--ink); border-radius: 4px }
.step { margin: 0 0 3.5rem }
.step h2 { margin-top: 0; scroll-margin-top: 1rem }
.step .onward { display: flex; gap: 1.4rem; margin: .6rem 0 0 }
.step .onward a { padding: .2rem 0 }
.count { color: var(--muted); font-size: .96rem; margin: 0 0 .2rem }
.interactive { display: block; width: 100%; height: clamp(28rem, 76vh, 62rem); border: 1px solid var(--line); border-radius: 10px }
.onward { margin: .6rem 0 1rem }
@media (max-width: 64rem) { .top { grid-template-columns: minmax(0, 1fr) } .top .standing { grid-row: 2 } }
@media (max-width: 40rem) { .models { flex-wrap: nowrap; overflow-x: auto; padding: 4px } .models li { flex: none } .stepper a { padding: .5rem .7rem } .picture svg, .picture img { min-width: 50rem } }
`

/** The lens is chosen by radio buttons alone: no script. */
const LENSES = `
.lenses { border: 0; margin: 0 0 .5rem; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem; align-items: center }
.lenses legend { float: left; padding: 0; margin-right: .6rem; font-weight: 600 }
.lens-choice label { display: inline-flex; align-items: center; gap: .45rem; min-height: 2.4rem; padding: 0 1rem 0 .8rem; border: 1px solid var(--line); border-radius: 2rem; background: var(--card); cursor: pointer }
.lens-choice input { accent-color: var(--ink); width: 1.05rem; height: 1.05rem; margin: 0 }
.lens-choice:has(:checked) label { border-color: var(--ink); font-weight: 600 }
.views .view { display: none }
.views:has(#lens-contracts:checked) .view-contracts, .views:has(#lens-budgets:checked) .view-budgets, .views:has(#lens-leadership:checked) .view-leadership { display: block }
.view figcaption, .step figcaption { color: var(--muted); margin-top: .4rem; font-size: .96rem }
@supports not selector(:has(*)) { .views .view { display: block; margin-bottom: 1.5rem } .lenses { display: none } }
`

const PRINT = `
@page { margin: 11mm 12mm }
@media print {
  :root { ${declarePalette('light')} }
  body { max-width: none; padding: 0; font-size: 10pt }
  nav, .skip, .stepper, .models, .lenses, .codes, .onward, .step .onward, .interactive, .contents { display: none }
  .step details::details-content { content-visibility: visible }
  .views .view { display: block; break-inside: avoid }
  .picture { overflow: visible; border: 0 }
  .picture svg, .picture img { min-width: 0; max-height: 116mm }
  .view-contracts .picture svg { max-height: 100mm }
  h1, h2, .count { break-after: avoid }
  .step, figure { break-inside: avoid }
  .step { break-before: page; margin: 0 }
  .scroll { overflow: visible; border: 0 }
}
`
