import { formatPence, groupThousands } from '../../domain/words/formatPence.ts'
import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'
import type { Step } from '../../draw/paper/step.ts'
import { escapeSvg as escapeHtml } from '../../draw/svg/svgText.ts'
import { listServices, nameOf } from '../../draw/words/describeContract.ts'
import { readMap } from '../../draw/words/readMap.ts'
import { wordBasis } from '../../draw/words/wordBasis.ts'

/** What a picture of a step says to whoever cannot see it; the table beside it has the rest. */
export function describePicture({ stateName, lensName, caption, placed }: Step, economyName: string): string {
  const count = placed.boxes.filter(box => box.lane !== 'practices').length
  return `Map of ${economyName}, ${stateName}. ${lensName}. ${caption}. ${count} organisations above ${placed.groups.length} localities of practices; the table lists every contract.`
}

/** A step without script, as HTML: the picture at an address, what it says, and its contracts as a table. */
export function toStillMap(step: Step, economyName: string, picture: string): string {
  const reader = readMap(step.projection.map, step.terms)
  const { money } = step.view
  const cells = (tag: 'th scope="col"' | 'td', texts: readonly string[]) =>
    texts.map(text => `<${tag}>${escapeHtml(text)}</${tag.slice(0, 2)}>`).join('')
  const contracts = [...step.projection.map.contracts].sort((a, b) => (b.pence ?? -1) - (a.pence ?? -1))
  const rows = contracts.map(contract => {
    const basis = wordBasis(contract.lines)
    return `<tr>${cells('td', [
      nameOf(reader, contract.payer),
      nameOf(reader, contract.holder),
      reader.terms.forms[contract.form] + (contract.state === 'suspended' ? ', suspended' : ''),
      listServices(contract.lines.map(line => line.service)),
      ...(money ? [`${formatPence(contract.pence)}${basis === '' ? '' : `, ${basis}`}`] : []),
      groupThousands(contract.patients),
      CERTAINTY_NAMES[contract.certainty].word,
    ])}</tr>`
  })
  const heads = ['Payer', 'Holder', 'Form', 'For', ...(money ? ['£ a year'] : []), 'Patients', 'Certainty']
  return [
    '<div class="still">',
    `<h1>${escapeHtml(`${economyName}: ${step.stateName}`)}</h1>`,
    `<p>${escapeHtml(step.caption)}.</p>`,
    `<img src="${escapeHtml(picture)}" alt="${escapeHtml(describePicture(step, economyName))}">`,
    `<p>${escapeHtml(step.statement)}</p>`,
    `<table aria-label="Contracts"><caption>${contracts.length} contracts, largest first</caption>`,
    `<thead><tr>${cells('th scope="col"', heads)}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table>`,
    '</div>',
  ].join('\n')
}
