import type { CareMap } from '../../domain/vocabulary/careMap.ts'
import type { Contract } from '../../domain/vocabulary/contract.ts'
import type { Terms } from '../../domain/vocabulary/terms.ts'
import { formatPence, groupThousands } from '../../domain/words/formatPence.ts'
import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'
import { joinWords, listServices, nameOf } from '../../draw/words/describeContract.ts'
import { type MapReader, readMap } from '../../draw/words/readMap.ts'
import { wordBasis } from '../../draw/words/wordBasis.ts'
import { type Html, html } from '../page/html.ts'
import { contractOrder } from './contractOrder.ts'

/** A country's practices would make a page that no browser likes. */
const MOST_ROWS = 400

/** How a map's tables speak: with £ or without, of which state, how whom a contract is kept apart for is called, in which words. */
export type TableWords = {
  readonly money: boolean
  readonly name: string
  readonly nameScope: (id: string) => string
  readonly terms: Terms
}

/**
 * The map's contracts as tables: those between bodies first, and those that single practices hold, of which there are
 * many, folded away below.
 */
export function contractsTable(map: CareMap, { money, name, nameScope, terms }: TableWords): Html {
  const reader = readMap(map, terms)
  const ordered = contractOrder(map)
  const isOfPractice = ({ payer, holder }: Contract) =>
    [payer, holder].some(id => reader.organisation(id)?.kind === 'gp-practice')
  const between = ordered.filter(contract => !isOfPractice(contract))
  const single = ordered.filter(isOfPractice)
  const about = money
    ? `First contracts come to ${formatPence(map.totals.pence)} a year in all; what their holders pass on is part of that, not more.`
    : 'Every £ is left out.'
  const table = (
    rows: readonly Contract[],
    caption: string,
  ) => html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table><caption>${caption}</caption>
<thead><tr><th scope="col">Payer</th><th scope="col">Holder</th><th scope="col">Form</th><th scope="col">For</th>${
    money ? html`<th scope="col" class="number">£ a year</th>` : undefined
  }<th scope="col">Set as</th><th scope="col" class="number">Patients</th><th scope="col">Certainty</th></tr></thead>
<tbody>
${rows.slice(0, MOST_ROWS).map(contract => row(contract, reader, money, nameScope))}
</tbody></table></div>${rows.length > MOST_ROWS ? html`<p>The largest ${MOST_ROWS} of ${groupThousands(rows.length)}: the CSV file has them all.</p>` : undefined}`
  return html`<p>${about}</p>
${between.length === 0 ? undefined : table(between, `${name}: ${between.length} contracts between organisations`)}
${
  single.length === 0
    ? undefined
    : html`<details><summary>${single.length} contracts with single practices</summary>
${table(single, `${name}: ${single.length} contracts with single practices`)}</details>`
}`
}

function row(contract: Contract, reader: MapReader, money: boolean, nameScope: (id: string) => string): Html {
  const { payer, holder, form, scope, state, lines, pence, patients, certainty } = contract
  const [name = '', ...rest] = [
    reader.terms.forms[form],
    scope === undefined ? '' : nameScope(scope),
    state === 'suspended' ? 'suspended' : '',
  ].filter(words => words !== '')
  const basis = wordBasis(lines)
  const payments = joinWords([...new Set(lines.map(line => reader.terms.payments[line.payment]))])

  return html`<tr><td>${nameOf(reader, payer)}</td><td>${nameOf(reader, holder)}</td><td>${[name, ...rest].join(', ')}</td><td>${listServices(lines.map(line => line.service))}</td>${
    money
      ? html`<td class="number">${formatPence(pence)}${basis === '' ? undefined : html`<span>${basis}</span>`}</td>`
      : undefined
  }<td>${payments}</td><td class="number">${groupThousands(patients)}</td><td>${CERTAINTY_NAMES[certainty].word}</td></tr>
`
}
