import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'
import { renderSvg } from '../svg/renderSvg.ts'
import { escapeSvg as escapeHtml } from '../svg/svgText.ts'
import { LIGHT } from '../theme.ts'
import type { About } from './about.ts'
import { describeGrounds, describeSource, listSources, reasonsOf } from './citations.ts'
import { handoutCss } from './handoutCss.ts'
import type { Step, ToldSentence } from './step.ts'
import { type Work, workThrough } from './workThrough.ts'

export type HandoutOptions = Work & {
  readonly about: About
  /** `@font-face` rules whose files are in the rules themselves, so that the page asks nothing of anywhere. */
  readonly fontFaces?: string
}

/**
 * Steps as one self-contained page for print: A4 landscape, a sheet a step with its picture, its sentences and what
 * they rest on, and a last sheet of sources. Its headings are its outline. Rejects when it is aborted.
 */
export async function renderHandout(
  steps: readonly Step[],
  { about, fontFaces = '', ...work }: HandoutOptions,
): Promise<string> {
  const pages = await workThrough(
    steps,
    (step, index) => pageOf(step, `${index + 1} of ${steps.length}`, about),
    work,
  )
  const title = `${about.title}: ${about.economy.name}`
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="description" content="${escapeHtml('Discussion models, not a proposal')}">`,
    `<style>${fontFaces}${handoutCss(LIGHT)}</style></head>`,
    `<body><h1>${escapeHtml(title)}</h1><main>`,
    ...pages,
    sourcesPage(steps, about),
    '</main></body></html>',
    '',
  ].join('\n')
}

function pageOf(step: Step, place: string, about: About): string {
  const { projection, placed, view, changed, caption, sentences } = step
  const picture = renderSvg(projection.map, placed, {
    palette: { ...LIGHT, ground: '#ffffff' },
    words: {
      title: step.stateName,
      subtitle: `${step.lensName} · ${about.economy.name}`,
      caption: '',
      statement: '',
    },
    money: view.money,
    changed,
    sinceWords: step.sinceWords,
    focus: step.focus,
  })
  const grounds = describeGrounds(reasonsOf(step), about)
  return [
    `<section class="page"><h2>${escapeHtml(caption)}</h2>`,
    `<div class="picture">${picture}</div>`,
    `<div class="words">${newsOf(sentences, step.sinceWords, step.notes)}</div>`,
    grounds.length === 0
      ? ''
      : `<div class="grounds"><h3>Sources</h3><ul>${grounds.map(item).join('')}</ul></div>`,
    `<p class="statement">${escapeHtml(step.statement)} <span>${escapeHtml(place)}</span></p></section>`,
  ].join('\n')
}

/** What moves; where nothing does, what there is to say of how things stand. */
function newsOf(sentences: readonly ToldSentence[], sinceWords: string, notes: string): string {
  if (sentences.length === 0)
    return notes === '' ? '' : `<h3>How things stand</h3><p>${escapeHtml(notes)}</p>`
  const items = sentences.map(
    ({ text, certainty }) =>
      `<li>${escapeHtml(text)} <span class="certainty">${escapeHtml(CERTAINTY_NAMES[certainty].word)}</span></li>`,
  )
  return `<h3>${escapeHtml(`What moves ${sinceWords}`)}</h3><ol>${items.join('')}</ol>`
}

function sourcesPage(steps: readonly Step[], about: About): string {
  const rates = steps.some(step => step.view.money)
    ? about.library.services.flatMap(service => service.because)
    : []
  const sources = listSources([...steps.flatMap(reasonsOf), ...rates], about)
  const statement = steps.find(step => step.statement.startsWith('Discussion')) ?? steps[0]
  return [
    '<section class="page last"><h2>Sources, and how certain they are</h2>',
    `<div class="sources"><h3>Documents</h3><ul>${sources.map(describeSource).map(item).join('')}</ul></div>`,
    '<div class="words"><h3>How firmly a source says it</h3><dl>',
    ...Object.entries(CERTAINTY_NAMES).map(
      ([, { word, meaning }]) => `<dt>${escapeHtml(word)}</dt><dd>${escapeHtml(meaning)}</dd>`,
    ),
    `</dl></div><p class="statement">${escapeHtml(statement?.statement ?? '')}</p></section>`,
  ].join('\n')
}

function item(words: string): string {
  return `<li>${escapeHtml(words)}</li>`
}
