import { listStates } from '../../domain/project/findState.ts'
import { formatState } from '../../domain/vocabulary/scenario.ts'
import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'
import type { Step } from '../../draw/paper/step.ts'
import { renderSmallSvg } from '../../draw/svg/renderSvg.ts'
import { addressNote, codesOf } from '../code/codesOf.ts'
import type { Publication } from '../publication.ts'
import type { PublishedState } from '../publishedState.ts'
import { drawn, type Html, html } from './html.ts'
import { pageFrame } from './pageFrame.ts'
import { SITE_PALETTE } from './sitePalette.ts'

/** The folder's front page: every model with its picture, and codes to show them elsewhere. `base` leads to the version's folder. */
export function indexPage(states: readonly PublishedState[], publication: Publication, base = ''): string {
  const { economy, library, walk } = publication
  const [, ...models] = states
  const statement = standingOf(models)
  const inWalk = new Set(listStates(library.models.filter(model => model.inWalk)).map(formatState))
  const further = states.filter(({ state }) => !inWalk.has(formatState(state)))
  const walked = states.filter(state => !further.includes(state))
  const main = html`<h1>Care models for ${economy.name}</h1>
<p class="lead">Who commissions, who holds which contract, where the money goes and who leads: today, and in ${models.length} arrangements that were put up for discussion.</p>
<p class="standing">${statement}</p>
<p><a href="${base}walk.html">${walk.title}</a> goes through them step by step. <a href="${base}map.html">The interactive map</a> is one file that may be handed on.</p>
<h2>The models</h2>
<ol class="cards">${walked.map(state => card(state, base))}</ol>
${
  further.length === 0
    ? undefined
    : html`<h2>Further models</h2>
<ol class="cards">${further.map(state => card(state, base))}</ol>`
}
<h2>Show them on a page of yours</h2>
<p>Which way works where, and what an IT department must allow, is on <a href="${base}guides.html">Use these maps</a>.</p>
${addressNote(publication)}
${states.map(
  state => html`<details><summary>${state.name}: codes to copy</summary>
${codesOf(state, publication)}</details>
`,
)}
<h2>How firmly a source says it</h2>
<dl class="terms">${Object.values(CERTAINTY_NAMES).map(({ word, meaning }) => html`<div><dt>${word}</dt><dd>${meaning}</dd></div>`)}</dl>`
  return pageFrame(
    {
      title: `Care models for ${economy.name}`,
      description: `Maps of the care models for ${economy.name}. ${statement}`,
      here: 'index',
      base,
      main,
      hasCodes: true,
    },
    publication,
  )
}

/** What all models say of themselves; where they come from different papers, that each page says it. */
function standingOf(models: readonly PublishedState[]): string {
  const [first, ...others] = new Set(models.map(({ step }) => step.statement))
  return others.length === 0
    ? (first ?? '')
    : [
        'Discussion models, not proposals. Each page names the paper, and says what in it is known and what is illustrative.',
        ...new Set(models.flatMap(({ step }) => step.terms.stamp ?? [])),
      ].join(' ')
}

function card({ slug, name, step }: PublishedState, base: string): Html {
  return html`<li><div class="preview" aria-hidden="true">${previewOf(step)}</div>
<h3><a href="${base}${slug}.html">${name}</a></h3><p>${step.caption}.</p></li>
`
}

/** A picture too small to be read: what it shows stands beside it. */
function previewOf({ projection, placed, view, changed }: Step): Html {
  return drawn(renderSmallSvg(projection.map, placed, { palette: SITE_PALETTE, money: view.money, changed }))
}
