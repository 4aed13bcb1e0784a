import type { CareMap } from '../../domain/vocabulary/careMap.ts'
import type { Terms } from '../../domain/vocabulary/terms.ts'
import { CERTAINTY_NAMES, RELATION_NAMES } from '../../domain/words/terms.ts'
import { joinWords, listServices, nameOf } from '../../draw/words/describeContract.ts'
import { readMap } from '../../draw/words/readMap.ts'
import { type Html, html } from '../page/html.ts'

/** What stands on a map without money: agreements, and who governs, belongs, advises, runs. */
export function tiesTable(map: CareMap, terms: Terms): Html | undefined {
  const reader = readMap(map, terms)
  const { agreements, relations } = map
  if (agreements.length + relations.length === 0) return undefined
  return html`<details><summary>${agreements.length + relations.length} agreements and ties without money</summary>
<div class="scroll" role="region" aria-label="Agreements and ties" tabindex="0">
<table><caption>Who agrees, governs, belongs, advises, runs</caption>
<thead><tr><th scope="col">Who</th><th scope="col">What</th><th scope="col">Whom, or over what</th><th scope="col">Certainty</th></tr></thead>
<tbody>
${agreements.map(
  ({ kind, parties, covers, certainty }) =>
    html`<tr><td>${joinWords(parties.map(party => nameOf(reader, party)))}</td><td>${terms.agreements[kind]}</td><td>${listServices(covers)}</td><td>${CERTAINTY_NAMES[certainty].word}</td></tr>
`,
)}${relations.map(
  ({ type, from, to, certainty }) =>
    html`<tr><td>${nameOf(reader, from)}</td><td>${RELATION_NAMES[type]}</td><td>${nameOf(reader, to)}</td><td>${CERTAINTY_NAMES[certainty].word}</td></tr>
`,
)}</tbody></table></div></details>`
}
