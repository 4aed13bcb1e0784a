import { glossText } from '../../domain/words/glossText.ts'
import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'
import type { About } from '../../draw/paper/about.ts'
import { describeGrounds, reasonsOf } from '../../draw/paper/citations.ts'
import type { Step, ToldSentence } from '../../draw/paper/step.ts'
import { renderSvg } from '../../draw/svg/renderSvg.ts'
import { addressNote, codesOf } from '../code/codesOf.ts'
import { describePicture } from '../describePicture.ts'
import { mapAddress } from '../mapAddress.ts'
import { nameScopeIn } from '../nameScopeIn.ts'
import type { Publication } from '../publication.ts'
import { LENS_WORDS, type LensStep, type PublishedState, pictureOf } from '../publishedState.ts'
import { contractsTable } from '../table/contractsTable.ts'
import { tiesTable } from '../table/tiesTable.ts'
import { drawn, type Html, html } from './html.ts'
import { pageFrame } from './pageFrame.ts'
import { SITE_PALETTE } from './sitePalette.ts'

/** One state: its picture in three lenses, what moves, what follows, its contracts, its files, and how to use it elsewhere. */
export function statePage(
  state: PublishedState,
  states: readonly PublishedState[],
  publication: Publication,
): string {
  const { economy, library, money } = publication
  const about: About = { title: state.name, economy, library, ownSources: [] }
  const { step } = state
  const { terms } = step
  const { map } = step.projection
  const main = html`${models(state, states)}
<div class="top"><div><h1>${state.name}</h1>
<p class="lead">${step.caption}.</p></div>
${stepper(state, states, 'Models, one after the other')}
<p class="standing">${step.statement}</p></div>
${views(state.steps, economy.name)}
<p class="onward"><a href="${mapAddress(state, publication)}">Open this map to step through it, change its lens and point at organisations</a></p>
<div class="columns">
${news(step)}
${implications(step)}
</div>
<h2>The contracts</h2>
${contractsTable(map, { money, terms, name: state.name, nameScope: nameScopeIn(economy) })}
${wordPracticeMoney(publication)}
${tiesTable(map, terms)}
<h2>Sources</h2>
<ul>${describeGrounds([...reasonsOf(step), ...map.parts.flatMap(part => part.implications.flatMap(one => one.because))], about).map(words => html`<li>${words}</li>`)}</ul>
<h2>Files of this state</h2>
${files(state, publication)}
<h2>Show it on a page of yours</h2>
${addressNote(publication)}
${codesOf(state, publication)}
${stepper(state, states, 'Go on to another model')}`
  return pageFrame(
    {
      title: `${state.name}: care models for ${economy.name}`,
      description: `${step.caption}. ${step.statement}`,
      main,
      hasCodes: true,
    },
    publication,
  )
}

function stepper(state: PublishedState, states: readonly PublishedState[], label: string): Html {
  const at = states.indexOf(state)
  const link = (other: PublishedState | undefined, rel: string, words: string) =>
    other === undefined
      ? undefined
      : html`<a rel="${rel}" href="${other.slug}.html"><span>${words}</span>${other.name}</a>`
  return html`<nav class="stepper" aria-label="${label}">${link(states[at - 1], 'prev', 'Previous model')}${link(states[at + 1], 'next', 'Next model')}</nav>`
}

function models(state: PublishedState, states: readonly PublishedState[]): Html {
  return html`<nav aria-label="Models"><ol class="models">${states.map(
    ({ slug, name }) =>
      html`<li><a href="${slug}.html"${slug === state.slug ? html` aria-current="page"` : undefined}>${name}</a></li>`,
  )}</ol></nav>`
}

function views(steps: readonly LensStep[], area: string): Html {
  const choices = steps.map(
    ({ lens }, index) =>
      html`<span class="lens-choice"><label for="lens-${lens}"><input type="radio" name="lens" id="lens-${lens}"${index === 0 ? html` checked` : undefined}>${LENS_WORDS[lens]}</label></span>`,
  )
  const figures = steps.map(
    ({ lens, step }) => html`<figure class="view view-${lens}">
<div class="picture" role="region" tabindex="0" aria-label="${LENS_WORDS[lens]}: the map, which may be scrolled">${pictureIn(step, area)}</div>
<figcaption>${describePicture(step, area)}</figcaption></figure>`,
  )
  return html`<div class="views"><fieldset class="lenses"><legend>Lens</legend>${choices}</fieldset>
${figures}</div>`
}

/** A step's map as part of a page: it takes the page's colours. */
export function pictureIn(step: Step, area: string): Html {
  const { projection, placed, view, changed } = step
  return drawn(
    renderSvg(projection.map, placed, {
      palette: SITE_PALETTE,
      words: {
        title: step.stateName,
        subtitle: `${step.lensName} · ${area}`,
        caption: '',
        statement: '',
      },
      money: view.money,
      changed,
      sinceWords: step.sinceWords,
      focus: step.focus,
    }),
  )
}

function wordPracticeMoney({ money, include }: Publication): Html | undefined {
  if (!money || include.has('practice-money')) return undefined
  return html`<p>The £ beside single practices share out a total or a national rate by their registered lists. They are not what any practice is paid.</p>`
}

/** What moves, each with how certain it is. */
export function news({ sentences, sinceWords }: Step): Html | undefined {
  if (sentences.length === 0) return undefined
  return html`<section><h2>What moves ${sinceWords}</h2><ol class="news">${sentences.map(sentence)}</ol></section>`
}

function sentence({ text, certainty }: ToldSentence): Html {
  return html`<li>${text} <span class="sure">· ${CERTAINTY_NAMES[certainty].word}</span></li>`
}

function implications({ projection, view, terms }: Step): Html | undefined {
  const all = projection.map.parts
    .flatMap(part => part.implications)
    .filter(({ text }) => view.money || !text.includes('£'))
  if (all.length === 0) return undefined
  return html`<section><h2>What the sources say of it</h2><ul class="news">${all.map(
    ({ text, because }) =>
      html`<li>${glossText(text, terms)}${because[0] === undefined ? undefined : html` <span class="sure">· ${CERTAINTY_NAMES[because[0].certainty].word}</span>`}</li>`,
  )}</ul></section>`
}

function files({ slug, steps }: PublishedState, { hasPng }: Publication): Html {
  return html`<ul>
${steps.map(({ lens }) => {
  const file = pictureOf(slug, lens)
  return html`<li>Picture, ${LENS_WORDS[lens].toLowerCase()}: <a href="${file}.svg">SVG</a>${hasPng ? html`, <a href="${file}.png">PNG</a>` : undefined}</li>`
})}
<li>Contracts: <a href="tables/${slug}.csv">CSV</a> for a spreadsheet, <a href="tables/${slug}.json">JSON</a> for a program</li>
</ul>`
}
