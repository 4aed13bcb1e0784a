import type { AgreementRow, ContractRow, LeadershipRow, Reading, TieRow } from './reading.ts'
import type { LineFact, MapFacts, TieFact } from './toFacts.ts'

/**
 * Holds a map against its reading, both ways: what the reading says and the map lacks, and what the map has and
 * no row of the reading describes. One sentence each; none where they agree.
 */
export function compareReading(reading: Reading, facts: MapFacts): readonly string[] {
  const wanted = { lines: reading.contracts.flatMap(toLines), ties: reading.ties.flatMap(toTies) }
  const sentences = [
    ...group(
      wanted.lines.filter(({ row, line }) => !facts.lines.some(fact => fits(fact, row, line))).map(lacksLine),
    ),
    ...wanted.ties
      .filter(tie => !facts.ties.some(fact => isSame(fact, tie)))
      .map(tie => `the reading has ${tieWords(tie)}, which the map lacks`),
    ...group(
      facts.lines.filter(fact => !wanted.lines.some(({ row, line }) => fits(fact, row, line))).map(hasLine),
    ),
    ...facts.ties
      .filter(tie => !wanted.ties.some(one => isSame(one, tie)))
      .map(tie => `the map has ${tieWords(tie)}, which the reading does not know`),
    ...bothWays(reading.agreements, facts.agreements, agreementWords),
    ...bothWays(reading.leadership, facts.leadership, leadershipWords),
  ]
  return sentences.map(sentence => `${reading.state}: ${sentence}`)
}

type Line = Pick<LineFact, 'payer' | 'holder' | 'service'>
type Wanted = { readonly row: ContractRow; readonly line: Line }

/** A row with several payers, holders or lines says that each of them is there with each. */
function toLines(row: ContractRow): readonly Wanted[] {
  return row.payers.flatMap(payer =>
    row.holders.flatMap(holder => row.services.map(service => ({ row, line: { payer, holder, service } }))),
  )
}

function toTies({ from, type, to, certainty }: TieRow): readonly TieFact[] {
  return from.flatMap(one => to.map(other => ({ from: one, type, to: other, certainty })))
}

function fits(fact: LineFact, row: ContractRow, line: Line): boolean {
  return (
    fact.payer === line.payer &&
    fact.holder === line.holder &&
    fact.service === line.service &&
    row.forms.includes(fact.form) &&
    row.payments.includes(fact.payment) &&
    row.scope === fact.scope &&
    row.certainty === fact.certainty
  )
}

/** The same thing said of several lines: `words` with a gap for the lines. */
type Said = { readonly before: string; readonly service: string; readonly after: string }

function lacksLine({ row, line }: Wanted): Said {
  const terms = [row.forms.join(' or '), row.payments.join(' or '), row.scope, row.certainty].filter(Boolean)
  return {
    before: `the reading has a contract ${line.payer} → ${line.holder} for `,
    service: line.service,
    after: ` [${terms.join(', ')}], which the map lacks`,
  }
}

function hasLine({ payer, holder, service, form, payment, scope, certainty }: LineFact): Said {
  const terms = [form, payment, scope, certainty].filter(Boolean)
  return {
    before: `the map has a contract ${payer} → ${holder} for `,
    service,
    after: ` [${terms.join(', ')}], which the reading does not know`,
  }
}

function group(said: readonly Said[]): readonly string[] {
  const services = new Map<string, Set<string>>()
  for (const { before, service, after } of said) {
    const key = `${before}\n${after}`
    services.set(key, (services.get(key) ?? new Set()).add(service))
  }
  return [...services].map(([key, lines]) => key.replace('\n', [...lines].join(', ')))
}

function bothWays<Row extends AgreementRow | LeadershipRow>(
  rows: readonly Row[],
  found: readonly Row[],
  describe: (row: Row) => string,
): readonly string[] {
  const said = new Set(rows.map(describe))
  const seen = new Set(found.map(describe))
  return [
    ...[...said]
      .filter(words => !seen.has(words))
      .map(words => `the reading has ${words}, which the map lacks`),
    ...[...seen]
      .filter(words => !said.has(words))
      .map(words => `the map has ${words}, which the reading does not know`),
  ]
}

function isSame(a: TieFact, b: TieFact): boolean {
  return tieWords(a) === tieWords(b)
}

function tieWords({ from, type, to, certainty }: TieFact): string {
  return `the tie ${from} ${type} ${to} [${certainty}]`
}

function agreementWords({ kind, parties, certainty }: AgreementRow): string {
  return `the ${kind} of ${[...parties].sort().join(', ')} [${certainty}]`
}

function leadershipWords({ pattern, leads, certainty }: LeadershipRow): string {
  return `the leadership ${pattern} by ${leads.length === 0 ? 'nobody' : [...leads].sort().join(', ')} [${certainty}]`
}
